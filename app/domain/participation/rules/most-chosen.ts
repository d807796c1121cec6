import { drawLot } from "./lot";

export interface MostChosen {
  /** Every option, from the greatest to the smallest sum; equal ones in the order of the lot. */
  readonly order: readonly string[];
  readonly winners: readonly string[];
  /** Options that the lot had to part for the last places, in the order drawn; empty when sums decided. */
  readonly drawn: readonly string[];
}

/** The options with the greatest sums, for so many places; one whose sum is 0 is not chosen. */
export function mostChosen(sums: ReadonlyMap<string, number>, places: number, seed: string): MostChosen {
  const lot = new Map(drawLot(seed, sums.keys()).map(({ id }, place) => [id, place]));
  const sum = (id: string) => sums.get(id) ?? 0;
  const order = [...sums.keys()].sort((a, b) => sum(b) - sum(a) || (lot.get(a) ?? 0) - (lot.get(b) ?? 0));
  const winners = order.slice(0, places).filter((id) => sum(id) > 0);
  const [last, next] = [winners.at(-1), order[winners.length]];
  const tied = last !== undefined && next !== undefined && sum(last) === sum(next);
  return { order, winners, drawn: tied ? order.filter((id) => sum(id) === sum(last)) : [] };
}
