import type { TransferTie } from "./transfer-tie";

export interface MeekRound {
  readonly quota: string;
  /** Votes of each option once the round's iterations are over. */
  readonly votes: Readonly<Record<string, string>>;
  /** The part of each vote that an option keeps: 1 while it stands, less once elected, 0 once excluded. */
  readonly keepFactors: Readonly<Record<string, string>>;
  /** What is left of ballots that have no further preference. */
  readonly nonTransferable: string;
  /** How often votes were handed out anew. */
  readonly iterations: number;
  /** Most votes first. */
  readonly elected: readonly string[];
  readonly excluded: string | null;
  readonly tie: TransferTie | null;
  /** Where seats are reserved, who may not be excluded, and who may not be elected, at any moment of the elections. */
  readonly guarded?: readonly string[];
  readonly doomed?: readonly string[];
}

/** Every number of votes is an exact decimal in text. */
export interface MeekCount {
  /** Valid ballots. */
  readonly ballots: number;
  /** As it was last: it sinks while votes stop counting for anyone. */
  readonly quota: string;
  /** In the order of their election. */
  readonly elected: readonly string[];
  readonly rounds: readonly MeekRound[];
}
