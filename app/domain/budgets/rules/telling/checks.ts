import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { Allocation } from "../allocation";
import { isBelowThreshold, votesNeeded } from "./threshold";

/** The threshold that projects need, and those below it. */
export function tellThreshold(result: Allocation, titles: Titles) {
  const below = result.projects.filter((project) => isBelowThreshold(project, result));
  return section(told("budget.thresholdTitle"), [
    told("budget.threshold"),
    ...below.map((project) =>
      told("budget.below", {
        project: { name: titles(project.id) },
        votes: project.votes,
        needed: votesNeeded(project, result),
      }),
    ),
    ...(below.length === 0 ? [told("budget.noneBelow")] : []),
  ]);
}

/** How many voters prefer the outcome of the rule, and how many that of greedy by votes. */
export function tellPreferences({ preferences }: Pick<Allocation, "preferences">) {
  const { preferFirst, preferSecond, indifferent } = preferences;
  return [
    told("budget.comparison"),
    told("budget.preferences", { rule: preferFirst, greedy: preferSecond, indifferent }),
  ];
}

/** The comparison step: how many voters prefer each outcome, and which one stands. */
export function tellComparison(result: Allocation) {
  const kept = result.replacedByGreedy ? told("budget.replaced") : told("budget.kept");
  return section(told("budget.comparisonTitle"), [...tellPreferences(result), kept]);
}
