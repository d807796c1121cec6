import { add, divide, type Fraction, fraction, fromRatio, fromText, multiply, toText, ZERO } from "./fraction";
import type { CollegeVotes, EmptyCollege, Majority } from "./resolution-input";

export interface CollegeCount extends CollegeVotes {
  /** Exact share of votes for inside the college, "3/5"; null when no vote was cast in it. */
  readonly forShare: string | null;
  /** Exact part of the whole that the college carried, after an empty college was dealt with. */
  readonly effectiveWeight: string;
}

/**
 * Share of the votes for over weighted colleges: each college's own share, times its weight, over the weights
 * that count (loi 47-1775, art. 19 octies: colleges weigh from 10 to 50 %, never by capital).
 * Null without colleges; a null share when no college cast a vote.
 */
export function weighColleges(
  colleges: readonly CollegeVotes[],
  over: Majority["over"],
  emptyCollege: EmptyCollege,
): { readonly forShare: Fraction | null; readonly colleges: readonly CollegeCount[] } | null {
  if (colleges.length === 0) return null;
  const counted = colleges.map((college) => {
    const votesCast = college.for + college.against;
    const base = over === "electorate" ? college.electorate : votesCast;
    const share = votesCast > 0 ? fraction(college.for, base) : null;
    const weight = share || emptyCollege === "against" ? fromRatio(college.weight) : ZERO;
    return { college, share, weight };
  });
  const total = counted.reduce((sum, { weight }) => add(sum, weight), ZERO);
  const carried = counted.reduce((sum, { share, weight }) => add(sum, multiply(share ?? ZERO, weight)), ZERO);
  return {
    forShare: counted.some(({ share }) => share) && total.num > 0n ? divide(carried, total) : null,
    colleges: counted.map(({ college, share, weight }) => ({
      ...college,
      forShare: share && toText(share),
      effectiveWeight: total.num > 0n ? toText(divide(weight, total)) : "0",
    })),
  };
}

/** What a counted college adds to the share of the votes for: its own share times its weight. */
export function carriedBy({ forShare, effectiveWeight }: CollegeCount): Fraction {
  return multiply(fromText(forShare ?? "0"), fromText(effectiveWeight));
}
