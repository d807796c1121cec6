import { type CollegeRule, titlesOfColleges } from "~/domain/participation/rules/college-rule";
import { carriedBy } from "~/domain/participation/rules/colleges";
import { fromText, toNumber } from "~/domain/participation/rules/fraction";
import type { ResolutionCount } from "~/domain/participation/rules/resolution";

/** A college of the result, with figures to draw: shares from 0 to 1. */
export interface DrawnCollege {
  readonly id: string;
  readonly titles: readonly string[];
  readonly for: number;
  readonly against: number;
  readonly abstention: number;
  /** Null when nobody cast a vote in it. */
  readonly share: number | null;
  readonly weight: number;
  readonly carried: number;
}

export interface CollegesPicture {
  readonly colleges: readonly DrawnCollege[];
  /** Of the votes for, by the weights, and what it would be without. */
  readonly total: number;
  readonly plain: number;
  readonly line: number;
  readonly strict: boolean;
  readonly reached: boolean;
}

/** What each college of a resolution adds to its total; null where votes are not weighed. */
export function drawColleges(count: ResolutionCount, rule: CollegeRule | null): CollegesPicture | null {
  if (!rule || count.colleges.length === 0) return null;
  const titleOf = titlesOfColleges(rule);
  const { passLine, votes } = count;
  const { num, den } = passLine.fraction;
  const total = toNumber(fromText(count.forShare ?? "0"));
  return {
    colleges: count.colleges.map((college) => ({
      id: college.id,
      titles: (college.unites ?? [college]).map(({ id }) => titleOf(id)),
      for: college.for,
      against: college.against,
      abstention: college.abstention,
      share: college.forShare === null ? null : toNumber(fromText(college.forShare)),
      weight: toNumber(fromText(college.effectiveWeight)),
      carried: toNumber(carriedBy(college)),
    })),
    total,
    plain: passLine.base > 0 ? votes.for / passLine.base : 0,
    line: num / den,
    strict: passLine.strict,
    reached: reaches(count),
  };
}

/** Whether the votes for pass the line, whatever the quorum says. */
function reaches({ forShare, passLine: { fraction, strict } }: ResolutionCount): boolean {
  const { num, den } = fromText(forShare ?? "0");
  const above = num * BigInt(fraction.den) - BigInt(fraction.num) * den;
  return forShare !== null && (strict ? above > 0n : above >= 0n);
}
