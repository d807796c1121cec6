import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import type { ShownVote } from "../shown-vote";
import { DuelsTable } from "./duels-table";
import { ProfileTable } from "./profile-table";
import { RecountSection } from "./recount-section";
import { RoundsSection } from "./rounds-section";
import type { ShownResult } from "./shown-result.server";
import { WordsSection } from "./words-section";

/** Below the sheet: every figure, how the count went, and what it takes to count again. */
export function ResultSections({ vote, result }: { vote: ShownVote; result: ShownResult }) {
  const t = useTranslations("participation.result");
  const { picture } = result;
  return (
    <>
      {picture?.kind === "profile" ? (
        <Section title={t("figures")} id="chiffres">
          <ProfileTable picture={picture} />
        </Section>
      ) : null}
      {picture?.kind === "duels" ? (
        <Section title={t("duels.title")} id="duels">
          <DuelsTable picture={picture} />
        </Section>
      ) : null}
      {picture?.kind === "rounds" ? <RoundsSection picture={picture} /> : null}
      <WordsSection result={result} />
      <RecountSection vote={vote} result={result} />
    </>
  );
}
