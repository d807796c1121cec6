import type { TransferCount, TransferParcel, TransferRound } from "../transfer-count";
import { decimalsOf, differenceOf, isLess, isZero, sumOf } from "./decimals";
import { tellExclusion, tellFates } from "./reserved";
import { section, type Titles, told } from "./telling";
import type { Transfers } from "./transfer-settings";
import { tellTie } from "./transfer-tie";

/** One round: whose papers move and why, each parcel, who gets a seat; the table holds all votes at its end. */
export function tellRound(count: TransferCount, at: number, transfers: Transfers, titles: Titles) {
  const round = count.rounds[at] as TransferRound;
  const before = count.rounds[at - 1];
  const name = { name: titles(round.from ?? "") };
  const title =
    round.action === "first-count"
      ? told("transfers.firstRound", { round: at + 1 })
      : round.action === "surplus"
        ? told("transfers.surplusRound", { round: at + 1, name })
        : told("transfers.exclusionRound", { round: at + 1, name });
  const reaches = (id: string) => !isLess(round.votes[id] ?? "0", count.quota);
  const [byQuota, last] = [round.elected.filter(reaches), round.elected.filter((id) => !reaches(id))];
  const steps = [
    ...(round.tie ? [tellTie(round.tie, round.action, transfers, titles)] : []),
    ...tellMove(round, before, count.quota, titles),
    ...round.parcels.map((parcel) => tellParcel(parcel, round, titles)),
    ...tellLost(round, before),
    ...tellElected(byQuota, count.quota, round, titles),
    ...tellFates(round, before, titles),
    ...tellElected(last, count.quota, round, titles),
  ];
  return section(title, steps, tableOf(count, at, titles));
}

/** Why papers move, and at which value. */
function tellMove(round: TransferRound, before: TransferRound | undefined, quota: string, titles: Titles) {
  if (round.from === null || !before) return [];
  const votes = before.votes[round.from] ?? "0";
  const figures = { name: { name: titles(round.from) }, votes: { exact: votes } };
  if (round.action === "surplus") {
    const surplus = { exact: differenceOf(votes, quota) };
    return [told("transfers.surplus", { ...figures, surplus, quota: { exact: quota }, decimals: decimalsOf(quota) })];
  }
  const handed =
    round.parcels.length > 0
      ? told("transfers.handOn", { votes: { exact: votes } })
      : told(isZero(votes) ? "transfers.noPapers" : "transfers.notHandedOn");
  return [tellExclusion(round.from, votes, before, titles), handed];
}

function tellParcel({ to, papers, value, votes }: TransferParcel, { action }: TransferRound, titles: Titles) {
  if (to !== null && action === "first-count") return told("transfers.first", { name: { name: titles(to) }, papers });
  const figures = { papers, value: { exact: value }, votes: { exact: votes } };
  return to === null
    ? told("transfers.exhausted", figures)
    : told("transfers.parcel", { ...figures, name: { name: titles(to) } });
}

/** Votes that only the cutting of decimals took away in this round. */
function tellLost({ parcels, nonTransferable }: TransferRound, before: TransferRound | undefined) {
  const exhausted = sumOf(parcels.filter(({ to }) => to === null).map(({ votes }) => votes));
  const lost = differenceOf(differenceOf(nonTransferable, before?.nonTransferable ?? "0"), exhausted);
  return isZero(lost) ? [] : [told("transfers.lost", { lost: { exact: lost } })];
}

function tellElected(ids: readonly string[], quota: string, { votes }: TransferRound, titles: Titles) {
  return ids.map((id) => {
    const own = votes[id] ?? "0";
    const figures = { name: { name: titles(id) }, votes: { exact: own }, quota: { exact: quota } };
    return isLess(own, quota) ? told("transfers.electedLast", figures) : told("transfers.elected", figures);
  });
}

/** Votes of each option that still holds some or may still get some, most first; with those that count for nobody. */
function tableOf({ rounds, ballots }: TransferCount, at: number, titles: Titles) {
  const { votes, nonTransferable } = rounds[at] as TransferRound;
  const excluded = new Set(rounds.slice(0, at + 1).flatMap((one) => (one.action === "exclusion" ? one.from : [])));
  const rows = Object.entries(votes)
    .filter(([id, own]) => !excluded.has(id) || !isZero(own))
    .sort(([, a], [, b]) => (isLess(a, b) ? 1 : isLess(b, a) ? -1 : 0))
    .map(([id, own]) => [{ name: titles(id) }, { exact: own }]);
  return {
    columns: [told("transfers.option"), told("transfers.votes")],
    rows: [...rows, [told("transfers.nobody"), { exact: nonTransferable }], [told("transfers.sum"), ballots]],
  };
}
