import type { ApprovalCount } from "../approval";
import type { ScoreCount } from "../score";
import { section, type Titles, told } from "./telling";

/** Approval vote: each sum, the places, and the lot if it had to part equals. `places` are the options to be chosen. */
export function tellApproval(count: ApprovalCount, places: number, titles: Titles) {
  const sums = count.ranking.map(({ id, approvals }) =>
    told("approval.sum", { option: { name: titles(id) }, approvals }),
  );
  return [
    section(told("approval.title"), [told("approval.ballots", { ballots: count.ballots }), ...sums]),
    tellPlaces(count, places, titles),
  ];
}

/** Points: as approval, in points. */
export function tellScore(count: ScoreCount, places: number, titles: Titles) {
  const sums = count.ranking.map(({ id, points }) => told("score.sum", { option: { name: titles(id) }, points }));
  return [
    section(told("score.title"), [told("score.ballots", { ballots: count.ballots }), ...sums]),
    tellPlaces(count, places, titles),
  ];
}

function tellPlaces({ winners, drawn }: Pick<ApprovalCount, "winners" | "drawn">, places: number, titles: Titles) {
  const names = (ids: readonly string[]) => ({ names: ids.map(titles) });
  const [count, empty] = [winners.length, places - winners.length];
  return section(told("places.title"), [
    told("places.rule", { places }),
    ...(drawn.length > 0 ? [told("places.drawn", { options: names(drawn) })] : []),
    ...(count > 0 ? [told("places.chosen", { options: names(winners), count })] : []),
    ...(empty > 0 ? [told("places.empty", { empty })] : []),
  ]);
}
