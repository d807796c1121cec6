import { createHash } from "node:crypto";
import type { vote } from "#db/schema";
import { canonicalJson } from "./rules/canonical-json";

type Vote = typeof vote.$inferSelect;

/** What a vote was frozen with, in the words and the order of its archive. */
export function frozenSettings(of: Vote) {
  return {
    question: of.question,
    explanation: of.explanation,
    consequences: of.consequences,
    method: of.method,
    secrecy: of.secrecy,
    quorum: { numerator: of.quorumNumerator, denominator: of.quorumDenominator },
    majority: {
      numerator: of.majorityNumerator,
      denominator: of.majorityDenominator,
      strict: of.majorityStrict,
      base: of.majorityBase,
    },
    lotSeed: of.lotSeed,
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
