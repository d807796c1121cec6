import { countTransfers } from "./count-transfers";
import type { TransferCount, TransferInput } from "./transfer-count";

/**
 * Instant runoff, for one seat: the option with the fewest ballots is excluded and they go to the next one on each,
 * until an option has more than half of the valid ballots or stands alone. Equal fewest are parted by the latest round
 * in which they differed, then by the public lot.
 */
export function tallyIrv(input: Omit<TransferInput, "seats">): TransferCount {
  return countTransfers(
    { ...input, seats: 1 },
    {
      decimals: 0,
      quota: (papers) => papers / 2n + 1n,
      surplusValue: (value) => value,
      tiesByEarlierRounds: true,
    },
  );
}
