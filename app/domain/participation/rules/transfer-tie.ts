import { drawLot } from "./lot";

/** Options that a count by transfers had to part before it could go on. */
export interface TransferTie {
  readonly among: readonly string[];
  /** The option that was then transferred or excluded. */
  readonly chosen: string;
  readonly by: "earlier-round" | "order";
}

export interface TieSettings {
  /** Published before opening; settles ties by the public lot. */
  readonly seed: string;
  /** An order fixed beforehand, by statutes or in a file, that stands in place of the lot. */
  readonly tieOrder?: readonly string[];
}

/**
 * Options in the order that settles ties: of those that are tied, the first one is transferred, or excluded (as the
 * reference rules of the Proportional Representation Foundation say). Refuses an unknown option.
 */
export function orderForTies(optionIds: readonly string[], { seed, tieOrder = [] }: TieSettings): readonly string[] {
  const unknown = tieOrder.find((id) => !optionIds.includes(id));
  if (unknown !== undefined) throw new RangeError(`no option has the id ${unknown}`);
  return [...new Set([...tieOrder, ...drawLot(seed, optionIds).map(({ id }) => id)])];
}
