/** A costed project on the ballot. Money is always a whole number of cents. */
export interface BallotProject {
  readonly id: string;
  readonly costCents: number;
}

export interface BudgetBallot {
  /** Supported projects; in a ranking, from the most to the least wanted. A project listed twice counts once. */
  readonly projectIds: readonly string[];
  /** Points given to each of them, in the same order; a project with no point is not supported. */
  readonly points?: readonly number[];
  /** How many identical ballots this line stands for: 1 by default. */
  readonly weight?: number;
}

/** What a voter gets from a funded project: its cost, one, the points given to it, or its place in the ranking. */
export type Satisfaction = "cost" | "cardinality" | "points" | "borda";

/** What is done with the money that Equal Shares leaves; see `complete`. */
export type Completion = "none" | "greedy" | "add1" | "add1-exhaustive" | "add1-greedy" | "add1-exhaustive-greedy";

/**
 * Equal projects: the lower cost, then the more supporters; what is still equal goes by the public lot in a round,
 * by the id compared as a string in files, where independent results were made so.
 */
export type TieRule = { readonly by: "lot"; readonly seed: string } | { readonly by: "name" };

/** The rule of a round, frozen when ideas open. The name of each variant is part of the result. */
export interface AllocationSettings {
  readonly rule: "equal-shares" | "greedy" | "phragmen";
  readonly satisfaction: Satisfaction;
  readonly completion: Completion;
  /** What each voter gets more at each step of an add1 completion. */
  readonly incrementCents: number;
  /** Each voter starts with exactly the envelope over the voters, or with that rounded down to whole currency units. */
  readonly start: "exact" | "floor";
  readonly ties: TieRule;
  /** Greedy replaces the result if more voters strictly prefer it, as Wieliczka and Świecie do. */
  readonly comparison?: boolean;
  /** A project needs votes / voters ≥ cost / (3 × envelope). */
  readonly threshold?: boolean;
  /** Greedy stops at the first project that does not fit instead of skipping it. */
  readonly stopAtFirstMisfit?: boolean;
  /** Lowest score with which greedy funds a project. */
  readonly minimumScore?: number;
}

export interface Election {
  readonly envelopeCents: number;
  readonly projects: readonly BallotProject[];
  /** Every ballot counts as a voter, an empty one too. */
  readonly ballots: readonly BudgetBallot[];
  /** Minor units in one unit of currency: 100 unless a file counts finer than cents. */
  readonly centsPerUnit?: number;
}
