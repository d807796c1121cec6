import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { PointPage } from "./read-point.server";

type Step = { key: string; done: boolean; due?: boolean; say: ReactNode };

const ended = { declined: "declined", merged: "merged", withdrawn: "withdrawn", escalated: "escalated" } as const;

/** The way of the point in words, with what is behind and what is to come. */
export function PointPath({ point }: { point: PointPage["point"] }) {
  const t = useTranslations("meetings.path");
  const format = useFormat();
  const day = (at: Date | null) => (at ? format.day(at, { weekday: false }) : "");
  const { state, submittedAt, eligibleAt, settledAt, stands } = point;
  const last = stands.at(-1);
  const end = ended[state as keyof typeof ended];
  const steps: Step[] = [
    { key: "submitted", done: true, say: t("submitted", { day: day(submittedAt) }) },
    {
      key: "eligible",
      done: eligibleAt !== null,
      say: eligibleAt ? t("eligible", { day: day(eligibleAt) }) : t("toGather", { threshold: point.supportThreshold }),
    },
  ];
  if (point.overdueSince) {
    const since = format.day(new Date(`${point.overdueSince}T12:00:00Z`), { weekday: false });
    steps.push({ key: "overdue", done: true, due: true, say: t("overdue", { day: since }) });
  }
  for (const stand of stands) {
    steps.push({
      key: `stand-${stand.meetingId}`,
      done: true,
      say: t.rich("scheduled", {
        position: stand.position,
        day: day(stand.startsAt),
        meeting: (text) => <Link to={`/reunions/${stand.meetingId}#point-${stand.position}`}>{text}</Link>,
      }),
    });
  }
  if (end) steps.push({ key: end, done: true, say: t(end, { day: day(settledAt) }) });
  else {
    if (!last) steps.push({ key: "to-schedule", done: false, say: t("toSchedule") });
    const treated = state === "treated" && settledAt;
    steps.push({
      key: "treated",
      done: state === "treated",
      say: treated ? t("treated", { day: day(settledAt) }) : t("toTreat"),
    });
    const published = last?.minutes === "published";
    steps.push({
      key: "minutes",
      done: published,
      say:
        published && last
          ? t.rich("minutes", { pv: (text) => <Link to={`/reunions/${last.meetingId}/pv`}>{text}</Link> })
          : t("toPublish"),
    });
  }
  return (
    <section aria-labelledby="chemin">
      <h2 id="chemin" className="text-xl">
        {t("title")}
      </h2>
      <ol className="path">
        {steps.map(({ key, done, due, say }) => (
          <li key={key} className={due ? "path-due" : done ? "path-done" : "path-ahead"}>
            {say}
            {done ? null : <span className="sr-only"> ({t("ahead")})</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
