import type { Difference } from "~/domain/budgets/rules/simulation/difference";
import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import type { Question } from "~/domain/budgets/rules/simulation/question";
import { useTranslations } from "~/i18n/speech";
import { useAmount } from "./use-amount";

/** Titles named in a sentence; the table names them all. */
const mostNamed = 5;

/** What was changed and what that changes, in a sentence: « Avec 10 000 € de plus : deux projets s’ajoutent… ». */
export function useDifferenceWords(facts: PollFacts) {
  const t = useTranslations("simulator.words");
  const { money } = useAmount(facts);
  const titles = new Map(facts.projects.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) => {
    const shown = ids.slice(0, mostNamed).map((id) => t("title", { title: titles.get(id) ?? id }));
    const others = ids.length - shown.length;
    return [...shown, ...(others > 0 ? [t("others", { count: others })] : [])].join(", ");
  };

  return (question: Question, difference: Difference, ofRound: boolean): string => {
    const { envelopeCents, rule, dropped, gained, lost } = difference;
    const untold = !ofRound && !facts.saysFunded;
    const causes = [
      ...(envelopeCents > 0 ? [t("more", { money: money(envelopeCents) })] : []),
      ...(envelopeCents < 0 ? [t("less", { money: money(-envelopeCents) })] : []),
      ...(rule === "adjusted" && (ofRound || untold) ? [t("adjusted")] : []),
      ...(rule === "other" || (!ofRound && facts.saysFunded) ? [t(`rules.${question.rule.rule}`)] : []),
      ...(dropped.length > 0 ? [t("without", { count: dropped.length, projects: named(dropped) })] : []),
    ];
    const effects = [
      ...(gained.length > 0 ? [t("gained", { count: gained.length, projects: named(gained) })] : []),
      ...(lost.length > 0 ? [t("lost", { count: lost.length, projects: named(lost) })] : []),
    ];
    if (causes.length === 0 && effects.length === 0) return t(untold ? "atFirst" : "asItWas");
    const cause = causes.join(", ");
    return t("sentence", {
      causes: cause.charAt(0).toUpperCase() + cause.slice(1),
      effects: effects.length > 0 ? effects.join(t("and")) : t("nothing"),
    });
  };
}
