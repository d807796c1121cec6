import type { vote } from "#db/schema";
import type { VoteDraft } from "./forms";
import { majorities, majorityName, quorumName, quorums } from "./rules/settings";
import { toldRule } from "./rules/told-rule";
import { storedRule } from "./rules/vote-rule";

type Row = typeof vote.$inferSelect;

/** What a draft that names no method puts to the vote. */
export const resolution = { method: "resolution", rule: null } as const;

/** A draft as the vote's columns hold it. */
export function columnsOf(draft: VoteDraft) {
  const [quorumNumerator, quorumDenominator] = quorums[draft.quorum];
  const majority = majorities[draft.majority];
  const { method, rule } = draft.ruled ?? resolution;
  return {
    method,
    rule: rule && { ...rule },
    bodyId: draft.bodyId,
    agendaItemId: draft.agendaItemId ?? null,
    placeId: draft.placeId,
    question: draft.question,
    explanation: draft.explanation,
    consequences: { for: draft.consequenceFor, against: draft.consequenceAgainst },
    opensAt: draft.opensAt,
    closesAt: draft.closesAt,
    quorumNumerator,
    quorumDenominator,
    majorityNumerator: majority.numerator,
    majorityDenominator: majority.denominator,
    majorityStrict: majority.strict,
    majorityBase: majority.base,
  };
}

/** A vote's columns as its form holds them; a quorum or a majority that no setting of the form gives is left out. */
export function draftOf(row: Row): Partial<VoteDraft> {
  return {
    ruled: storedRule(row) as VoteDraft["ruled"],
    bodyId: row.bodyId,
    agendaItemId: row.agendaItemId ?? undefined,
    placeId: row.placeId,
    question: row.question,
    explanation: row.explanation,
    consequenceFor: row.consequences.for,
    consequenceAgainst: row.consequences.against,
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    quorum: quorumName(row.quorumNumerator, row.quorumDenominator) ?? undefined,
    majority:
      majorityName({
        numerator: row.majorityNumerator,
        denominator: row.majorityDenominator,
        strict: row.majorityStrict,
        base: row.majorityBase,
      }) ?? undefined,
  };
}

/** What the journal keeps of a draft: its words, its dates, and its rule in terms that its page says in any language. */
export function told(draft: Partial<VoteDraft>): Record<string, unknown> {
  const { bodyId: _body, agendaItemId: _item, placeId: _place, quorum, majority, ruled, ...said } = draft;
  const line = majority && (ruled ?? resolution).method === "resolution" && majorities[majority];
  return {
    ...said,
    method: ruled?.method,
    ...toldRule(ruled),
    quorum: quorum && quorums[quorum].join("/"),
    majority: line ? `${line.strict ? ">" : "≥"} ${line.numerator}/${line.denominator}` : undefined,
  };
}
