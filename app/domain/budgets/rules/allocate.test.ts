import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anElection, ejrUpToOneViolation, someSettings } from "../../../../tests/support/budget-elections";
import { add, compare, fraction, fromText, multiply, toText, ZERO } from "../../participation/rules/fraction";
import { allocate } from "./allocate";
import type { AllocationSettings, Election } from "./election";
import { usualRule } from "./round-rule";

const settings: AllocationSettings = { ...usualRule, ties: { by: "name" } };
const plain: AllocationSettings = { ...settings, completion: "none" };

/** Two neighbourhoods: 6 voters want a or b, 4 want c. */
const election: Election = {
  envelopeCents: 100_000,
  projects: [
    { id: "a", costCents: 60_000 },
    { id: "b", costCents: 40_000 },
    { id: "c", costCents: 40_000 },
  ],
  ballots: [
    { projectIds: ["a", "b"], weight: 6 },
    { projectIds: ["c"], weight: 4 },
  ],
};

describe("Equal Shares", () => {
  it("gives each part of the voters its part of the money, where greedy gives all to the larger one", () => {
    const result = allocate(election, plain);
    expect(result.selected).toEqual(["b", "c"]);
    expect(result.greedy.selected).toEqual(["b", "a"]);
    expect([result.costCents, result.leftCents]).toEqual([80_000, 20_000]);
    expect(result.statistics.votersWithoutProject).toBe(0);
    expect(result.greedy.statistics.shareWithoutProject).toBe("2/5");
    expect(ejrUpToOneViolation(election, new Set(result.greedy.selected))).toEqual(["c"]);
  });

  it("says what the supporters of a project left out still held and what they had spent it on", () => {
    const left = allocate(election, plain).projects.find(({ id }) => id === "a");
    expect(left).toMatchObject({ funded: false, place: null, shortfallCents: 40_000, fundedByGreedy: true });
    expect(left?.trace).toMatchObject({ supportersHeldCents: 20_000, spentOn: [{ id: "b", cents: 40_000 }] });
  });

  it("lets those who cannot pay in full give all they hold, and counts the effective votes", () => {
    const result = allocate(
      {
        envelopeCents: 40_000,
        projects: [
          { id: "first", costCents: 15_000 },
          { id: "second", costCents: 20_000 },
        ],
        ballots: [
          { projectIds: ["first", "second"], weight: 2 },
          { projectIds: ["second"] },
          { projectIds: ["first"] },
        ],
      },
      plain,
    );
    const [first, second] = result.projects;
    expect(first?.trace).toMatchObject({ effectiveVotes: "3", payments: [{ voters: 3, cents: "5000" }] });
    expect(second?.trace).toMatchObject({
      effectiveVotes: "2",
      supportersHeldCents: 20_000,
      payments: [
        { voters: 1, cents: "10000" },
        { voters: 2, cents: "5000" },
      ],
    });
  });

  it("funds what is affordable to the last fraction of a cent", () => {
    const thirds: Election = {
      envelopeCents: 10_000,
      projects: [
        { id: "p", costCents: 6_666 },
        { id: "q", costCents: 3_334 },
      ],
      ballots: [{ projectIds: ["p"] }, { projectIds: ["p", "q"] }, { projectIds: ["q"] }],
    };
    expect(allocate(thirds, plain).selected).toEqual(["q"]);
    const exact: Election = {
      ...thirds,
      projects: [{ id: "p", costCents: 10_000 }],
      ballots: [{ projectIds: ["p"], weight: 3 }],
    };
    expect(allocate(exact, plain).selected).toEqual(["p"]);
  });

  it("settles ties by the lower cost, then more supporters, then the public lot", () => {
    const tied: Election = {
      envelopeCents: 100,
      projects: [
        { id: "x", costCents: 100 },
        { id: "y", costCents: 100 },
      ],
      ballots: [{ projectIds: ["x", "y"] }],
    };
    expect(allocate(tied, plain).selected).toEqual(["x"]);
    const drawn = ["1", "2", "3", "4", "5", "6", "7"].map(
      (seed) => allocate(tied, { ...plain, ties: { by: "lot", seed } }).selected[0],
    );
    expect(new Set(drawn)).toEqual(new Set(["x", "y"]));
  });

  it("refuses money that is not in whole cents, unknown projects and repeated ids", () => {
    expect(() => allocate({ ...election, envelopeCents: 0.5 }, plain)).toThrow(RangeError);
    expect(() => allocate({ ...election, ballots: [{ projectIds: ["z"] }] }, plain)).toThrow(RangeError);
    expect(() => allocate({ ...election, projects: [...election.projects, { id: "a", costCents: 1 }] }, plain)).toThrow(
      RangeError,
    );
  });
});

describe("the comparison step", () => {
  it("takes greedy's outcome only if strictly more voters prefer it", () => {
    const compared = allocate(election, { ...plain, comparison: true });
    expect(compared).toMatchObject({ preferences: { preferFirst: 4, preferSecond: 6 }, replacedByGreedy: true });
    expect(compared.selected).toEqual(compared.greedy.selected);
  });
});

describe("the threshold", () => {
  it("leaves out a project with too few votes for its cost, whose votes are still shown", () => {
    const few: Election = { ...election, ballots: [...election.ballots, { projectIds: ["c"], weight: 90 }] };
    const result = allocate(few, { ...settings, threshold: true });
    expect(result.selected).toEqual(["c"]);
    expect(result.projects.find(({ id }) => id === "a")).toMatchObject({ votes: 6, funded: false });
  });
});

describe("every rule", () => {
  it("gives the same result whatever the order of projects and ballots", () => {
    fc.assert(
      fc.property(anElection, someSettings, (some, rule) => {
        const turned = { ...some, projects: some.projects.toReversed(), ballots: some.ballots.toReversed() };
        expect(allocate(turned, rule)).toEqual(allocate(some, rule));
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same result whether identical ballots stand together or apart", () => {
    fc.assert(
      fc.property(anElection, someSettings, (some, rule) => {
        const apart = some.ballots.flatMap((one) =>
          Array.from({ length: one.weight ?? 1 }, () => ({ ...one, weight: 1 })),
        );
        expect(allocate({ ...some, ballots: apart }, rule)).toEqual(allocate(some, rule));
      }),
      { numRuns: 300 },
    );
  });

  it("never spends more than the envelope, and what is spent and what is left make it up", () => {
    fc.assert(
      fc.property(anElection, someSettings, (some, rule) => {
        const { projects, costCents, leftCents } = allocate(some, rule);
        expect(leftCents).toBeGreaterThanOrEqual(0);
        expect(costCents + leftCents).toBe(some.envelopeCents);
        expect(projects.filter((p) => p.funded).reduce((sum, p) => sum + p.costCents, 0)).toBe(costCents);
      }),
      { numRuns: 300 },
    );
  });

  it("funds each project of Equal Shares by payments that add up to its cost, none above what a voter has", () => {
    fc.assert(
      fc.property(anElection, someSettings, (some, rule) => {
        const { projects, endowmentCents } = allocate(some, { ...rule, rule: "equal-shares" });
        for (const { trace, costCents } of projects) {
          if (!trace || trace.payments.length === 0) continue;
          const paid = trace.payments.map((p) => multiply(fraction(p.voters), fromText(p.cents)));
          expect(toText(paid.reduce(add, ZERO))).toBe(`${costCents}`);
          for (const { cents } of trace.payments) {
            expect(compare(fromText(cents), fromText(endowmentCents ?? "0"))).toBeLessThanOrEqual(0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("Equal Shares", () => {
  it("leaves no group with a claim unanswered up to one project (EJR up to one), by brute force", () => {
    const satisfactions = fc.constantFrom("cost", "cardinality", "points", "borda");
    const completions = fc.constantFrom("none", "greedy", "add1", "add1-greedy", "add1-exhaustive-greedy");
    fc.assert(
      fc.property(anElection, satisfactions, completions, (some, satisfaction, completion) => {
        const { selected } = allocate(some, { ...plain, satisfaction, completion });
        expect(ejrUpToOneViolation(some, new Set(selected), satisfaction)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});
