import { countTransfers } from "./count-transfers";
import type { TransferCount, TransferInput } from "./transfer-count";

const ONE = 100_000n;

/**
 * Single transferable vote as Scotland's councils are elected (Scottish Local Government Elections Order 2007, SSI
 * 2007/42, schedule 1, rules 45 to 52): quota = valid ballots / (seats + 1), remainder dropped, plus 1; value of a
 * paper in a surplus = surplus × its value when received / votes, cut after five decimals; equal surpluses and equal
 * fewest votes are parted by the latest earlier round in which they differed, then by the public lot.
 */
export function tallyStv(input: TransferInput): TransferCount {
  return countTransfers(input, {
    decimals: 5,
    quota: (papers, seats) => (papers / (seats + 1n) + 1n) * ONE,
    surplusValue: (value, surplus, votes) => (surplus * value) / votes,
    tiesByEarlierRounds: true,
  });
}
