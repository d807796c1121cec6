import fc from "fast-check";
import { allocate } from "~/domain/budgets/rules/allocate";
import type { AllocationSettings, Satisfaction } from "~/domain/budgets/rules/election";
import { allocationRules, completions } from "~/domain/budgets/rules/round-rule";
import {
  type BudgetChoice,
  type BudgetPaper,
  mostNamed,
  paperOf,
  supportIn,
} from "~/domain/participation/rules/budget-paper";
import type { GroupedBallot } from "~/domain/participation/rules/choices";
import type { VoteRules } from "~/domain/participation/rules/vote-rule";

type BudgetRule = VoteRules["budget"];

/** The forms of a budget's paper, and `before`: rounds that were announced before papers had forms. */
export const paperForms = ["before", "approval", "choose-one", "points", "ranking"] as const;
export type PaperForm = (typeof paperForms)[number];

/** What counts with each paper. A round announced before papers had forms may say anything, and was counted by it. */
const satisfactions: Record<PaperForm, readonly Satisfaction[]> = {
  before: ["cost", "cardinality", "points", "borda"],
  approval: ["cost", "cardinality"],
  "choose-one": ["cost", "cardinality"],
  points: ["cost", "cardinality", "points", "points"],
  ranking: ["cost", "cardinality", "borda", "borda"],
};

const limit = (min: number, max: number) => fc.option(fc.integer({ min, max }));

const papers: Record<PaperForm, fc.Arbitrary<BudgetPaper | undefined>> = {
  before: fc.constant(undefined),
  approval: fc.record({ form: fc.constant("approval" as const), most: limit(1, 6) }),
  "choose-one": fc.constant({ form: "choose-one" }),
  points: fc.record({ form: fc.constant("points" as const), perOption: limit(1, 6), inAll: limit(1, 20) }),
  ranking: fc.record({ form: fc.constant("ranking" as const), most: limit(1, 6) }),
};

/** Counts the ballots of a budget with the product's own rules, as the server does. */
export function countBudget(rule: BudgetRule, ballots: readonly GroupedBallot[], seed: string): object {
  const election = {
    envelopeCents: rule.envelopeCents,
    projects: rule.projects.map(({ id, costCents }) => ({ id: `${id}`, costCents })),
    ballots: (ballots as readonly GroupedBallot<BudgetChoice>[]).map(({ choice, weight }) => ({
      ...supportIn(choice),
      weight,
    })),
  };
  const settings = { ...rule.allocation, ties: { by: "lot", seed } } as unknown as AllocationSettings;
  return { ...allocate(election, settings), outcome: "allocated", changes: {} };
}

/** Rules of budget rounds with one form of paper: small envelopes and large ones, all rules, switches and completions. */
export function budgetRule(form: PaperForm, title: fc.Arbitrary<string>): fc.Arbitrary<BudgetRule> {
  return fc
    .record({
      envelopeCents: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 10_000, max: 200_000 })),
      projects: fc.uniqueArray(
        fc.record({ id: fc.integer({ min: 1, max: 30 }), title, costCents: fc.integer({ min: 1, max: 40 }) }),
        { selector: ({ id }) => id, maxLength: 12 },
      ),
      allocation: fc.record(
        {
          rule: fc.constantFrom("equal-shares" as const, "equal-shares" as const, ...allocationRules),
          satisfaction: fc.constantFrom(...satisfactions[form]),
          completion: fc.constantFrom(...completions),
          incrementCents: fc.integer({ min: 1, max: 5 }),
          start: fc.constantFrom("exact", "floor"),
          comparison: fc.boolean(),
          threshold: fc.boolean(),
          stopAtFirstMisfit: fc.boolean(),
          minimumScore: fc.nat(4),
        },
        { requiredKeys: ["rule", "satisfaction", "completion", "incrementCents", "start"] },
      ),
      paper: papers[form],
    })
    .map(({ allocation, paper, ...rule }) => {
      // Costs and steps are of the size of the envelope, so that something can be bought and something cannot.
      const scale = rule.envelopeCents > 60 ? 1_000 : 1;
      const projects = rule.projects.map((one) => ({ ...one, costCents: one.costCents * scale }));
      return {
        ...rule,
        projects,
        allocation: { ...allocation, incrementCents: allocation.incrementCents * scale },
        ...(paper && { paper }),
      };
    });
}

/** What people send to a budget round: mostly what its paper takes, sometimes too much of it. */
export function budgetChoice(rule: BudgetRule): fc.Arbitrary<unknown> {
  const paper = paperOf(rule);
  const ids = rule.projects.map(({ id }) => id);
  if (paper.form === "points") return points(paper, ids.map(String));
  const most = Math.min(mostNamed(paper) ?? ids.length, ids.length);
  const named = mostlyFirst(fc.shuffledSubarray(ids, { maxLength: most }), fc.shuffledSubarray(ids));
  return named.map((some) =>
    paper.form === "ranking" ? { ranking: some.map((id) => [`${id}`]) } : { projects: some },
  );
}

const mostlyFirst = <Value>(arbitrary: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary }, other);

/** Points for some projects, a few of them 0, which a ballot leaves out. */
function points({ perOption, inAll }: Extract<BudgetPaper, { form: "points" }>, ids: readonly string[]) {
  if (ids.length === 0) return fc.constant({ points: {} });
  const most = perOption ?? 6;
  const given = (max: number) => fc.dictionary(fc.constantFrom(...ids), fc.nat({ max }), { maxKeys: 6 });
  const fitting = given(most).map((all) => {
    let left = inAll ?? Number.POSITIVE_INFINITY;
    const kept = Object.entries(all).map(([id, own]) => {
      const points = Math.min(own, left);
      left -= points;
      return [id, points];
    });
    return Object.fromEntries(kept);
  });
  return mostlyFirst(fitting, given(most + 1)).map((all) => ({ points: all }));
}
