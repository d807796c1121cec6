import { IdenticalLists } from "./identical-lists";
import type { TransferableBallots } from "./transferable-ballots";

/** One vote, with nine decimals. */
export const VOTE = 1_000_000_000n;

/** Papers that read alike in a round: elected options in order, then the first standing one if there is any. */
export interface MeekGroup {
  readonly order: readonly number[];
  readonly papers: bigint;
}

/** Joins papers that no iteration of a round can tell apart. Excluded options keep nothing and are passed over. */
export function groupPapers(
  ballots: readonly TransferableBallots[],
  standing: ReadonlySet<number>,
  elected: ReadonlySet<number>,
): MeekGroup[] {
  const groups = new IdenticalLists();
  const read = new Int32Array(standing.size + elected.size);
  for (const { order, papers } of ballots) {
    let length = 0;
    for (const option of order) {
      const stands = standing.has(option);
      if (stands || elected.has(option)) {
        read[length] = option;
        length += 1;
      }
      if (stands) break;
    }
    groups.add(read, length, papers);
  }
  return groups.counts.map((papers, i) => ({ order: groups.listAt(i), papers: BigInt(papers) }));
}

/** Votes of each option: it keeps its part of what reaches it, upwards after nine decimals, and passes the rest on. */
export function distribute(groups: readonly MeekGroup[], keepFactors: readonly bigint[]): bigint[] {
  const votes = keepFactors.map(() => 0n);
  for (const { order, papers } of groups) {
    let weight = VOTE;
    for (const option of order) {
      const kept = timesUp(weight, keepFactors[option] as bigint);
      votes[option] = (votes[option] as bigint) + kept * papers;
      weight -= kept;
    }
  }
  return votes;
}

/** Product of two numbers of nine decimals, the last one upwards. */
export function timesUp(a: bigint, b: bigint): bigint {
  return (a * b + VOTE - 1n) / VOTE;
}

/** Quotient of two numbers of nine decimals, the last one upwards. */
export function dividedUp(a: bigint, b: bigint): bigint {
  return (a * VOTE + b - 1n) / b;
}
