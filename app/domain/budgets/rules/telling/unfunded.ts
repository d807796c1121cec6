import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { ProjectAllocation } from "../allocation";
import type { CountedAllocation } from "../result-view";
import type { SmallestChange } from "../smallest-change";
import { spentOn } from "./spending";

/** Each project left out: what its supporters had left and had spent, and the smallest change that would have funded it. */
export function tellUnfunded({ projects, changes }: CountedAllocation, titles: Titles) {
  return projects
    .filter((project) => !project.funded)
    .map((project) =>
      section(told("budget.unfunded", { project: { name: titles(project.id) } }), [
        ...tellMeans(project, titles),
        ...tellChange(changes?.[project.id]),
        ...(project.fundedByGreedy ? [told("budget.greedyWould")] : []),
      ]),
    );
}

function tellMeans({ costCents, votes, trace, shortfallCents, id }: ProjectAllocation, titles: Titles) {
  const cost = { cents: `${costCents}` };
  const supported = told("budget.supported", { project: { name: titles(id) }, cost, votes });
  if (votes === 0 || !trace) return [supported];
  const held = { held: { cents: `${trace.supportersHeldCents}` }, missing: { cents: `${shortfallCents ?? 0}` } };
  return [
    supported,
    ...spentOn(trace, titles),
    shortfallCents ? told("budget.short", held) : told("budget.heldEnough", held),
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
