import { mostChosen } from "./most-chosen";

export interface ScoreBallot {
  /** Points given to each option, whole and not below 0; an option left out gets none. */
  readonly points: Readonly<Record<string, number>>;
  /** How many identical ballots this line stands for: 1 by default. */
  readonly weight?: number;
}

export interface ScoreInput {
  readonly optionIds: readonly string[];
  readonly ballots: readonly ScoreBallot[];
  /** The most points a ballot may give to one option; null without such a limit. */
  readonly perOption: number | null;
  /** The most points a ballot may give in all; null without such a limit. */
  readonly inAll: number | null;
  /** Options to be chosen. */
  readonly places: number;
  /** Published before opening; settles ties by the public lot. */
  readonly seed: string;
}

export interface ScoreCount {
  readonly ballots: number;
  /** Every option, from the most to the fewest points. */
  readonly ranking: readonly { readonly id: string; readonly points: number; readonly chosen: boolean }[];
  readonly winners: readonly string[];
  /** Options that the lot had to part for the last places, in the order drawn; empty when points decided. */
  readonly drawn: readonly string[];
}

/**
 * Points: each ballot gives points to options, the greatest sums win, and an option without any is not chosen. Refuses
 * an unknown option, points that are not whole, and a ballot above a limit.
 */
export function tallyScore({ optionIds, ballots, perOption, inAll, places, seed }: ScoreInput): ScoreCount {
  const sums = new Map(optionIds.map((id) => [id, 0]));
  for (const { points, weight = 1 } of ballots) {
    let given = 0;
    for (const [id, own] of Object.entries(points)) {
      const before = sums.get(id);
      if (before === undefined) throw new RangeError(`no option has the id ${id}`);
      if (!Number.isSafeInteger(own) || own < 0) throw new RangeError(`${own} is not a number of points`);
      if (own > (perOption ?? own)) throw new RangeError(`a ballot gives more than ${perOption} points to ${id}`);
      given += own;
      sums.set(id, before + own * weight);
    }
    if (given > (inAll ?? given)) throw new RangeError(`a ballot gives more than ${inAll} points in all`);
  }
  const { order, winners, drawn } = mostChosen(sums, places, seed);
  return {
    ballots: ballots.reduce((sum, { weight = 1 }) => sum + weight, 0),
    ranking: order.map((id) => ({ id, points: sums.get(id) ?? 0, chosen: winners.includes(id) })),
    winners,
    drawn,
  };
}
