import { drawLot } from "./lot";

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
  const lot = new Map(drawLot(seed, optionIds).map(({ id }, place) => [id, place]));
  const count = (id: string) => approvals.get(id) ?? 0;
  const order = [...approvals.keys()].sort((a, b) => count(b) - count(a) || (lot.get(a) ?? 0) - (lot.get(b) ?? 0));
  const winners = order.slice(0, places).filter((id) => count(id) > 0);
  const [last, next] = [winners.at(-1), order[winners.length]];
  const tied = last !== undefined && next !== undefined && count(last) === count(next);
  return {
    ballots: ballots.reduce((sum, { weight = 1 }) => sum + weight, 0),
    ranking: order.map((id) => ({ id, approvals: count(id), chosen: winners.includes(id) })),
    winners,
    drawn: tied ? order.filter((id) => count(id) === count(last)) : [],
  };
}
