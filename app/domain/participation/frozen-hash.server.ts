import { createHash } from "node:crypto";
import type { vote } from "#db/schema";
import { canonicalJson } from "./rules/canonical-json";

type Vote = typeof vote.$inferSelect;

/**
 * What a vote was frozen with, in the words and the order of its archive. Rounds published before votes held their rule
 * go without it for ever: the hash of their archive stands in the journal.
 */
export function frozenSettings(of: Vote) {
  const hasPassLine = of.method === "resolution" || of.method === "budget";
  return {
    question: of.question,
    explanation: of.explanation,
    ...(hasPassLine && { consequences: of.consequences }),
    method: of.method,
    secrecy: of.secrecy,
    quorum: { numerator: of.quorumNumerator, denominator: of.quorumDenominator },
    ...(hasPassLine && { majority: passLineOf(of) }),
    ...(of.rule && { rule: of.rule }),
    lotSeed: of.lotSeed,
  };
}

function passLineOf(of: Vote) {
  return {
    numerator: of.majorityNumerator,
    denominator: of.majorityDenominator,
    strict: of.majorityStrict,
    base: of.majorityBase,
  };
}

/** SHA-256 of the frozen question and rule with the sorted numbers of the members who may vote. */
export function frozenHash(of: Vote, memberNumbers: string[]): string {
  const electorate = memberNumbers.toSorted((a, b) => (a < b ? -1 : 1));
  return sha256(canonicalJson({ ...frozenSettings(of), electorate }));
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
