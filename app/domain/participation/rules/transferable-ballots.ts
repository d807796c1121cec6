import { placesOf, type RankedBallot } from "./ranked-ballots";

/** Identical ballots of a count by transfers: option numbers in order of preference, and how many say so. */
export interface TransferableBallots {
  readonly order: readonly number[];
  readonly papers: number;
}

/**
 * Ballots as counts by transfers read them, identical ones together. A place that several options share ends what a
 * ballot says, as two equal figures do on paper; a ballot that says nothing then is not valid and is left out.
 * Refuses an unknown option and one that is ranked twice.
 */
export function transferableBallots(
  optionIds: readonly string[],
  ballots: readonly RankedBallot[],
): TransferableBallots[] {
  const numberOf = new Map(optionIds.map((id, option) => [id, option]));
  const papers = new Map<string, { order: number[]; papers: number }>();
  for (const ballot of ballots) {
    placesOf(ballot, numberOf, "unranked");
    const shared = ballot.places.findIndex((ids) => ids.length > 1);
    const strict = shared < 0 ? ballot.places : ballot.places.slice(0, shared);
    const order = strict.flat().map((id) => numberOf.get(id) as number);
    const key = order.join();
    const same = papers.get(key);
    if (same) same.papers += ballot.weight ?? 1;
    else if (order.length > 0) papers.set(key, { order, papers: ballot.weight ?? 1 });
  }
  return [...papers.values()];
}
