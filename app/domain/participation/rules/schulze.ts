import { drawLot } from "./lot";
import { BallotReader, type LeftOut, type RankedBallot } from "./ranked-ballots";

export interface SchulzeInput {
  readonly optionIds: readonly string[];
  readonly ballots: readonly RankedBallot[];
  readonly leftOut: LeftOut;
  /** Published before opening; puts options that share a place in an order by the public lot. */
  readonly seed: string;
}

export interface SchulzeCount {
  /** Options from the best place to the worst; those that no path parts share a place, in the order of the lot. */
  readonly ranking: readonly (readonly string[])[];
  /** The option that beats every other one to one; null when there is none. */
  readonly condorcetWinner: string | null;
  /** Options in the order of the rows and columns below. */
  readonly options: readonly string[];
  /** `preferences[i][j]`: ballots that put option i before option j. */
  readonly preferences: readonly (readonly number[])[];
  /** `strengths[i][j]`: the weakest link of the strongest beat path from i to j; 0 without one. */
  readonly strengths: readonly (readonly number[])[];
  /** `paths[i][j]`: that path, both ends included; empty without one. */
  readonly paths: readonly (readonly (readonly string[])[])[];
}

/**
 * Schulze's method, winning votes (Schulze 2011, "A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method"): i is better than j when its strongest beat path to j is
 * stronger than j's to i. A beat is counted in the ballots of the winning side.
 */
export function tallySchulze({ optionIds, ballots, leftOut, seed }: SchulzeInput): SchulzeCount {
  const options = drawLot(seed, optionIds).map(({ id }) => id);
  const preferences = countPreferences(options, ballots, leftOut);
  const { strengths, before } = strongestPaths(preferences);
  const isBeaten = (i: number, by: number) => at(strengths, by, i) > at(strengths, i, by);
  const ranking: string[][] = [];
  let left = options.map((_, i) => i);
  while (left.length > 0) {
    const best = left.filter((i) => !left.some((j) => isBeaten(i, j)));
    ranking.push(best.map((i) => options[i] as string));
    left = left.filter((i) => !best.includes(i));
  }
  const winner = options.findIndex((_, i) =>
    options.every((_, j) => i === j || at(preferences, i, j) > at(preferences, j, i)),
  );
  return {
    ranking,
    condorcetWinner: options[winner] ?? null,
    options,
    preferences,
    strengths,
    paths: options.map((_, i) => options.map((_, j) => pathBetween(i, j, before).map((k) => options[k] as string))),
  };
}

function countPreferences(options: readonly string[], ballots: readonly RankedBallot[], leftOut: LeftOut): number[][] {
  const preferences = options.map(() => options.map(() => 0));
  const reader = new BallotReader(options);
  const { order, behind } = reader;
  for (const ballot of ballots) {
    const weight = ballot.weight ?? 1;
    reader.next(ballot);
    if (leftOut === "last") reader.addLeftOut();
    for (let i = 0; i < reader.length; i += 1) {
      const row = preferences[order[i] as number] as number[];
      for (let j = behind[i] as number; j < reader.length; j += 1) {
        const worse = order[j] as number;
        row[worse] = (row[worse] as number) + weight;
      }
    }
  }
  return preferences;
}

/** Floyd and Warshall on the weakest link; `before[i][j]` is the last option before j on the path from i, or -1. */
function strongestPaths(preferences: readonly (readonly number[])[]) {
  const beats = (i: number, j: number) => at(preferences, i, j) > at(preferences, j, i);
  const strengths = preferences.map((row, i) => row.map((count, j) => (beats(i, j) ? count : 0)));
  const before = preferences.map((row, i) => row.map((_, j) => (beats(i, j) ? i : -1)));
  for (let via = 0; via < strengths.length; via += 1) {
    for (const [i, row] of strengths.entries()) {
      for (let j = 0; j < row.length; j += 1) {
        const through = Math.min(at(strengths, i, via), at(strengths, via, j));
        if (i === j || through <= (row[j] as number)) continue;
        row[j] = through;
        (before[i] as number[])[j] = at(before, via, j);
      }
    }
  }
  return { strengths, before };
}

function pathBetween(from: number, to: number, before: readonly (readonly number[])[]): number[] {
  if (at(before, from, to) < 0) return [];
  const path = [to];
  while (path[0] !== from) path.unshift(at(before, from, path[0] as number));
  return path;
}

function at(matrix: readonly (readonly number[])[], i: number, j: number): number {
  return matrix[i]?.[j] as number;
}
