import { IdenticalLists } from "./identical-lists";
import { BallotReader, type RankedBallot } from "./ranked-ballots";

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
  const reader = new BallotReader(optionIds);
  const lists = new IdenticalLists();
  for (const ballot of ballots) {
    reader.next(ballot);
    let strict = 0;
    while (strict < reader.length && reader.behind[strict] === strict + 1) strict += 1;
    if (strict > 0) lists.add(reader.order, strict, ballot.weight ?? 1);
  }
  return lists.counts.map((papers, i) => ({ order: lists.listAt(i), papers }));
}
