import { type Estimate, estimatePrice, exactPrice, type Price } from "./price";
import type { Profile } from "./profile";
import { buy } from "./purchase";
import { openPurses, type Purses } from "./purses";

/** Sees the purses just before each purchase. */
export type Observer = (purses: Purses, project: number, price: Price) => void;

export interface EqualSharesRun {
  /** Project numbers in order of purchase. */
  readonly selected: readonly number[];
  readonly costCents: number;
  /** As they are when no project can be bought any more. */
  readonly purses: Purses;
}

interface Candidate {
  readonly project: number;
  /** What ρ is multiplied with to give a price. */
  readonly unit: number;
  /** Last known price; it only grows as voters spend, so it bounds the present one from below. */
  estimate: Estimate;
  /** Between these is the ρ of the estimate. */
  lowest: number;
  highest: number;
  affordable: boolean;
}

/**
 * Method of Equal Shares (Peters, Pierczyński, Skowron 2021, arXiv 2008.13276; equalshares.net), one run: each voter
 * holds `endowment` / voters cents. Each round buys the project with the smallest ρ among those whose supporters
 * still hold its cost, where Σ min(balance, ρ × satisfaction) = cost; it stops when none is affordable.
 */
export function runEqualShares(profile: Profile, endowment: bigint, observe?: Observer): EqualSharesRun {
  const purses = openPurses(profile, endowment);
  const selected: number[] = [];
  let candidates = supportedProjects(profile);
  for (;;) {
    const best = cheapest(purses, candidates);
    candidates = candidates.filter((one) => one.affordable && one !== best?.candidate);
    if (!best) break;
    const { project } = best.candidate;
    observe?.(purses, project, best.price);
    buy(purses, project, best.price);
    selected.push(project);
  }
  return { selected, costCents: selected.reduce((sum, p) => sum + costOf(profile, p), 0), purses };
}

/** Looks at candidates in order of their last ρ and stops at the first that cannot beat the best one found. */
function cheapest(purses: Purses, candidates: Candidate[]): { candidate: Candidate; price: Price } | null {
  let bound = Number.POSITIVE_INFINITY;
  const seen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => a.lowest - b.lowest)) {
    if (candidate.lowest > bound) break;
    const { price, error } = candidate.estimate;
    const estimate = estimatePrice(purses, candidate.project, price - error, bound * candidate.unit);
    candidate.affordable = estimate !== null;
    if (!estimate) continue;
    setEstimate(candidate, estimate);
    bound = Math.min(bound, candidate.highest);
    seen.push(candidate);
  }
  return seen
    .filter(({ lowest }) => lowest <= bound)
    .map((candidate) => ({ candidate, price: exactPrice(purses, candidate.project, candidate.estimate) }))
    .reduce<{ candidate: Candidate; price: Price } | null>(
      (best, one) => (best && compareRho(best, one) <= 0 ? best : one),
      null,
    );
}

function setEstimate(candidate: Candidate, estimate: Estimate): void {
  candidate.estimate = estimate;
  candidate.lowest = (estimate.price - estimate.error) / candidate.unit;
  candidate.highest = (estimate.price + estimate.error) / candidate.unit;
}

/** By exact ρ, then by the order that settles ties. */
function compareRho(a: { candidate: Candidate; price: Price }, b: { candidate: Candidate; price: Price }) {
  const left = a.price.need * b.price.weight * BigInt(b.candidate.unit);
  const right = b.price.need * a.price.weight * BigInt(a.candidate.unit);
  return left < right ? -1 : left > right ? 1 : a.candidate.project - b.candidate.project;
}

/** What a unit of weight is worth: a project's cost under cost satisfaction, where ρ is 1 / effective votes. */
export function satisfactionOf(profile: Profile, project: number): number {
  return profile.satisfaction === "cost" ? costOf(profile, project) : 1;
}

function supportedProjects(profile: Profile): Candidate[] {
  return profile.projects.flatMap(({ costCents }, project) => {
    const price = (costCents * profile.shares) / (profile.score[project] as number);
    if (!Number.isFinite(price)) return [];
    const estimate = { price, error: price * 8 * Number.EPSILON };
    const candidate = {
      project,
      unit: satisfactionOf(profile, project),
      estimate,
      lowest: 0,
      highest: 0,
      affordable: true,
    };
    setEstimate(candidate, estimate);
    return [candidate];
  });
}

function costOf(profile: Profile, project: number): number {
  return profile.projects[project]?.costCents ?? 0;
}
