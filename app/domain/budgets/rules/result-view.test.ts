import { describe, expect, it } from "vitest";
import { allocate } from "./allocate";
import type { Election } from "./election";
import { type CountedAllocation, viewOf } from "./result-view";
import { usualRule } from "./round-rule";
import { smallestChange } from "./smallest-change";

/** Six want 60,000 and 40,000 cents, four want another 40,000. */
const election: Election = {
  envelopeCents: 100_000,
  projects: [
    { id: "1", costCents: 60_000 },
    { id: "2", costCents: 40_000 },
    { id: "3", costCents: 40_000 },
  ],
  ballots: [
    { projectIds: ["1", "2"], weight: 6 },
    { projectIds: ["3"], weight: 4 },
  ],
};

function count(completion: "none" | "add1-greedy"): CountedAllocation {
  const settings = { ...usualRule, completion, ties: { by: "lot" as const, seed: "00" } };
  return { ...allocate(election, settings), changes: { "1": smallestChange(election, settings, "1") } };
}

describe("the figures of a result", () => {
  it("says what each voter had, what was missing in euros and in supporters", () => {
    const view = viewOf(count("none"), { small: false });
    expect(view).toMatchObject({
      voters: 10,
      startCents: 10_000,
      endowmentCents: 10_000,
      costCents: 80_000,
      leftCents: 20_000,
    });
    expect(view.projects.find(({ id }) => id === 1)).toMatchObject({
      funded: false,
      fundedByGreedy: true,
      votes: 6,
      heldCents: 20_000,
      missingCents: 20_000,
      missingSupporters: 1,
    });
    expect(view.change).toMatchObject({ without: 0, withoutByGreedy: 0.4, supported: 1, supportedByGreedy: 1.2 });
  });

  it("says what only one of the two rules funds, what each voter decided, and which outcome more of them prefer", () => {
    expect(viewOf(count("none"), { small: false }).change).toMatchObject({
      only: { projects: 1, votes: 4 },
      onlyByGreedy: { projects: 1, votes: 6 },
      decidedCents: [6_667, 6_667, 6_667, 10_000, 10_000],
      decidedCentsByGreedy: [0, 0, 16_667, 16_667, 16_667],
      preferences: { preferFirst: 4, preferSecond: 6, indifferent: 0 },
    });
  });

  it("follows the money round by round, and the payments make up each cost", () => {
    const { steps } = viewOf(count("none"), { small: false });
    expect(
      steps.map(({ bought, effectiveVotes, payers, paidCents }) => [bought, effectiveVotes, payers, paidCents]),
    ).toEqual([
      [2, 6, 6, 6666],
      [3, 4, 4, 10_000],
    ]);
    for (const step of steps) expect(step.paymentsSumCents).toBe(step.costCents);
  });

  it("adds up to the envelope", () => {
    const view = viewOf(count("add1-greedy"), { small: false });
    const paid = view.projects.filter(({ funded }) => funded).reduce((sum, one) => sum + one.costCents, 0);
    expect([paid, paid + view.leftCents]).toEqual([view.costCents, view.envelopeCents]);
  });

  it("withholds every figure that could betray a ballot of a small electorate", () => {
    const view = viewOf(count("none"), { small: true });
    expect([view.change, view.steps]).toEqual([null, []]);
    for (const one of view.projects)
      expect([one.votes, one.heldCents, one.missingCents, one.missingSupporters]).toEqual([null, null, null, null]);
  });

  it("of a rule in which nobody holds money shows none, and compares greedy by votes with nothing", () => {
    for (const rule of ["greedy", "phragmen"] as const) {
      const settings = { ...usualRule, rule, completion: "none" as const, ties: { by: "lot" as const, seed: "00" } };
      const view = viewOf(allocate(election, settings), { small: false });
      expect(view).toMatchObject({ rule, isByVotes: rule === "greedy", scoredBy: null, steps: [], completedCents: 0 });
      for (const one of view.projects) expect([one.heldCents, one.completed]).toEqual([null, false]);
    }
  });

  it("of an outcome that greedy replaced shows neither rounds nor money of the one that it replaced", () => {
    const settings = { ...usualRule, completion: "none" as const, ties: { by: "lot" as const, seed: "00" } };
    const view = viewOf(allocate(election, { ...settings, comparison: true }), { small: false });
    expect(view).toMatchObject({ replacedByGreedy: true, steps: [] });
    expect(view.projects.filter(({ funded }) => funded).map(({ id }) => id)).toEqual(view.greedy.selected);
    for (const one of view.projects) expect([one.heldCents, one.completed]).toEqual([null, false]);
  });
});
