import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import type { ShownResult } from "./shown-result.server";
import type { Words } from "./words.server";

/** More sentences than this are folded, part by part. */
const atOnce = 14;

/** The count in words, one step a line, so that anyone can follow it with a pencil. */
export function WordsSection({ result: { words, picture } }: { result: ShownResult }) {
  const t = useTranslations("participation.result");
  if (words.length === 0) return null;
  const folded = words.reduce((sum, { steps }) => sum + steps.length, 0) > atOnce;
  const shown = picture?.kind === "rounds" ? picture.shown : null;
  return (
    <Section title={t("howTitle")} id="comptage">
      {picture?.kind === "rounds" && picture.rounds > picture.quotas.length ? (
        <p className="hint mb-4">
          {t("roundsTold", { first: picture.first, last: picture.first + picture.quotas.length - 1 })}
        </p>
      ) : null}
      {words.map((part, at) =>
        folded ? (
          <details key={part.title} className="words" open={part.round === null ? at === 0 : part.round === shown}>
            <summary>{part.title}</summary>
            <Steps part={part} />
          </details>
        ) : (
          <div key={part.title} className="words">
            <h3 className="mb-2">{part.title}</h3>
            <Steps part={part} />
          </div>
        ),
      )}
    </Section>
  );
}

function Steps({ part: { steps, more } }: { part: Words }) {
  const t = useTranslations("participation.result");
  return (
    <>
      <ul className="word-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {more > 0 ? <p className="hint">{t("moreSteps", { more })}</p> : null}
    </>
  );
}
