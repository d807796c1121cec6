import type { CollegeCount } from "../colleges";
import type { ResolutionCount } from "../resolution";
import { section, type Titles, told } from "./telling";
import { tellTurnout } from "./turnout";

/** A resolution: who took part, the votes cast, what was asked and reached; by colleges, the share of each. */
export function tellResolution(count: ResolutionCount, titles: Titles = (id) => id) {
  const { votes, votesCast, passLine, outcome, decidedBy, tie, colleges } = count;
  const line = {
    over: passLine.over,
    strict: passLine.strict ? "yes" : "no",
    share: { part: `${passLine.fraction.num}/${passLine.fraction.den}` },
  };
  const share = { part: count.forShare ?? "0" };
  return [
    tellTurnout(count),
    section(told("resolution.title"), [
      told("resolution.cast", { for: votes.for, against: votes.against, cast: votesCast }),
      ...(votes.abstention > 0 ? [told("resolution.abstentions", { abstention: votes.abstention })] : []),
      ...(votes.blank + votes.spoilt > 0
        ? [told("resolution.spoilt", { blank: votes.blank, spoilt: votes.spoilt })]
        : []),
      ...colleges.map((college) => tellCollege(college, titles)),
      passLine.needed === null
        ? told("resolution.lineByColleges", { ...line, reached: share })
        : told("resolution.line", { ...line, needed: passLine.needed, for: votes.for }),
      ...(tie ? [told("resolution.tie", { by: decidedBy === "casting-vote" ? "chair" : "nobody" })] : []),
      told("resolution.outcome", { outcome }),
    ]),
  ];
}

function tellCollege({ id, forShare, effectiveWeight, ...votes }: CollegeCount, titles: Titles) {
  const figures = { college: { name: titles(id) }, for: votes.for, against: votes.against };
  const weight = { part: effectiveWeight };
  return forShare === null
    ? told("resolution.emptyCollege", { ...figures, weight })
    : told("resolution.college", { ...figures, weight, share: { part: forShare } });
}
