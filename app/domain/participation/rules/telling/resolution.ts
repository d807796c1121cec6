import type { CollegeRule } from "../college-rule";
import type { ResolutionCount } from "../resolution";
import { tellColleges, tellSumOfColleges } from "./colleges";
import { section, told } from "./telling";
import { tellTurnout } from "./turnout";

/** A resolution: who took part, the votes cast, what was asked and reached; by colleges, what each adds to the sum. */
export function tellResolution(count: ResolutionCount, rule: CollegeRule | null = null) {
  const { votes, votesCast, passLine, outcome, decidedBy, tie } = count;
  const line = {
    over: passLine.over,
    strict: passLine.strict ? "yes" : "no",
    share: { part: `${passLine.fraction.num}/${passLine.fraction.den}` },
  };
  return [
    tellTurnout(count),
    section(told("resolution.title"), [
      told("resolution.cast", { for: votes.for, against: votes.against, cast: votesCast }),
      ...(votes.abstention > 0 ? [told("resolution.abstentions", { abstention: votes.abstention })] : []),
      ...(votes.blank + votes.spoilt > 0
        ? [told("resolution.spoilt", { blank: votes.blank, spoilt: votes.spoilt })]
        : []),
      ...(rule ? tellColleges(count, rule) : []),
      passLine.needed === null
        ? tellSumOfColleges(count, line)
        : told("resolution.line", { ...line, needed: passLine.needed, for: votes.for }),
      ...(tie ? [told("resolution.tie", { by: decidedBy === "casting-vote" ? "chair" : "nobody" })] : []),
      told("resolution.outcome", { outcome }),
    ]),
  ];
}
