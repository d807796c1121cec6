import type { AppLoadContext } from "@remix-run/server-runtime";
import type { AgendaLine, ReadMeeting } from "~/domain/meetings/read-agenda.server";
import type { Attended } from "~/domain/meetings/read-sitting.server";
import { dayText, hourText } from "~/i18n/format";
import { translate } from "~/i18n/translate.server";

const states = ["present", "remote", "excused", "absent"] as const;

/**
 * The minutes as the sitting left them, to be completed by hand: date, place, convening, attendance, agenda and outcomes.
 * What was said in closed session stays with its item, which only those who sit can read.
 */
export function draftMinutes(
  { locale, cooperative }: Pick<AppLoadContext, "locale" | "cooperative">,
  meeting: ReadMeeting,
  lines: readonly AgendaLine[],
  attended: readonly Attended[],
): string {
  const clock = { locale, timeZone: cooperative.timeZone, now: new Date(0) };
  const t = translate(clock, "meetings.draftMinutes");
  const { openedAt, closedAt, venue, convenings } = meeting;
  const last = convenings.at(-1);
  const facts = [
    t("held", {
      day: dayText(openedAt ?? meeting.startsAt, clock),
      from: hourText(openedAt ?? meeting.startsAt, clock),
      until: hourText(closedAt ?? meeting.endsAt, clock),
      venue,
    }),
    last ? t("convened", { day: dayText(last.at, clock), times: convenings.length }) : "",
    last?.urgentReason ? t("urgent", { reason: last.urgentReason }) : "",
  ];
  const people = states.flatMap((state) => {
    const names = attended.filter((one) => one.state === state).map((one) => `${one.firstName} ${one.lastName}`);
    return names.length > 0 ? [`- ${t(`attendance.${state}`)} ${names.join(", ")}`] : [];
  });
  const items = lines.flatMap((line) => {
    if (line.visibility === "closed_session") return [`## ${line.position}. ${t("closedSession")}`, t("closedText")];
    const origin = line.author ? [`*${t("proposedBy", { name: line.author })}*`] : [];
    const followUps = line.followUps.map(({ text, owner, dueOn }) =>
      t("followUp", {
        text,
        owner: owner ?? "…",
        day: dayText(new Date(`${dueOn}T12:00:00Z`), clock, { weekday: false }),
      }),
    );
    const title = line.kind === "minutes" ? t("approval", { meeting: line.title }) : line.title;
    const outcome = line.outcome ? `**${t(`outcomes.${line.outcome}`)}** ${line.outcomeText ?? ""}` : "";
    return [`## ${line.position}. ${title}`, ...origin, outcome, ...followUps];
  });
  return [...facts.filter(Boolean), `## ${t("attendanceTitle")}`, people.join("\n"), ...items, t("end")].join("\n\n");
}
