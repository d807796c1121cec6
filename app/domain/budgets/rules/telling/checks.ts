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

/** The comparison step: how many voters prefer each outcome, and which one stands. */
export function tellComparison({ preferences, replacedByGreedy }: Allocation) {
  const { preferFirst, preferSecond, indifferent } = preferences;
  return section(told("budget.comparisonTitle"), [
    told("budget.comparison"),
    told("budget.preferences", { rule: preferFirst, greedy: preferSecond, indifferent }),
    replacedByGreedy ? told("budget.replaced") : told("budget.kept"),
  ]);
}
