import { type CollegeRule, titlesOfColleges } from "../college-rule";
import { type CollegeCount, carriedBy } from "../colleges";
import { type Fraction, fraction, fromText, multiply, toText } from "../fraction";
import type { ResolutionCount } from "../resolution";
import { type Telling, told } from "./telling";

/** Which colleges count together, then what each adds to the sum; or that all votes are counted together. */
export function tellColleges({ colleges, passLine }: ResolutionCount, rule: CollegeRule) {
  if (colleges.length === 0) return [told("resolution.together")];
  const titleOf = titlesOfColleges(rule);
  const namesOf = ({ id, unites }: CollegeCount) => ({ names: (unites ?? [{ id }]).map((one) => titleOf(one.id)) });
  const united = colleges.filter(({ unites = [] }) => unites.length > 1);
  return [
    ...united.map((college) => told("resolution.united", { colleges: namesOf(college) })),
    ...colleges.map((college) => tellCollege(college, namesOf(college), passLine.over)),
  ];
}

function tellCollege(college: CollegeCount, names: { readonly names: readonly string[] }, over: string) {
  const { forShare, effectiveWeight, electorate } = college;
  if (forShare === null) return told("resolution.emptyCollege", { college: names, weight: effectiveWeight });
  return told("resolution.college", {
    college: names,
    for: college.for,
    against: college.against,
    over,
    electorate,
    share: { part: forShare },
    weight: { part: effectiveWeight },
    carried: percent(carriedBy(college)),
  });
}

/** What the colleges add up to, against the pass line. */
export function tellSumOfColleges({ forShare }: ResolutionCount, line: Telling["values"]) {
  const reached = forShare ?? "0";
  return told("resolution.lineByColleges", { ...line, sum: percent(fromText(reached)), reached: { part: reached } });
}

/** As a percentage, cut after two decimals. */
function percent(share: Fraction) {
  return { ratio: toText(multiply(share, fraction(100))) };
}
