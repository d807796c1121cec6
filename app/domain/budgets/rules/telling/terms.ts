import type { BudgetPaper } from "../../../participation/rules/budget-paper";
import { type Telling, told } from "../../../participation/rules/telling/telling";
import type { RoundRule, RoundTerms } from "../round-rule";

/** How ballots of a round are filled in and counted, in the order in which it happens; money in cents. */
export function tellTerms({ rule, paper }: RoundTerms): Telling[] {
  const { threshold, comparison } = rule;
  return [
    ...(rule.rule === "equal-shares" ? [told("terms.share", { start: rule.start })] : []),
    tellPaper(paper),
    ...(threshold ? [told("budget.threshold")] : []),
    ...tellChoice(rule),
    told("terms.ties"),
    ...(comparison ? [told("terms.comparison")] : []),
  ];
}

/** What a voter writes on the paper. */
export function tellPaper(paper: BudgetPaper): Telling {
  if (paper.form === "choose-one") return told("terms.paper.chooseOne");
  if (paper.form !== "points") return told(`terms.paper.${paper.form}`, { most: paper.most ?? 0 });
  return told("terms.paper.points", { inAll: paper.inAll ?? 0, perOption: paper.perOption ?? 0 });
}

/** The rule by its names in research, with each variant that changes the result. */
export function tellRuleName({ rule, satisfaction, completion, incrementCents }: RoundRule): Telling {
  const increment = { cents: `${incrementCents}` };
  const raised = completion.startsWith("add1") ? "yes" : "no";
  return told("terms.name", { rule: key(rule), satisfaction, completion, raised, increment });
}

function tellChoice({ rule, satisfaction, completion, incrementCents }: RoundRule): Telling[] {
  const by = { by: satisfaction };
  if (rule === "phragmen") return [told("budget.phragmenRule")];
  if (rule === "greedy") return [told("terms.greedy", by)];
  const increment = { cents: `${incrementCents}` };
  return [
    told("terms.fund", by),
    told("terms.pay", by),
    told("terms.complete", { completion: key(completion), increment }),
  ];
}

/** Names with hyphens cannot choose among the parts of a sentence. */
const key = (name: string) => name.replaceAll("-", "_");
