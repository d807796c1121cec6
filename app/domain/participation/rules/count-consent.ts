import { canonicalJson } from "./canonical-json";
import type { Choices, GroupedBallot } from "./choices";
import { tallyConsent } from "./consent";
import type { Ratio } from "./fraction";
import { type QuorumCount, quorumOf } from "./quorum";

export interface ConsentResult {
  readonly outcome: "adopted" | "objected" | "no-quorum" | "no-ballot";
  readonly electorate: number;
  readonly attendance: number;
  readonly quorum: QuorumCount | null;
  readonly consents: number;
  readonly reservations: number;
  readonly objections: number;
  /** Why, without names, in the order of their text; objections are to be answered. */
  readonly reasons: readonly Choices["consent"][];
}

/** Counts a decision by consent; an objection sends the text back, and the amended one is put to another vote. */
export function countConsent(
  ballots: readonly GroupedBallot<Choices["consent"]>[],
  { electorate, quorum: ratio }: { electorate: number; quorum?: Ratio },
): ConsentResult {
  const each = ballots.flatMap(({ choice, weight }) => Array.from({ length: weight }, () => choice));
  const { outcome, consents, reservations, standingObjections } = tallyConsent(each);
  const quorum = ratio ? quorumOf(ratio, electorate, each.length) : null;
  const text = (choice: Choices["consent"]) => canonicalJson(choice);
  return {
    outcome: quorum?.reached === false ? "no-quorum" : outcome,
    electorate,
    attendance: each.length,
    quorum,
    consents,
    reservations,
    objections: standingObjections,
    reasons: each.filter(({ reason }) => reason).sort((a, b) => (text(a) < text(b) ? -1 : 1)),
  };
}
