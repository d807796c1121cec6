import type { Fault } from "../../participation/rules/malformed-file";

/** Everything that can be wrong with a Pabulib file, by the code of its sentence. */
export const faultCodes = [
  "columnTwice",
  "lineTooLong",
  "metaTwice",
  "noBudget",
  "noColumn",
  "noMeta",
  "noVoteType",
  "notAboveZero",
  "notNumber",
  "pointsCount",
  "projectId",
  "projectTwice",
  "quoteOpen",
  "section",
  "sectionMissing",
  "tooLarge",
  "unknownProject",
  "voteType",
] as const;

export type PbFault = Fault & { readonly code: (typeof faultCodes)[number] };

export function isPbFault(fault: Fault | null): fault is PbFault {
  return faultCodes.some((code) => code === fault?.code);
}
