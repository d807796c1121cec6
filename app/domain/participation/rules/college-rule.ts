import { add, compare, fraction, fromRatio, type Ratio, ZERO } from "./fraction";
import type { EmptyCollege } from "./resolution-input";

/** A college with the part of all votes that it weighs. Its id is its number in the register of colleges. */
export interface VoteCollege {
  readonly id: string;
  readonly title: string;
  readonly weight: Ratio;
}

export interface CollegeRule {
  readonly colleges: readonly VoteCollege[];
  readonly emptyCollege: EmptyCollege;
}

export const fewestColleges = 3;
export const mostColleges = 10;
/** What one college may weigh, in percent. */
const weightBounds = { least: 10, most: 50 } as const;

export type CollegeFault = "tooFewColleges" | "badWeight" | "badWeights";

/**
 * What is wrong with the colleges of a resolution, or null: at least three, each with 10 to 50 % of the votes, which
 * together are all votes (loi 47-1775, art. 19 octies).
 */
export function faultOfColleges({ colleges }: CollegeRule): CollegeFault | null {
  if (new Set(colleges.map(({ id }) => id)).size < colleges.length)
    throw new RangeError("a college stands there twice");
  if (colleges.length < fewestColleges) return "tooFewColleges";
  if (firstBadWeight(colleges) >= 0) return "badWeight";
  const sum = colleges.reduce((total, { weight }) => add(total, fromRatio(weight)), ZERO);
  return compare(sum, fraction(1)) === 0 ? null : "badWeights";
}

/** The title of each college by its id. */
export function titlesOfColleges({ colleges }: CollegeRule): (id: string) => string {
  const titles = new Map(colleges.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}

/** Which college weighs less or more than one may; -1 if none does. */
export function firstBadWeight(colleges: readonly VoteCollege[]): number {
  const [least, most] = [fraction(weightBounds.least, 100), fraction(weightBounds.most, 100)];
  return colleges.findIndex(({ weight }) => {
    const own = fromRatio(weight);
    return compare(own, least) < 0 || compare(own, most) > 0;
  });
}

/** Equal weights in whole percents that make 100; the first ones get those left over: 34, 33, 33. */
export function equalPercents(count: number): number[] {
  return Array.from({ length: count }, (_, at) => Math.floor(100 / count) + (at < 100 % count ? 1 : 0));
}
