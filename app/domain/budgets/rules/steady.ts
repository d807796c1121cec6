import { toNumber } from "../../participation/rules/fraction";
import { type EqualSharesRun, runEqualShares, satisfactionOf } from "./equal-shares";
import { estimatePrice, type Price } from "./price";
import type { Profile } from "./profile";
import type { Purses } from "./purses";

/** A run with the price per satisfaction of each purchase, as a float that is surely not below the exact one. */
export interface PricedRun extends EqualSharesRun {
  readonly rhos: readonly number[];
}

export function runWithPrices(profile: Profile, endowment: bigint): PricedRun {
  const rhos: number[] = [];
  const run = runEqualShares(profile, endowment, (purses, project, price) => rhos.push(rhoOf(purses, project, price)));
  return { ...run, rhos };
}

/**
 * The run with a higher endowment if, surely, every endowment from the lower to the higher one buys the same projects
 * in the same order; otherwise null.
 *
 * While purchases are the same, a higher endowment leaves no purse smaller and no price higher. So between the two a
 * project that wins a round costs at most its price at the lower endowment, and any other at least its price at the
 * higher one: if the first is below the second in every round, the order cannot change in between.
 */
export function steadyRun(lower: PricedRun, endowment: bigint): PricedRun | null {
  const { profile } = lower.purses;
  const rhos: number[] = [];
  const floors = new Float64Array(profile.projects.length);
  let steady = true;
  const run = runEqualShares(profile, endowment, (purses, project, price) => {
    const rho = lower.rhos[rhos.length];
    rhos.push(rhoOf(purses, project, price));
    steady &&=
      rho !== undefined && project === lower.selected[rhos.length - 1] && noneReaches(purses, project, rho, floors);
  });
  return steady && run.selected.length === lower.selected.length ? { ...run, rhos } : null;
}

/** Whether every other project surely costs more than a price; `floors` remembers prices that each one is surely above. */
function noneReaches(purses: Purses, bought: number, rho: number, floors: Float64Array): boolean {
  const { profile, boughtIn } = purses;
  return floors.every((floor, p) => {
    const price = rho * satisfactionOf(profile, p);
    if (p === bought || boughtIn[p] !== -1 || profile.score[p] === 0 || floor > price) return true;
    const estimate = estimatePrice(purses, p, floor, price);
    floors[p] = estimate ? Math.max(floor, estimate.price - estimate.error) : Number.POSITIVE_INFINITY;
    return (floors[p] as number) > price;
  });
}

function rhoOf(purses: Purses, project: number, { need, weight }: Price): number {
  const price = toNumber({ num: need, den: weight * purses.denominator });
  return (price / satisfactionOf(purses.profile, project)) * (1 + 16 * Number.EPSILON);
}
