import { mostChosen } from "./most-chosen";

export interface ApprovalBallot {
  readonly optionIds: readonly string[];
  /** How many identical ballots this line stands for: 1 by default. */
  readonly weight?: number;
}

export interface ApprovalInput {
  readonly optionIds: readonly string[];
  readonly ballots: readonly ApprovalBallot[];
  /** Options to be chosen. */
  readonly places: number;
  /** Published before opening; settles ties by the public lot. */
  readonly seed: string;
}

export interface ApprovalCount {
  readonly ballots: number;
  /** Every option, from the most to the least approved. */
  readonly ranking: readonly { readonly id: string; readonly approvals: number; readonly chosen: boolean }[];
  readonly winners: readonly string[];
  /** Options that the lot had to part for the last places, in the order drawn; empty when approvals decided. */
  readonly drawn: readonly string[];
}

/**
 * Approval vote: a ballot names any number of options, the most approved win. An option named twice in a ballot counts
 * once, an empty ballot approves nothing, and an option that nobody approves is not chosen.
 */
export function tallyApproval({ optionIds, ballots, places, seed }: ApprovalInput): ApprovalCount {
  const approvals = new Map(optionIds.map((id) => [id, 0]));
  for (const { optionIds: approved, weight = 1 } of ballots) {
    for (const id of new Set(approved)) {
      const before = approvals.get(id);
      if (before === undefined) throw new RangeError(`no option has the id ${id}`);
      approvals.set(id, before + weight);
    }
  }
  const { order, winners, drawn } = mostChosen(approvals, places, seed);
  return {
    ballots: ballots.reduce((sum, { weight = 1 }) => sum + weight, 0),
    ranking: order.map((id) => ({ id, approvals: approvals.get(id) ?? 0, chosen: winners.includes(id) })),
    winners,
    drawn,
  };
}
