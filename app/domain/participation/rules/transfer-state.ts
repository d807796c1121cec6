import { openReservation, type Reservation, tellFates } from "./reserved-seats";
import type { TransferInput } from "./transfer-count";
import { openPiles, type Piles } from "./transfer-piles";
import { orderForTies } from "./transfer-tie";
import { transferableBallots } from "./transferable-ballots";

/** A count by transfers on its way. Options are numbered in the order that settles ties; votes are in units. */
export interface TransferState {
  readonly optionIds: readonly string[];
  readonly seats: number;
  readonly quota: bigint;
  readonly reservation: Reservation;
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
    reservation: openReservation(optionIds, input.seats, input),
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

/** Elects who reaches the quota, or everyone able once that settles the count; most votes first. */
export function elect(state: TransferState): readonly number[] {
  const elected: number[] = [];
  for (let option = nextToElect(state); option !== undefined; option = nextToElect(state)) {
    state.standing.delete(option);
    state.elected.push(option);
    if (votesOf(state, option) > state.quota) state.surpluses.add(option);
    elected.push(option);
  }
  return elected;
}

function nextToElect(state: TransferState): number | undefined {
  if (state.elected.length === state.seats) return undefined;
  const { able, settled } = tellFates(state.reservation, state);
  const reached = [...able].filter((option) => settled || votesOf(state, option) >= state.quota);
  return reached.sort((a, b) => Number(votesOf(state, b) - votesOf(state, a)) || a - b)[0];
}
