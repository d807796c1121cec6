export type RoundDates = { ideasUntil: Date; voteOpensAt: Date; voteClosesAt: Date };

/** Ideas end before the vote opens, and the vote is open for some time. */
export function datesInOrder({ ideasUntil, voteOpensAt, voteClosesAt }: RoundDates): boolean {
  return ideasUntil <= voteOpensAt && voteOpensAt < voteClosesAt;
}
