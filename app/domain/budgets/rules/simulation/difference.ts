import { type Question, sameRule } from "./question";
import type { Figures } from "./simulation";

/** What a question changes, and what that changes; ids of projects. */
export interface Difference {
  /** Envelope tried less the real one. */
  readonly envelopeCents: number;
  /** The rule that really was, the same one with other options, or another. */
  readonly rule: "same" | "adjusted" | "other";
  readonly dropped: readonly string[];
  readonly gained: readonly string[];
  /** No longer funded, though still on the ballot paper. */
  readonly lost: readonly string[];
}

/** Compares a question and its outcome with what was. */
export function differenceOf(question: Question, real: Question, tried: Figures, funded: Figures): Difference {
  const [now, before, out] = [new Set(tried.selected), new Set(funded.selected), new Set(question.dropped)];
  return {
    envelopeCents: question.envelopeCents - real.envelopeCents,
    rule: ruleChange(question, real),
    dropped: question.dropped,
    gained: tried.selected.filter((id) => !before.has(id)),
    lost: funded.selected.filter((id) => !now.has(id) && !out.has(id)),
  };
}

function ruleChange(question: Question, real: Question): Difference["rule"] {
  if (sameRule(question.rule, real.rule)) return "same";
  return question.rule.rule === real.rule.rule ? "adjusted" : "other";
}
