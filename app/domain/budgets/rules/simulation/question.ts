import type { AllocationSettings, TieRule } from "../election";
import { usualRule } from "../round-rule";

export type TriedRule = Required<
  Pick<
    AllocationSettings,
    "rule" | "satisfaction" | "completion" | "incrementCents" | "start" | "threshold" | "comparison"
  >
>;

/** « Et si… ? »: what is tried instead of what was. Money in minor units. */
export interface Question {
  readonly envelopeCents: number;
  readonly rule: TriedRule;
  /** Ids of the projects left out, in ascending order. */
  readonly dropped: readonly string[];
}

/** What a question is held against: the round's own rule where there is one, and how its ties are settled. */
export interface Basis {
  readonly own: TriedRule | null;
  readonly ties: TieRule;
  /** Projects really funded; null where nobody knows. */
  readonly funded: readonly string[] | null;
}

/** A rule with each of its options said. */
export function ruleOf(settings: Partial<TriedRule>): TriedRule {
  const { rule, satisfaction, completion, incrementCents, start, threshold, comparison } = settings;
  return {
    rule: rule ?? usualRule.rule,
    satisfaction: satisfaction ?? usualRule.satisfaction,
    completion: completion ?? usualRule.completion,
    incrementCents: incrementCents ?? usualRule.incrementCents,
    start: start ?? usualRule.start,
    threshold: threshold ?? false,
    comparison: comparison ?? false,
  };
}

/** The question whose answer is what was counted; without a rule of its own, by the default one with steps of one unit. */
export function realQuestion(facts: { envelopeCents: number; centsPerUnit: number }, own: TriedRule | null): Question {
  const { envelopeCents, centsPerUnit } = facts;
  return { envelopeCents, rule: own ?? ruleOf({ incrementCents: centsPerUnit }), dropped: [] };
}

/** Whether two rules differ in something that takes part in the count: a completion does not, in greedy. */
export function sameRule(a: TriedRule, b: TriedRule): boolean {
  return effective(a) === effective(b);
}

export function sameQuestion(a: Question, b: Question): boolean {
  return a.envelopeCents === b.envelopeCents && sameRule(a.rule, b.rule) && a.dropped.join() === b.dropped.join();
}

function effective({ rule, satisfaction, completion, incrementCents, start, threshold, comparison }: TriedRule) {
  const shares = rule === "equal-shares";
  const steps = shares && completion.startsWith("add1") ? incrementCents : null;
  return JSON.stringify([
    rule,
    rule !== "phragmen" && satisfaction,
    shares && completion,
    steps,
    shares && start,
    threshold,
    comparison,
  ]);
}
