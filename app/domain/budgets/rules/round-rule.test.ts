import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { someTerms } from "../../../../tests/support/round-terms";
import { type BudgetPaper, budgetForms } from "../../participation/rules/budget-paper";
import { allocate } from "./allocate";
import type { Election } from "./election";
import { faultOfTerms, type RoundRule, satisfactionsOf, settledRule, usualRule, usualTerms } from "./round-rule";

const paperOf = (form: BudgetPaper["form"]): BudgetPaper =>
  form === "points" ? { form, perOption: 5, inAll: 10 } : form === "choose-one" ? { form } : { form, most: null };

describe("the terms of a round", () => {
  it("are sound as proposed", () => expect(faultOfTerms(usualTerms)).toBeNull());

  it("count by points only what is given by points, and by ranks only what is ranked", () => {
    for (const form of budgetForms)
      for (const satisfaction of ["cost", "cardinality", "points", "borda"] as const) {
        const fits = { points: form === "points", borda: form === "ranking", cost: true, cardinality: true };
        const terms = { rule: { ...usualRule, satisfaction }, paper: paperOf(form) };
        expect(faultOfTerms(terms), `${form} ${satisfaction}`).toBe(fits[satisfaction] ? null : "satisfaction");
        expect(satisfactionsOf({ form }).includes(satisfaction)).toBe(fits[satisfaction]);
      }
  });

  it.each<[string, BudgetPaper]>([
    ["points without any limit", { form: "points", perOption: null, inAll: null }],
    ["a limit of no point", { form: "points", perOption: 0, inAll: null }],
    ["a limit that is not whole", { form: "points", perOption: null, inAll: 2.5 }],
    ["more points than can be given", { form: "points", perOption: null, inAll: 1_001 }],
    ["a ballot that may name nothing", { form: "approval", most: 0 }],
    ["a ranking of fewer than one", { form: "ranking", most: -1 }],
  ])("refuse %s", (_, paper) => expect(faultOfTerms({ rule: usualRule, paper })).toBe("paper"));

  it.each([0, 99, 100.5, 100_001])("refuse a step of %s cents", (incrementCents) => {
    expect(faultOfTerms({ ...usualTerms, rule: { ...usualRule, incrementCents } })).toBe("increment");
  });
});

describe("a settled rule", () => {
  test("says nothing that takes no part in the count", () => {
    const everything = {
      ...usualRule,
      start: "floor",
      incrementCents: 500,
      threshold: true,
      comparison: true,
    } as const;
    expect(settledRule({ ...everything, rule: "greedy" })).toEqual({
      ...usualRule,
      rule: "greedy",
      completion: "none",
      threshold: true,
    });
    expect(settledRule({ ...everything, rule: "phragmen", satisfaction: "borda" })).toEqual({
      ...usualRule,
      rule: "phragmen",
      completion: "none",
      threshold: true,
      comparison: true,
    });
    expect(settledRule({ ...usualRule, threshold: false, comparison: false })).toEqual(usualRule);
  });

  test("counts what the rule counts, and is settled", () => {
    fc.assert(
      fc.property(someTerms(), anElection(), ({ rule }, election) => {
        const settled = settledRule(rule);
        expect(settledRule(settled)).toEqual(settled);
        const outcome = (one: RoundRule) => allocate(election, { ...one, ties: { by: "name" } }).selected;
        expect(outcome(settled)).toEqual(outcome(rule));
      }),
    );
  });
});

function anElection(): fc.Arbitrary<Election> {
  const ids = ["1", "2", "3", "4"];
  const costs = fc.array(fc.integer({ min: 100, max: 2_000 }), { minLength: 4, maxLength: 4 });
  const ballot = fc
    .shuffledSubarray(ids)
    .chain((projectIds) =>
      fc
        .array(fc.integer({ min: 1, max: 5 }), { minLength: projectIds.length, maxLength: projectIds.length })
        .map((points) => ({ projectIds, points })),
    );
  return fc
    .record({ envelopeCents: fc.integer({ min: 500, max: 5_000 }), costs, ballots: fc.array(ballot, { maxLength: 8 }) })
    .map(({ envelopeCents, costs, ballots }) => ({
      envelopeCents,
      projects: ids.map((id, at) => ({ id, costCents: costs[at] as number })),
      ballots,
    }));
}
