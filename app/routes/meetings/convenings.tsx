import type { ReadMeeting } from "~/domain/meetings/read-agenda.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Section } from "~/ui/section";

/** Each publication of the agenda, with why it changed and why it came late. */
export function Convenings({ convenings }: Pick<ReadMeeting, "convenings">) {
  const t = useTranslations("meetings.convenings");
  const format = useFormat();
  if (convenings.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ol className="history">
        {convenings.map(({ number, at, reason, urgentReason }) => (
          <li key={number}>
            <p>
              <strong>{t(number === 1 ? "first" : "again", { number, moment: format.moment(at) })}</strong>
            </p>
            {reason ? <p>{t("reason", { reason })}</p> : null}
            {urgentReason ? <p>{t("urgent", { reason: urgentReason })}</p> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
