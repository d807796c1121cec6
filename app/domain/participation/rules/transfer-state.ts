import type { TransferInput } from "./transfer-count";
import { openPiles, type Piles } from "./transfer-piles";
import { orderForTies } from "./transfer-tie";
import { transferableBallots } from "./transferable-ballots";

/** A count by transfers on its way. Options are numbered in the order that settles ties; votes are in units. */
export interface TransferState {
  readonly optionIds: readonly string[];
  readonly seats: number;
  readonly quota: bigint;
  readonly piles: Piles;
  readonly standing: Set<number>;
  readonly elected: number[];
  /** Elected options whose surplus is still to be transferred. */
  readonly surpluses: Set<number>;
  /** Votes of each option at the end of each round. */
  readonly history: (readonly bigint[])[];
}

export function openCount(input: TransferInput, quotaFor: (papers: bigint, seats: bigint) => bigint): TransferState {
  const optionIds = orderForTies(input.optionIds, input);
  const ballots = transferableBallots(optionIds, input.ballots);
  const papers = ballots.reduce((sum, ballot) => sum + ballot.papers, 0);
  return {
    optionIds,
    seats: input.seats,
    quota: quotaFor(BigInt(papers), BigInt(input.seats)),
    piles: openPiles(optionIds.length, ballots),
    standing: new Set(optionIds.keys()),
    elected: [],
    surpluses: new Set(),
    history: [],
  };
}

export function votesOf({ piles }: TransferState, option: number): bigint {
  return piles.votes[option] as bigint;
}

/** No more options stand than seats are left to fill. */
export function isSettled({ standing, seats, elected }: TransferState): boolean {
  return standing.size <= seats - elected.length;
}

/** Elects who reaches the quota, or everyone once that settles the count; most votes first. */
export function elect(state: TransferState): readonly number[] {
  const { standing, elected, surpluses, quota } = state;
  const reached = [...standing].filter((option) => isSettled(state) || votesOf(state, option) >= quota);
  reached.sort((a, b) => Number(votesOf(state, b) - votesOf(state, a)) || a - b);
  for (const option of reached) {
    standing.delete(option);
    elected.push(option);
    if (votesOf(state, option) > quota) surpluses.add(option);
  }
  return reached;
}
