import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { useTranslations } from "~/i18n/speech";
import type { OutcomeName } from "./outcomes";

export function useOutcomeTitle(facts: PollFacts, ofRound: boolean): (name: OutcomeName) => string {
  const t = useTranslations("simulator.outcomes");
  return (name) => (name === "real" ? t(ofRound ? "real" : facts.saysFunded ? "inFile" : "first") : t(name));
}
