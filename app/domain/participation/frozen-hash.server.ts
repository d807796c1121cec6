import { createHash } from "node:crypto";
import type { vote } from "#db/schema";
import { canonicalJson } from "./rules/canonical-json";
import type { CountedCollege } from "./rules/unite-colleges";

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

export type Elector = { readonly number: string; readonly college: string | null };

/**
 * SHA-256 of the frozen question and rule with the sorted numbers of the members who may vote; by colleges, with the
 * college of each and the colleges as they count.
 */
export function frozenHash(of: Vote, electors: readonly Elector[], colleges: readonly CountedCollege[] | null): string {
  const sorted = electors.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const list = colleges
    ? { electorate: sorted.map(({ number, college }) => ({ number, college })), colleges }
    : { electorate: sorted.map(({ number }) => number) };
  return sha256(canonicalJson({ ...frozenSettings(of), ...list }));
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
