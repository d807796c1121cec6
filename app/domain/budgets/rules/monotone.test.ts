import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anElection } from "../../../../tests/support/budget-elections";
import { cheaper, withMoreSupport } from "../../../../tests/support/raise-support";
import { allocate } from "./allocate";
import type { AllocationSettings, Election } from "./election";

const base = { incrementCents: 1, start: "exact", ties: { by: "name" } } as const;
const settings = (rule: Partial<AllocationSettings>): AllocationSettings => ({
  rule: "equal-shares",
  satisfaction: "cost",
  completion: "none",
  ...base,
  ...rule,
});

/**
 * More support for a funded project, or a lower cost, changes nothing before the round that funded it but that project's
 * own place, which can only be earlier. That holds while no other project's satisfaction changes (it does under `borda`)
 * and nothing depends on the outcome as a whole (as the end of `add1`, and the comparison step, do).
 */
const monotone: fc.Arbitrary<AllocationSettings> = fc.oneof(
  fc
    .record({
      rule: fc.constant("greedy" as const),
      satisfaction: fc.constantFrom("cost", "cardinality", "points"),
      stopAtFirstMisfit: fc.boolean(),
      minimumScore: fc.nat(3),
    })
    .map(settings),
  fc
    .record({
      satisfaction: fc.constantFrom("cost", "cardinality", "points"),
      completion: fc.constantFrom("none", "greedy"),
      start: fc.constantFrom("exact", "floor"),
    })
    .map(settings),
  fc.constant(settings({ rule: "phragmen" })),
);

describe("a funded project stays funded", () => {
  it("with one supporter or one point more, by greedy, Phragmén, and Equal Shares that is not raised", () => {
    fc.assert(
      fc.property(anElection, monotone, fc.nat(7), (election, rule, ballot) => {
        fc.pre(election.ballots.length > 0);
        for (const id of allocate(election, rule).selected) {
          const more = withMoreSupport(election, ballot % election.ballots.length, id);
          expect(allocate(more, rule).selected).toContain(id);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("at a lower cost, by the same rules", () => {
    fc.assert(
      fc.property(anElection, monotone, fc.integer({ min: 1, max: 9 }), (election, rule, cents) => {
        for (const id of allocate(election, rule).selected)
          expect(allocate(cheaper(election, id, cents), rule).selected).toContain(id);
      }),
      { numRuns: 1_000 },
    );
  });

  it("but may lose its money with one supporter more where endowments are raised, as the raising may end earlier", () => {
    const election: Election = {
      envelopeCents: 16,
      projects: [
        { id: "a", costCents: 3 },
        { id: "b", costCents: 1 },
        { id: "c", costCents: 15 },
      ],
      ballots: [
        { projectIds: [], weight: 2 },
        { projectIds: ["a", "c"], weight: 2 },
        { projectIds: ["a", "b"] },
        { projectIds: ["c"], weight: 3 },
      ],
    };
    const rule = settings({ completion: "add1" });
    expect(allocate(election, rule)).toMatchObject({ selected: ["c", "b"], endowmentCents: "3" });
    expect(allocate(withMoreSupport(election, 0, "c"), rule)).toMatchObject({
      selected: ["a", "b"],
      endowmentCents: "2",
    });
  });
});
