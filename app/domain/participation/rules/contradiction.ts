import type { Fault } from "./malformed-file";
import { filledIn, type Values, type ValuesOf } from "./sentences";

/** Why a vote from elsewhere cannot be counted as it stands, in English; catalogues say it by the same codes. */
export const contradictions = {
  noPassLine: "it has no pass line",
  noCollegeCount: "it does not say how its colleges count",
  moreBallots: "ballots ≤ electorate does not hold",
  moreAttendance: "ballots ≤ attendance ≤ electorate does not hold",
  collegeVotes: "college {id} has more votes than members",
  reservedTwice: "a group reserves seats once",
  reservedOver: "more seats are reserved than the {seats} to fill",
} as const;

type Contradictions = typeof contradictions;

/** A vote that contradicts itself, or says too little: a code, for those who say it in the reader's language. */
export class Contradiction<Code extends keyof Contradictions = keyof Contradictions> extends RangeError {
  readonly fault: Fault;

  constructor(code: Code, ...given: ValuesOf<Contradictions[Code]>) {
    const [values] = given as [Values?];
    super(filledIn(contradictions[code], values));
    this.fault = { code, ...(values && { values }) };
  }
}
