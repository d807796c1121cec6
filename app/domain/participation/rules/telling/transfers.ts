import type { TransferCount } from "../transfer-count";
import { tellReserved } from "./reserved";
import { section, type Titles, told } from "./telling";
import { tellRound } from "./transfer-round";
import type { Transfers } from "./transfer-settings";

/** Instant runoff and single transferable vote: the quota, then every round with each parcel of papers. */
export function tellTransfers(count: TransferCount, transfers: Transfers, titles: Titles) {
  const { ballots, quota, rounds } = count;
  const figures = { ballots, quota: { exact: quota } };
  return [
    section(told("transfers.quotaTitle"), [
      told("transfers.ballots", { ballots, seats: transfers.seats }),
      transfers.rule === "irv"
        ? told("transfers.quotaHalf", figures)
        : transfers.rule === "scottish"
          ? told("transfers.quotaScottish", { ...figures, parts: transfers.seats + 1 })
          : told("transfers.quotaWigm", { ...figures, parts: transfers.seats + 1 }),
      ...tellReserved(transfers.reserved),
    ]),
    ...rounds.map((_, at) => tellRound(count, at, transfers, titles)),
  ];
}
