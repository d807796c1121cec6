import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { State } from "~/ui/state";
import type { MinutesPage } from "./read-minutes.server";
import { minutesTones } from "./tones";

/** Where the minutes stand, by what decision they were approved, and since when. */
export function MinutesState({ minutes }: { minutes: NonNullable<MinutesPage["minutes"]> }) {
  const t = useTranslations("meetings.minutes");
  const format = useFormat();
  const { state, sharedAt, approvedAt, approvedBy, publishedAt, approvingMeeting } = minutes;
  const day = (at: Date) => format.day(at, { weekday: false });
  return (
    <p className="mb-6">
      <State tone={minutesTones[state]}>{t(`states.${state}`)}</State>{" "}
      {sharedAt && !approvedAt ? t("sharedOn", { day: day(sharedAt) }) : null}
      {approvedAt && approvedBy ? t("approvedOnBy", { day: day(approvedAt), decision: approvedBy }) : null}
      {approvedAt && !approvedBy
        ? t.rich("approvedAtMeeting", {
            day: day(approvedAt),
            meeting: (text) =>
              approvingMeeting ? <Link to={`/reunions/${approvingMeeting.meetingId}`}>{text}</Link> : text,
          })
        : null}{" "}
      {publishedAt ? t("publishedOn", { day: day(publishedAt) }) : null}
    </p>
  );
}
