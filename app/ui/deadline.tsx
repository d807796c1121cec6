import { type DeadlineKind, deadlineWords } from "~/i18n/deadline";
import { useSpeech, useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";

interface DeadlineProps {
  at: Date;
  kind?: DeadlineKind;
  /** What it takes, in minutes. */
  minutes?: number;
}

const SAME_WEEK_DAYS = 6;

/** « Encore 2 jours », then until when: nobody should have to count. The whole moment is in the title. */
export function Deadline({ at, kind = "end", minutes }: DeadlineProps) {
  const t = useTranslations("shell.deadline");
  const format = useFormat();
  const { say, urgent, ...values } = deadlineWords(at, kind, useSpeech());
  const near = say !== "lateBy" && values.days <= SAME_WEEK_DAYS;
  const moment = near ? format.weekdayHour(at) : format.day(at, { weekday: false });
  const until = near ? t("untilHour", { moment }) : t("untilDay", { moment });
  return (
    <p className="deadline">
      <strong className={urgent ? "due" : undefined}>{t(say, values)}</strong>
      <span>
        <time dateTime={at.toISOString()} title={format.moment(at)}>
          {kind === "end" ? until : kind === "due" ? t("dueOn", { moment }) : t("on", { moment })}
        </time>
        {minutes ? ` · ${t("minutes", { minutes })}` : null}
      </span>
    </p>
  );
}
