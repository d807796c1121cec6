import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anElection } from "../../../../tests/support/budget-elections";
import { allocate } from "./allocate";
import type { AllocationSettings, Election } from "./election";
import { usualRule } from "./round-rule";
import { smallestChange } from "./smallest-change";

const settings: AllocationSettings = { ...usualRule, completion: "none", ties: { by: "name" } };

const election: Election = {
  envelopeCents: 100_000,
  projects: [
    { id: "a", costCents: 60_000 },
    { id: "b", costCents: 40_000 },
    { id: "nobody", costCents: 1_000 },
  ],
  ballots: [
    { projectIds: ["a", "b"], weight: 6 },
    { projectIds: [], weight: 4 },
  ],
};

describe("the smallest change that would have funded a project", () => {
  it("is a cost that would have come first, or one supporter who would have put it before its rival", () => {
    // At 40,000 it ties with b and its name comes first; with 7 of 11 voters it is bought before b, for 60,000 of 63,636.
    expect(smallestChange(election, settings, "a")).toEqual({ costCutCents: 20_000, addedSupporters: 1 });
  });

  it("does not exist by cost where nobody supports it", () => {
    expect(smallestChange(election, settings, "nobody")).toEqual({ costCutCents: null, addedSupporters: 1 });
  });

  it("funds the project, and neither one cent less nor any smaller number of supporters does", () => {
    fc.assert(
      fc.property(anElection, fc.constantFrom("none", "greedy", "add1-greedy"), (some, completion) => {
        const rule: AllocationSettings = { ...settings, completion, incrementCents: 1 };
        const funds = (changed: Election, id: string) => allocate(changed, rule).selected.includes(id);
        for (const { id, costCents } of some.projects) {
          if (funds(some, id)) continue;
          const { costCutCents: cut, addedSupporters: more } = smallestChange(some, rule, id);
          const cheaper = (cents: number) => ({
            ...some,
            projects: some.projects.map((p) => (p.id === id ? { id, costCents: costCents - cents } : p)),
          });
          const supported = (weight: number) => ({
            ...some,
            ballots: weight > 0 ? [...some.ballots, { projectIds: [id], weight }] : some.ballots,
          });
          if (cut !== null) expect([funds(cheaper(cut), id), funds(cheaper(cut - 1), id)]).toEqual([true, false]);
          if (more !== null) expect(funds(supported(more), id)).toBe(true);
          const voters = some.ballots.reduce((sum, { weight = 1 }) => sum + weight, 0);
          for (let fewer = 1; fewer < Math.min(more ?? voters + 1, 17); fewer += 1)
            expect(funds(supported(fewer), id), `${fewer} instead of ${more}`).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});
