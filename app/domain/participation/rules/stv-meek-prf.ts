import { decimalText } from "./decimal-text";
import type { MeekCount, MeekRound } from "./meek-count";
import { type Iterated, iterate } from "./meek-iteration";
import { distribute, groupPapers, VOTE } from "./meek-weights";
import { openReservation, tellFates, traceFates } from "./reserved-seats";
import type { TransferInput } from "./transfer-count";
import { orderForTies, type TransferTie } from "./transfer-tie";
import { transferableBallots } from "./transferable-ballots";

const text = (units: bigint) => decimalText(units, 9);

/**
 * Single transferable vote by Meek's method, reference rule of the Proportional Representation Foundation, nine
 * decimals: elected options keep of each vote the part that holds them at the quota, and the quota sinks with the votes
 * that stop counting. The option with the fewest votes is excluded once no surplus is left that could save it; ties,
 * among all within that surplus of the fewest, go by an order fixed beforehand. Reserved seats bend this as
 * `openReservation` says.
 */
export function tallyStvMeekPrf(input: TransferInput): MeekCount {
  const { seats } = input;
  const optionIds = orderForTies(input.optionIds, input);
  const ballots = transferableBallots(optionIds, input.ballots);
  const papers = BigInt(ballots.reduce((sum, ballot) => sum + ballot.papers, 0));
  const keepFactors = optionIds.map(() => VOTE);
  const standing = new Set(optionIds.keys());
  const elected = new Set<number>();
  const reservation = openReservation(optionIds, seats, input);
  const fates = () => tellFates(reservation, { standing, elected, seats });
  const rounds: MeekRound[] = [];
  let quota = (papers * VOTE) / BigInt(seats + 1) + 1n;

  while (elected.size < seats && !fates().settled) {
    const { able, guarded, doomed } = fates();
    const found = iterate(groupPapers(ballots, standing, elected), keepFactors, { seats, able, elected });
    quota = found.quota;
    const open = doomed.size > 0 ? [...doomed] : [...standing].filter((option) => !guarded.has(option));
    const lowest = found.reached.length > 0 ? null : choose(found, open, optionIds);
    close(found.votes, found.iterations, found.reached, lowest);
    if (lowest) {
      standing.delete(lowest.option);
      keepFactors[lowest.option] = 0n;
    }
  }
  if (elected.size < seats && standing.size > 0)
    close(distribute(groupPapers(ballots, standing, elected), keepFactors), 1, [...fates().able], null);
  return { ballots: Number(papers), quota: text(quota), elected: Array.from(elected, idOf), rounds };

  function idOf(option: number): string {
    return optionIds[option] as string;
  }

  function close(
    votes: readonly bigint[],
    iterations: number,
    reached: readonly number[],
    lowest: ReturnType<typeof choose> | null,
  ): void {
    const now: number[] = [];
    for (const option of reached.toSorted((a, b) => Number((votes[b] as bigint) - (votes[a] as bigint)) || a - b)) {
      if (fates().doomed.has(option)) continue;
      now.push(option);
      standing.delete(option);
      elected.add(option);
    }
    const named = (units: readonly bigint[]) => Object.fromEntries(units.map((own, i) => [idOf(i), text(own)]));
    rounds.push({
      quota: text(quota),
      votes: named(votes),
      keepFactors: named(keepFactors),
      nonTransferable: text(papers * VOTE - votes.reduce((sum, own) => sum + own, 0n)),
      iterations,
      elected: now.map(idOf),
      excluded: lowest && idOf(lowest.option),
      tie: lowest?.tie ?? null,
      ...traceFates(reservation, optionIds, { standing, elected, seats }, now),
    });
  }
}

function choose({ votes, surplus }: Iterated, open: readonly number[], optionIds: readonly string[]) {
  const fewest = open.map((option) => votes[option] as bigint).reduce((a, b) => (a < b ? a : b));
  const tied = open.filter((option) => (votes[option] as bigint) <= fewest + surplus);
  const option = Math.min(...tied);
  const idOf = (one: number) => optionIds[one] as string;
  const tie: TransferTie | null = tied.length > 1 ? { among: tied.map(idOf), chosen: idOf(option), by: "order" } : null;
  return { option, tie };
}
