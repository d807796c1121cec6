import { type BudgetPaper, usualPaper } from "../../participation/rules/budget-paper";
import { mostPoints } from "../../participation/rules/vote-rule";
import type { AllocationSettings, Satisfaction } from "./election";

/** The rule of a round but its lot, which is drawn with the vote. Budgets of the command line have more options. */
export type RoundRule = Omit<AllocationSettings, "ties" | "stopAtFirstMisfit" | "minimumScore">;

/** What freezes when ideas open: how ballots are filled in, and how they are counted. */
export interface RoundTerms {
  readonly rule: RoundRule;
  readonly paper: BudgetPaper;
}

/** What a new round proposes: Equal Shares on costs, raised by steps of 1 €, then completed by greedy. */
export const usualRule = {
  rule: "equal-shares",
  satisfaction: "cost",
  completion: "add1-greedy",
  incrementCents: 100,
  start: "exact",
} as const satisfies RoundRule;

export const usualTerms = { rule: usualRule, paper: usualPaper } as const satisfies RoundTerms;

/** Smaller steps count for long and change nothing that anybody would see. */
export const leastIncrementCents = 100;
export const mostIncrementCents = 100_000;
export const mostProjects = 500;

export const allocationRules = ["equal-shares", "greedy", "phragmen"] as const;
export const completions = [
  "none",
  "greedy",
  "add1",
  "add1-exhaustive",
  "add1-greedy",
  "add1-exhaustive-greedy",
] as const;

/** What a draft can take as satisfaction: `given` is what the ballot itself says, or the cost where it says nothing. */
export const worths = ["given", "cost", "cardinality"] as const;
export type Worth = (typeof worths)[number];

type Form = Pick<BudgetPaper, "form">;
const given = { approval: "cost", "choose-one": "cost", points: "points", ranking: "borda" } as const;

/** What a worth means on a paper: points where it gives points, ranks won where it ranks. */
export function satisfactionBy({ form }: Form, worth: Worth): Satisfaction {
  return worth === "given" ? given[form] : worth;
}

/** The worth that a draft shows for a satisfaction. */
export function worthOf(paper: Form, satisfaction: Satisfaction): Worth {
  return worths.find((worth) => satisfactionBy(paper, worth) === satisfaction) ?? "given";
}

/** What a ballot of this form can say that a project is worth to its voter. */
export function satisfactionsOf(paper: Form): Satisfaction[] {
  return [...new Set(worths.map((worth) => satisfactionBy(paper, worth)))];
}

export type TermsFault = "satisfaction" | "increment" | "paper";

/** What is wrong with the terms of a round, or null. */
export function faultOfTerms({ rule, paper }: RoundTerms): TermsFault | null {
  if (!satisfactionsOf(paper).includes(rule.satisfaction)) return "satisfaction";
  if (!isCount(rule.incrementCents, mostIncrementCents) || rule.incrementCents < leastIncrementCents)
    return "increment";
  return isSound(paper) ? null : "paper";
}

function isSound(paper: BudgetPaper): boolean {
  switch (paper.form) {
    case "choose-one":
      return true;
    case "points": {
      const limits = [paper.perOption, paper.inAll].filter((limit) => limit !== null);
      return limits.length > 0 && limits.every((limit) => isCount(limit, mostPoints));
    }
    default:
      return paper.most === null || isCount(paper.most, mostProjects);
  }
}

function isCount(value: number, most: number): boolean {
  return Number.isSafeInteger(value) && value > 0 && value <= most;
}

/**
 * The rule without what takes no part in it: voters hold money under Equal Shares alone, Phragmén's rule reads approvals,
 * and the outcome of greedy by votes is the one that a comparison would compare with.
 */
export function settledRule(rule: RoundRule): RoundRule {
  const shares = rule.rule === "equal-shares";
  const { incrementCents, start } = shares ? rule : usualRule;
  const satisfaction = rule.rule === "phragmen" ? "cost" : rule.satisfaction;
  const isByVotes = rule.rule === "greedy" && satisfaction === "cost";
  return {
    rule: rule.rule,
    satisfaction,
    completion: shares ? rule.completion : "none",
    incrementCents,
    start,
    ...(rule.threshold && { threshold: true }),
    ...(rule.comparison && !isByVotes && { comparison: true }),
  };
}
