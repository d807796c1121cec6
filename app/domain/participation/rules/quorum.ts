import { ceil, fraction, fromRatio, multiply, type Ratio } from "./fraction";

/** A quorum against those who took part; `needed` is a number of members. */
export interface QuorumCount {
  readonly fraction: Ratio;
  readonly needed: number;
  readonly reached: boolean;
}

/** Whether enough of the electorate took part: at least the fraction, rounded up to whole members. */
export function quorumOf(ratio: Ratio, electorate: number, attendance: number): QuorumCount {
  const needed = Number(ceil(multiply(fromRatio(ratio), fraction(electorate))));
  return { fraction: ratio, needed, reached: attendance >= needed };
}
