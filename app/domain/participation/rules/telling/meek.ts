import type { MeekCount, MeekRound } from "../meek-count";
import { differenceOf, isLess, isZero } from "./decimals";
import { tellExclusion, tellFates, tellReserved } from "./reserved";
import { section, type Titles, told } from "./telling";
import type { Transfers } from "./transfer-settings";

/** Meek's method: each round with its quota, what elected options keep of a vote, who is elected or excluded. */
export function tellMeek(count: MeekCount, transfers: Omit<Transfers, "rule">, titles: Titles) {
  const { ballots, rounds } = count;
  return [
    section(told("meek.title"), [
      told("transfers.ballots", { ballots, seats: transfers.seats }),
      told("meek.keep"),
      told("meek.quotaRule", { parts: transfers.seats + 1 }),
      ...tellReserved(transfers.reserved),
    ]),
    ...rounds.map((round, at) =>
      section(
        told("meek.round", { round: at + 1 }),
        tellRound(count, at, transfers, titles),
        tableOf(round, ballots, titles),
      ),
    ),
  ];
}

function tellRound({ rounds, ballots }: MeekCount, at: number, transfers: Omit<Transfers, "rule">, titles: Titles) {
  const [before, round] = [rounds[at - 1], rounds[at] as MeekRound];
  const { quota, votes, keepFactors, elected } = round;
  const counting = differenceOf(`${ballots}`, round.nonTransferable);
  const kept = Object.entries(keepFactors).filter(([, keep]) => !isZero(keep) && isLess(keep, "1"));
  const figuresOf = (id: string) => ({ name: { name: titles(id) }, votes: { exact: votes[id] ?? "0" } });
  const withQuota = (id: string) => ({ ...figuresOf(id), quota: { exact: quota } });
  return [
    ...(isQuotaOf(counting, transfers.seats, quota)
      ? [told("meek.quota", { counting: { exact: counting }, parts: transfers.seats + 1, quota: { exact: quota } })]
      : [told("meek.quotaStays", { quota: { exact: quota } })]),
    ...kept.map(([id, keep]) =>
      told("meek.kept", {
        name: { name: titles(id) },
        keep: { exact: keep },
        rest: { exact: differenceOf("1", keep) },
      }),
    ),
    told("meek.iterations", { iterations: round.iterations }),
    ...elected.map((id) =>
      isLess(votes[id] ?? "0", quota)
        ? told("transfers.electedLast", withQuota(id))
        : told("transfers.elected", withQuota(id)),
    ),
    ...tellFates(round, before, titles),
    ...tellOut(round, transfers, titles),
  ];
}

/** Who drops out at the end of the round, and why. */
function tellOut(round: MeekRound, { fixedOrder }: Omit<Transfers, "rule">, titles: Titles) {
  const { excluded, tie, votes } = round;
  if (excluded === null) return [];
  if (!tie) return [tellExclusion(excluded, votes[excluded] ?? "0", round, titles)];
  const names = { names: tie.among.map(titles) };
  return [told("meek.tied", { names, chosen: { name: titles(tie.chosen) }, by: fixedOrder ? "order" : "lot" })];
}

/** The last round elects whoever is left and works no quota out. */
function isQuotaOf(counting: string, seats: number, quota: string): boolean {
  const units = (text: string) => BigInt(text.replace(".", ""));
  return units(counting) / BigInt(seats + 1) + 1n === units(quota);
}

function tableOf({ votes, keepFactors, nonTransferable }: MeekRound, ballots: number, titles: Titles) {
  const rows = Object.entries(votes)
    .filter(([id, own]) => !isZero(own) || !isZero(keepFactors[id] ?? "0"))
    .sort(([, a], [, b]) => (isLess(a, b) ? 1 : isLess(b, a) ? -1 : 0))
    .map(([id, own]) => [{ name: titles(id) }, { exact: keepFactors[id] ?? "0" }, { exact: own }]);
  return {
    columns: [told("transfers.option"), told("meek.keepFactor"), told("transfers.votes")],
    rows: [...rows, [told("transfers.nobody"), "", { exact: nonTransferable }], [told("transfers.sum"), "", ballots]],
  };
}
