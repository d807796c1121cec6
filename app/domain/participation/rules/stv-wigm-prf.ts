import { countTransfers } from "./count-transfers";
import type { TransferCount, TransferInput } from "./transfer-count";

const ONE = 10_000n;

/**
 * Single transferable vote by the reference rule WIGM of the Proportional Representation Foundation, one option
 * excluded at a time: quota = valid ballots / (seats + 1) + 0.0001; each product and each quotient is cut after four
 * decimals; ties go by an order fixed beforehand.
 */
export function tallyStvWigmPrf(input: TransferInput): TransferCount {
  return countTransfers(input, {
    decimals: 4,
    quota: (papers, seats) => (papers * ONE) / (seats + 1n) + 1n,
    surplusValue: (value, surplus, votes) => (((surplus * value) / ONE) * ONE) / votes,
    tiesByEarlierRounds: false,
  });
}
