import type { TransferRound } from "../transfer-count";
import type { ReservedSeats } from "../vote-rule";
import { type Titles, told } from "./telling";

type Fates = Pick<TransferRound, "guarded" | "doomed">;

/** The seats that groups are sure of, and what that means for the count; nothing where no seat is reserved. */
export function tellReserved(reserved: readonly ReservedSeats[] = []) {
  const binding = reserved.filter(({ seats }) => seats > 0);
  if (binding.length === 0) return [];
  const minimums = binding.map(({ title, seats }) => told("reserved.minimum", { group: { name: title }, seats }));
  return [...minimums, told("reserved.how")];
}

/** Why an option drops out: too few votes, of all or of those that may, or no seat left that it could get. */
export function tellExclusion(id: string, votes: string, { guarded = [], doomed = [] }: Fates, titles: Titles) {
  const figures = { name: { name: titles(id) }, votes: { exact: votes } };
  if (doomed.includes(id)) return told("transfers.doomedOut", figures);
  return guarded.length > 0 ? told("transfers.fewestOpen", figures) : told("transfers.fewest", figures);
}

/** Options that became safe from exclusion, or could no longer get a seat, since the round before. */
export function tellFates({ guarded = [], doomed = [] }: Fates, before: Fates | undefined, titles: Titles) {
  const newly = (now: readonly string[], then: readonly string[] = []) => now.filter((id) => !then.includes(id));
  const [safe, lost] = [newly(guarded, before?.guarded), newly(doomed, before?.doomed)];
  const figures = (ids: readonly string[]) => ({ names: { names: ids.map(titles) }, count: ids.length });
  return [
    ...(safe.length > 0 ? [told("reserved.guarded", figures(safe))] : []),
    ...(lost.length > 0 ? [told("reserved.doomed", figures(lost))] : []),
  ];
}
