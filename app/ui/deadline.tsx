import { type DeadlineKind, deadlineWords } from "~/i18n/deadline";
import { useSpeech, useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";

interface DeadlineProps {
  at: Date;
  kind?: DeadlineKind;
  /** What it takes, in minutes. */
  minutes?: number;
}

/** « Encore 2 jours », then the exact moment: nobody should have to count. */
export function Deadline({ at, kind = "end", minutes }: DeadlineProps) {
  const t = useTranslations("shell.deadline");
  const format = useFormat();
  const { say, urgent, ...values } = deadlineWords(at, kind, useSpeech());
  const moment = format.moment(at);
  return (
    <p className="deadline">
      <strong className={urgent ? "due" : undefined}>{t(say, values)}</strong>
      <span>
        <time dateTime={at.toISOString()}>{kind === "start" ? t("on", { moment }) : t("until", { moment })}</time>
        {minutes ? ` · ${t("minutes", { minutes })}` : null}
      </span>
    </p>
  );
}
