import { decimalText } from "./decimal-text";
import { tellFates, traceFates } from "./reserved-seats";
import type { TransferCount, TransferInput, TransferRound } from "./transfer-count";
import { handOn, type Moved, takeUp } from "./transfer-piles";
import { elect, openCount, type TransferState, votesOf } from "./transfer-state";
import type { TransferTie } from "./transfer-tie";

/** What tells rules that transfer weighted papers apart. Votes, values and quotas are in units of the last decimal. */
export interface TransferRules {
  readonly decimals: number;
  quota(papers: bigint, seats: bigint): bigint;
  /** The new value of a paper when the surplus of the option that holds it is transferred. */
  surplusValue(value: bigint, surplus: bigint, votes: bigint): bigint;
  /** Whether equal votes are parted first by the latest round in which they were not equal. */
  readonly tiesByEarlierRounds: boolean;
}

type Step = Pick<TransferRound, "action" | "from" | "tie"> & { readonly moved: readonly Moved[] };

/**
 * Weighted inclusive Gregory count: elect who reaches the quota; transfer the largest surplus, all papers of its option
 * at a lower value; without one, exclude the option with the fewest votes, its papers keeping their value; once no more
 * options stand than seats are left, all are elected and nothing is transferred any more. Reserved seats bend this as
 * `openReservation` says.
 */
export function countTransfers(input: TransferInput, rules: TransferRules): TransferCount {
  const state = openCount(input, rules.quota);
  const { piles, optionIds, quota, standing, surpluses, reservation } = state;
  const one = 10n ** BigInt(rules.decimals);
  const papers = piles.ballots.reduce((sum, ballot) => sum + ballot.papers, 0);
  const rounds: TransferRound[] = [];
  const close = (step: Step) => rounds.push(closeRound(state, step, BigInt(papers) * one, rules.decimals));

  const all = [...piles.ballots.keys()];
  close({ action: "first-count", from: null, tie: null, moved: handOn(piles, [[one, all]], standing) });
  while (standing.size > 0 && state.elected.length < state.seats) {
    const { doomed, guarded } = tellFates(reservation, state);
    const action = surpluses.size > 0 && doomed.size === 0 ? "surplus" : "exclusion";
    const open = doomed.size > 0 ? doomed : [...standing].filter((option) => !guarded.has(option));
    const { option, tie } = choose(state, action, action === "surplus" ? surpluses : open, rules.tiesByEarlierRounds);
    close({ action, from: optionIds[option] as string, tie, moved: transfer(option, action) });
  }
  return {
    ballots: papers,
    quota: decimalText(quota, rules.decimals),
    elected: state.elected.map((option) => optionIds[option] as string),
    rounds,
  };

  function transfer(option: number, action: "surplus" | "exclusion"): readonly Moved[] {
    surpluses.delete(option);
    standing.delete(option);
    if (action === "exclusion")
      return tellFates(reservation, state).settled ? [] : handOn(piles, takeUp(piles, option, 0n), standing);
    const votes = votesOf(state, option);
    const lowered = takeUp(piles, option, quota).map(
      ([value, ballots]) => [rules.surplusValue(value, votes - quota, votes), ballots] as const,
    );
    return handOn(piles, lowered, standing);
  }
}

/** The option with the largest surplus or the fewest votes; of those that nothing else parts, the first in the order. */
function choose(
  state: TransferState,
  action: "surplus" | "exclusion",
  open: Iterable<number>,
  tiesByEarlierRounds: boolean,
) {
  const wanted = (a: bigint, b: bigint) => (action === "surplus" ? a > b : a < b);
  const extreme = (options: readonly number[], votes: readonly bigint[]) => {
    const found = options.map((option) => votes[option] as bigint).reduce((a, b) => (wanted(b, a) ? b : a));
    return options.filter((option) => votes[option] === found);
  };
  const tied = extreme([...open], state.piles.votes);
  const left = tiesByEarlierRounds ? state.history.toReversed().reduce(extreme, tied) : tied;
  const option = Math.min(...left);
  const idOf = (one: number) => state.optionIds[one] as string;
  const by = left.length > 1 ? "order" : "earlier-round";
  const tie: TransferTie | null = tied.length > 1 ? { among: tied.map(idOf), chosen: idOf(option), by } : null;
  return { option, tie };
}

function closeRound(state: TransferState, step: Step, total: bigint, decimals: number): TransferRound {
  const { optionIds, piles, history } = state;
  const { moved, ...named } = step;
  const text = (units: bigint) => decimalText(units, decimals);
  const elected = elect(state);
  history.push([...piles.votes]);
  return {
    ...named,
    parcels: moved.map(({ to, value, papers }) => ({
      to: optionIds[to] ?? null,
      papers,
      value: text(value),
      votes: text(value * BigInt(papers)),
    })),
    votes: Object.fromEntries(optionIds.map((id, option) => [id, text(votesOf(state, option))])),
    nonTransferable: text(total - piles.votes.reduce((sum, votes) => sum + votes, 0n)),
    elected: elected.map((option) => optionIds[option] as string),
    ...traceFates(state.reservation, optionIds, state, elected),
  };
}
