import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { Allocation, ProjectAllocation } from "../allocation";
import type { AllocationSettings } from "../election";
import { isBelowThreshold } from "./threshold";

type Options = Pick<AllocationSettings, "satisfaction" | "stopAtFirstMisfit" | "minimumScore">;

/** The greedy rule of a round, with its options. */
export function tellGreedy(result: Allocation, titles: Titles) {
  const { settings, envelopeCents } = result;
  return section(told("budget.greedyTitle"), walk(result, settings, envelopeCents, result.projects, titles));
}

/** Greedy by votes, once more voters preferred its result. */
export function tellByVotes(result: Allocation, titles: Titles) {
  const steps = walk(result, { satisfaction: "cost" }, result.envelopeCents, result.projects, titles);
  return section(told("budget.greedyTitle"), steps);
}

/** What greedy adds with the money that Equal Shares left. */
export function tellCompletion(result: Allocation, titles: Titles) {
  const { settings, rounds, projects, envelopeCents } = result;
  if (!settings.completion.endsWith("greedy") || result.replacedByGreedy) return [];
  const bought = new Set(rounds.map((round) => round.bought));
  const left = envelopeCents - (result.costCents - result.completedCents);
  const others = projects.filter(({ id }) => !bought.has(id));
  const options = { satisfaction: settings.satisfaction };
  return [section(told("budget.completionTitle"), walk(result, options, left, others, titles))];
}

/** Project after project in the order of the rule: taken if it fits in what is left. */
function walk(
  result: Allocation,
  options: Options,
  startCents: number,
  among: readonly ProjectAllocation[],
  titles: Titles,
) {
  const { satisfaction, stopAtFirstMisfit = false, minimumScore = 0 } = options;
  const named = (some: readonly ProjectAllocation[]) => ({ names: some.map(({ id }) => titles(id)) });
  const scoreOf = (one: ProjectAllocation) => scoreBy(satisfaction, one);
  const unsupported = among.filter((one) => one.votes === 0);
  const supported = among.filter((one) => one.votes > 0 && !isBelowThreshold(one, result));
  const unranked = supported.filter((one) => scoreOf(one) === 0);
  const counted = supported.filter((one) => scoreOf(one) > 0);
  const tooFew = counted.filter((one) => scoreOf(one) < minimumScore);
  const support = (score: number) => ({ each: [told("budget.support", { by: satisfaction, score })] });
  const rest = { left: startCents, stopped: false };
  const steps = inOrder(
    counted.filter((one) => !tooFew.includes(one)),
    satisfaction,
  ).flatMap((one) => {
    if (rest.stopped) return [];
    const project = { project: { name: titles(one.id) }, support: support(scoreOf(one)) };
    const figures = { ...project, cost: { cents: `${one.costCents}` } };
    if (one.funded) rest.left -= one.costCents;
    else rest.stopped = stopAtFirstMisfit;
    return [told(one.funded ? "budget.fits" : "budget.misfit", { ...figures, left: { cents: `${rest.left}` } })];
  });
  return [
    told("budget.greedyRule", { by: satisfaction, left: { cents: `${startCents}` } }),
    ...steps,
    ...(rest.stopped ? [told("budget.stopped")] : []),
    ...(tooFew.length > 0 ? [told("budget.tooFew", { projects: named(tooFew), support: support(minimumScore) })] : []),
    ...(unranked.length > 0 ? [told("budget.noRank", { projects: named(unranked) })] : []),
    ...(unsupported.length > 0 ? [told("budget.unsupported", { projects: named(unsupported) })] : []),
  ];
}

/** By score over cost; funded ones are in the rule's order, and come before those that are level and were left out. */
function inOrder(projects: readonly ProjectAllocation[], satisfaction: AllocationSettings["satisfaction"]) {
  const funded = projects.filter((one) => one.funded).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const others = projects.filter((one) => !one.funded);
  const cost = (one: ProjectAllocation) => (satisfaction === "cost" ? 1n : BigInt(one.costCents));
  return [...funded, ...others].sort((a, b) => {
    const [left, right] = [BigInt(scoreBy(satisfaction, a)) * cost(b), BigInt(scoreBy(satisfaction, b)) * cost(a)];
    return left > right ? -1 : left < right ? 1 : 0;
  });
}

/** Points or ranks won; under satisfaction by cost and by number, a project's score is its votes. */
function scoreBy(satisfaction: AllocationSettings["satisfaction"], { score, votes }: ProjectAllocation): number {
  return satisfaction === "points" || satisfaction === "borda" ? (score ?? votes) : votes;
}
