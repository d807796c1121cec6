import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { WordParts } from "~/ui/word-parts";
import type { ShownResult } from "./shown-result.server";

/** More sentences than this are folded, part by part. */
const atOnce = 14;

/** The count in words. Of many rounds, those of the table, and the one drawn is open. */
export function WordsSection({ result: { words, picture } }: { result: ShownResult }) {
  const t = useTranslations("participation.result");
  if (words.length === 0) return null;
  const shown = picture?.kind === "rounds" ? picture.shown : null;
  return (
    <Section title={t("howTitle")} id="comptage">
      {picture?.kind === "rounds" && picture.rounds > picture.quotas.length ? (
        <p className="hint mb-4">
          {t("roundsTold", { first: picture.first, last: picture.first + picture.quotas.length - 1 })}
        </p>
      ) : null}
      <WordParts
        parts={words.map(({ title, steps, round, more }, at) => ({
          title,
          steps,
          open: round === null ? at === 0 : round === shown,
          below: more > 0 ? <p className="hint">{t("moreSteps", { more })}</p> : null,
        }))}
        folded={words.reduce((sum, { steps }) => sum + steps.length, 0) > atOnce}
      />
    </Section>
  );
}
