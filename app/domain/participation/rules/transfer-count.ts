import type { RankedBallot } from "./ranked-ballots";
import type { ReservedInput } from "./reserved-seats";
import type { TieSettings, TransferTie } from "./transfer-tie";

export interface TransferInput extends TieSettings, ReservedInput {
  readonly optionIds: readonly string[];
  readonly ballots: readonly RankedBallot[];
  readonly seats: number;
}

/** Papers that go to one option, or to none, at one value each; `votes` is papers × value. */
export interface TransferParcel {
  readonly to: string | null;
  readonly papers: number;
  readonly value: string;
  readonly votes: string;
}

export interface TransferRound {
  readonly action: "first-count" | "surplus" | "exclusion";
  /** The option whose papers are transferred; null at the first count. */
  readonly from: string | null;
  readonly tie: TransferTie | null;
  readonly parcels: readonly TransferParcel[];
  /** Votes of each option once the round is over. */
  readonly votes: Readonly<Record<string, string>>;
  /** Votes that count for nobody any more, with what truncation lost: all votes add up to the valid ballots. */
  readonly nonTransferable: string;
  /** Options elected in this round, most votes first. */
  readonly elected: readonly string[];
  /** Where seats are reserved, who may not be excluded, and who may not be elected, at any moment of the elections. */
  readonly guarded?: readonly string[];
  readonly doomed?: readonly string[];
}

/** Every number of votes is an exact decimal in text. */
export interface TransferCount {
  /** Valid ballots. */
  readonly ballots: number;
  readonly quota: string;
  /** In the order of their election. */
  readonly elected: readonly string[];
  readonly rounds: readonly TransferRound[];
}
