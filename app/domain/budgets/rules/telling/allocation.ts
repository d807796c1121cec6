import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { AllocationSettings } from "../election";
import type { CountedAllocation } from "../result-view";
import { tellComparison, tellThreshold } from "./checks";
import { tellEqualShares } from "./equal-shares";
import { tellByVotes, tellCompletion, tellGreedy } from "./greedy";
import { tellPhragmen } from "./phragmen";
import { tellUnfunded } from "./unfunded";

/**
 * How a round's rule came to its result: what it asks before counting, every purchase, the comparison if there is one,
 * every project left out. `centsPerUnit`: minor units in one unit of currency, as in the election.
 */
export function tellAllocation(result: CountedAllocation, titles: Titles, centsPerUnit = 100) {
  const { rule, threshold, comparison } = result.settings;
  const count =
    rule === "equal-shares"
      ? [...tellEqualShares(result, titles, centsPerUnit), ...tellCompletion(result, titles)]
      : rule === "greedy"
        ? [tellGreedy(result, titles)]
        : [tellPhragmen(result, titles)];
  return [
    ...(threshold ? [tellThreshold(result, titles)] : []),
    ...count,
    section(told("budget.tiesTitle"), [tellTies(result.settings)]),
    ...(comparison ? [tellComparison(result)] : []),
    ...(result.replacedByGreedy ? [tellByVotes(result, titles)] : []),
    ...tellUnfunded(result, titles),
  ];
}

/** The projects funded, in order, in one table. */
export function tellFunded({ projects }: CountedAllocation, titles: Titles) {
  const rows = projects
    .filter((project) => project.funded)
    .map(({ id, votes, costCents }) => [{ name: titles(id) }, votes, { cents: `${costCents}` }]);
  const columns = [told("budget.project"), told("budget.supporters"), told("budget.cost")];
  return section(told("budget.fundedTitle"), [], { columns, rows });
}

function tellTies({ ties }: AllocationSettings) {
  return told("budget.ties", { by: ties.by, seed: ties.by === "lot" ? ties.seed : "" });
}

/** The result in one sentence. */
export function tellSum({ selected, costCents, envelopeCents, leftCents }: CountedAllocation) {
  return told("budget.total", {
    count: selected.length,
    cost: { cents: `${costCents}` },
    envelope: { cents: `${envelopeCents}` },
    left: { cents: `${leftCents}` },
  });
}
