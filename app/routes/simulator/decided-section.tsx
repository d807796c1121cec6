import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { DecidedMoney } from "../budgets/result/decided-money";
import { outcomesOf } from "./outcomes";
import type { Answered } from "./simulation-state";
import { useAmount } from "./use-amount";
import { useOutcomeTitle } from "./use-outcome-title";

interface DecidedSectionProps {
  facts: PollFacts;
  answered: Answered;
  ofRound: boolean;
}

/** What each person decided, in every outcome held side by side. */
export function DecidedSection({ facts, answered, ofRound }: DecidedSectionProps) {
  const t = useTranslations("decided");
  const { money } = useAmount(facts);
  const titleOf = useOutcomeTitle(facts, ofRound);
  const outcomes = outcomesOf(answered.answer).map(({ name, figures }) => ({
    key: name,
    title: titleOf(name),
    cents: figures.decidedCents,
    isMain: name === "tried",
  }));
  return (
    <Section title={t("title")} id="repartition">
      <DecidedMoney outcomes={outcomes} money={money} />
    </Section>
  );
}
