import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { ProjectAllocation } from "../allocation";
import type { CountedAllocation } from "../result-view";
import type { SmallestChange } from "../smallest-change";
import { spentOn } from "./spending";
import { isBelowThreshold } from "./threshold";

/** Each project left out: what its supporters had left and had spent, and the smallest change that would have funded it. */
export function tellUnfunded(result: CountedAllocation, titles: Titles) {
  return result.projects
    .filter((project) => !project.funded)
    .map((project) =>
      section(told("budget.unfunded", { project: { name: titles(project.id) } }), [
        ...tellMeans(project, result, titles),
        ...tellChange(result.changes?.[project.id]),
        ...(project.fundedByGreedy ? [told("budget.greedyWould")] : []),
      ]),
    );
}

function tellMeans(project: ProjectAllocation, result: CountedAllocation, titles: Titles) {
  const { costCents, votes, trace, shortfallCents, id } = project;
  const cost = { cents: `${costCents}` };
  const supported = told("budget.supported", { project: { name: titles(id) }, cost, votes });
  if (isBelowThreshold(project, result)) return [supported, told("budget.notCounted")];
  if (votes === 0 || !trace) return [supported];
  const held = { held: { cents: `${trace.supportersHeldCents}` }, missing: { cents: `${shortfallCents ?? 0}` } };
  return [
    supported,
    ...spentOn(trace, titles),
    shortfallCents ? told("budget.short", held) : told("budget.heldEnough", held),
    // A larger share for everybody would have overspent the envelope.
    ...(costCents > result.leftCents ? [told("budget.tooLittleLeft", { left: { cents: `${result.leftCents}` } })] : []),
  ];
}

function tellChange(change: SmallestChange | undefined) {
  if (!change) return [];
  const { costCutCents, addedSupporters } = change;
  return [
    ...(costCutCents === null ? [] : [told("budget.cheaper", { cut: { cents: `${costCutCents}` } })]),
    ...(addedSupporters === null ? [] : [told("budget.moreSupporters", { supporters: addedSupporters })]),
  ];
}
