import type { Ratio } from "./fraction";

/** Ballots of one resolution, as whole numbers. Blank and spoilt ballots may be counted apart from abstentions. */
export interface ResolutionVotes {
  readonly for: number;
  readonly against: number;
  readonly abstention: number;
  readonly blank?: number;
  readonly spoilt?: number;
}

/**
 * What the votes for must reach. Simple majority: `votes-cast`, 1/2, strict (more than a half).
 * Two thirds: `votes-cast`, 2/3, not strict (at least).
 */
export interface Majority {
  readonly over: "votes-cast" | "electorate";
  readonly fraction: Ratio;
  readonly strict: boolean;
}

export interface CollegeVotes extends ResolutionVotes {
  readonly id: string;
  /** Members of the college in the electorate. */
  readonly electorate: number;
  readonly weight: Ratio;
  /** The colleges that it is made of, where it was too small to count alone; itself where it was not. */
  readonly unites?: readonly { readonly id: string; readonly electorate: number }[];
}

/**
 * What becomes of the weight of a college in which no vote was cast. `spread`: it leaves the count, so that the
 * others share it in proportion to their weights. `against`: it stays in the base and carries nothing for.
 */
export type EmptyCollege = "spread" | "against";

export interface ResolutionInput {
  /** Members who could vote, from the frozen electorate; with colleges, the sum of theirs. */
  readonly electorate: number;
  /** Members present or represented, in a sitting; without it, those whose ballot is in the box. */
  readonly attendance?: number;
  readonly votes: ResolutionVotes;
  /** Share of the electorate that must take part; none when the statutes ask for none. */
  readonly quorum?: Ratio;
  readonly majority: Majority;
  /** The chair's own choice, where the statutes give the chair a casting vote. */
  readonly castingVote?: "for" | "against";
  readonly colleges?: readonly CollegeVotes[];
  /** What becomes of the weight of a college in which no vote was cast; by default it is spread over the others. */
  readonly emptyCollege?: EmptyCollege;
}
