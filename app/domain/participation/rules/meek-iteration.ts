import { distribute, dividedUp, type MeekGroup, timesUp } from "./meek-weights";

/** Surplus below which a round's iterations end: 0.000001. */
const OMEGA = 1_000n;

/** Where the iterations of a round end. Votes and quota are in units. */
export interface Iterated {
  readonly votes: readonly bigint[];
  readonly quota: bigint;
  /** What elected options hold above the quota, together. */
  readonly surplus: bigint;
  /** Able options that reach the quota. */
  readonly reached: readonly number[];
  readonly iterations: number;
}

/**
 * Hands votes out and lowers the keep factors of elected options, in place, until an option reaches the quota, or the
 * surplus is below 0.000001 or sinks no more (reference Meek rule, step B.2).
 */
export function iterate(
  groups: readonly MeekGroup[],
  keepFactors: bigint[],
  { seats, able, elected }: { seats: number; able: ReadonlySet<number>; elected: ReadonlySet<number> },
): Iterated {
  let before: bigint | null = null;
  for (let iterations = 1; ; iterations += 1) {
    const votes = distribute(groups, keepFactors);
    const quota = votes.reduce((sum, own) => sum + own, 0n) / BigInt(seats + 1) + 1n;
    const votesOf = (option: number) => votes[option] as bigint;
    const reached = [...able].filter((option) => votesOf(option) >= quota);
    const above = [...elected, ...reached].reduce((sum, option) => sum + votesOf(option) - quota, 0n);
    const surplus = above < 0n ? 0n : above;
    if (reached.length > 0 || surplus < OMEGA || (before !== null && surplus >= before))
      return { votes, quota, surplus, reached, iterations };
    before = surplus;
    for (const option of elected)
      keepFactors[option] = dividedUp(timesUp(keepFactors[option] as bigint, quota), votesOf(option));
  }
}
