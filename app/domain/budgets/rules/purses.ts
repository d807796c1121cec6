import type { Profile } from "./profile";

/**
 * What each group of identical ballots still holds, twice: as a float, quick and nearly right, and exactly, from
 * the list of what was bought. Amounts are cents × shares, so that equal shares of the envelope are whole numbers.
 */
export interface Purses {
  readonly profile: Profile;
  /** What each voter got, in cents × shares. */
  readonly endowment: bigint;
  /** By group; exactly 0 for one that has spent everything, and for no other. */
  readonly balance: Float64Array;
  /** Round in which each project was bought, from 0; -1 if not. */
  readonly boughtIn: Int32Array;
  /** Price per unit of weight paid in each round by those who could, over the common `denominator`. */
  prices: bigint[];
  denominator: bigint;
}

export function openPurses(profile: Profile, endowment: bigint): Purses {
  return {
    profile,
    endowment,
    balance: new Float64Array(profile.size.length).fill(Number(endowment)),
    boughtIn: new Int32Array(profile.projects.length).fill(-1),
    prices: [],
    denominator: 1n,
  };
}

/** Largest error that the float balance of one voter can carry. */
export function balanceError(purses: Purses): number {
  return Number(purses.endowment) * (purses.prices.length + 2) * 4 * Number.EPSILON;
}

/** Adds up exactly what some groups hold, without a fraction per group: counts of payments first, prices after. */
export class ExactSum {
  private voters = 0;
  private readonly paid: Float64Array;

  constructor(private readonly purses: Purses) {
    this.paid = new Float64Array(purses.prices.length);
  }

  add(group: number): void {
    const { profile, balance, boughtIn } = this.purses;
    const { first, index, weight } = profile.ballots;
    if (balance[group] === 0) return;
    const size = profile.size[group] as number;
    this.voters += size;
    for (let i = first[group] as number; i < (first[group + 1] as number); i += 1) {
      const round = boughtIn[index[i] as number] as number;
      if (round >= 0) this.paid[round] = (this.paid[round] as number) + size * (weight[i] as number);
    }
  }

  /** Cents × shares × the purses' denominator. */
  total(): bigint {
    const { endowment, denominator, prices } = this.purses;
    let sum = BigInt(this.voters) * endowment * denominator;
    for (const [round, price] of prices.entries()) sum -= BigInt(this.paid[round] as number) * price;
    return sum;
  }
}

/** What one voter of a group holds exactly, in cents × shares × the purses' denominator. */
export function exactBalance(purses: Purses, group: number): bigint {
  const { profile, balance, boughtIn, prices } = purses;
  const { first, index, weight } = profile.ballots;
  if (balance[group] === 0) return 0n;
  let held = purses.endowment * purses.denominator;
  for (let i = first[group] as number; i < (first[group + 1] as number); i += 1) {
    const round = boughtIn[index[i] as number] as number;
    if (round >= 0) held -= BigInt(weight[i] as number) * (prices[round] as bigint);
  }
  return held;
}
