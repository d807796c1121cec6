import type { TransferableBallots } from "./transferable-ballots";

/** The papers that options hold, by the value at which they were received, in units of the last decimal. */
export interface Piles {
  readonly ballots: readonly TransferableBallots[];
  /** Where each ballot stands in its own order of preference. */
  readonly at: Int32Array;
  /** By option number: ballot numbers by value. */
  readonly held: Map<bigint, number[]>[];
  readonly votes: bigint[];
}

export interface Moved {
  /** Option number, or -1 for papers with no further preference. */
  readonly to: number;
  readonly value: bigint;
  papers: number;
}

export function openPiles(options: number, ballots: readonly TransferableBallots[]): Piles {
  return {
    ballots,
    at: new Int32Array(ballots.length).fill(-1),
    held: Array.from({ length: options }, () => new Map()),
    votes: Array.from({ length: options }, () => 0n),
  };
}

/** Takes all papers away from an option, which keeps so many votes. */
export function takeUp(piles: Piles, option: number, kept: bigint): [value: bigint, ballots: readonly number[]][] {
  const pile = [...(piles.held[option] ?? [])];
  piles.held[option] = new Map();
  piles.votes[option] = kept;
  return pile;
}

/** Hands papers to the next option on each that is still standing, and tells what went where, by option and value. */
export function handOn(
  piles: Piles,
  papers: Iterable<readonly [value: bigint, ballots: readonly number[]]>,
  standing: ReadonlySet<number>,
): Moved[] {
  const moved = new Map<string, Moved>();
  for (const [value, numbers] of papers) {
    for (const [to, group] of byNextOption(piles, numbers, standing)) {
      const parcel = moved.get(`${to} ${value}`) ?? { to, value, papers: 0 };
      for (const number of group) parcel.papers += (piles.ballots[number] as TransferableBallots).papers;
      moved.set(`${to} ${value}`, parcel);
      const pile = piles.held[to];
      const same = pile?.get(value);
      if (same) for (const number of group) same.push(number);
      else pile?.set(value, group);
    }
  }
  for (const { to, value, papers } of moved.values()) {
    if (to >= 0) piles.votes[to] = (piles.votes[to] as bigint) + value * BigInt(papers);
  }
  return [...moved.values()].sort((a, b) => placeOf(a) - placeOf(b) || Number(b.value - a.value));
}

function placeOf({ to }: Moved): number {
  return to < 0 ? Number.POSITIVE_INFINITY : to;
}

function byNextOption({ ballots, at }: Piles, numbers: readonly number[], standing: ReadonlySet<number>) {
  const groups = new Map<number, number[]>();
  for (const number of numbers) {
    const { order } = ballots[number] as TransferableBallots;
    let place = (at[number] as number) + 1;
    while (place < order.length && !standing.has(order[place] as number)) place += 1;
    at[number] = place;
    const to = order[place] ?? -1;
    const group = groups.get(to);
    if (group) group.push(number);
    else groups.set(to, [number]);
  }
  return groups;
}
