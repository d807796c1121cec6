import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anElection } from "../../../../tests/support/budget-elections";
import { naiveEqualShares } from "../../../../tests/support/naive-equal-shares";
import { fraction } from "../../participation/rules/fraction";
import { runWithCompletion } from "./completion";
import type { Election } from "./election";
import { runEqualShares, satisfactionOf } from "./equal-shares";
import { exactlyHeld } from "./price";
import { type Profile, profileOf } from "./profile";

const idsOf = (profile: Profile, selected: readonly number[]) => selected.map((p) => profile.projects[p]?.id);

function naively(profile: Profile, endowment: bigint): string[] {
  const projects = profile.projects.map(({ id, costCents }, p) => ({
    id,
    cost: costCents,
    unit: satisfactionOf(profile, p),
  }));
  const { first, index, weight } = profile.ballots;
  const voters = [...profile.size].flatMap((size, g) => {
    const listed = [...index.subarray(first[g], first[g + 1])];
    const weights = new Map(
      listed.map((p, i) => [profile.projects[p]?.id ?? "", weight[(first[g] as number) + i] as number]),
    );
    return Array.from({ length: size }, () => ({ weights }));
  });
  return naiveEqualShares(projects, voters, fraction(endowment, profile.shares));
}

describe("Equal Shares by groups and float filters", () => {
  it("is the same, purchase by purchase, as the definition in fractions voter by voter", () => {
    fc.assert(
      fc.property(
        anElection,
        fc.constantFrom("cost", "cardinality", "points", "borda"),
        fc.nat(40),
        (election, satisfaction, raise) => {
          const profile = profileOf(election, satisfaction, { by: "name" });
          const endowment = BigInt(election.envelopeCents + raise * profile.shares);
          const { selected } = runEqualShares(profile, endowment);
          expect(idsOf(profile, selected)).toEqual(naively(profile, endowment));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("buys what is affordable exactly, at the sizes of an antenna, where floats would err", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 80 }), sizes, (thirds, parts) => {
        const profile = profileOf(exactlyAffordable(thirds, parts), "cardinality", { by: "name" });
        let exact = 0;
        const { selected } = runEqualShares(profile, BigInt(profile.envelopeCents), (purses, project) => {
          const cost = BigInt(profile.projects[project]?.costCents ?? 0) * BigInt(profile.shares) * purses.denominator;
          if (exactlyHeld(purses, project) === cost) exact += 1;
        });
        expect(selected).toHaveLength(profile.projects.length);
        expect(exact).toBe(profile.projects.length - 1);
        expect(idsOf(profile, selected)).toEqual(naively(profile, BigInt(profile.envelopeCents)));
      }),
    );
  });
});

/** After a project of 7 cents that all pay for, each voter holds 4,111 cents and a third, and each block its project's cost. */
function exactlyAffordable(thirds: number, parts: readonly number[]): Election {
  const blocks = parts.filter((_, i) => parts.slice(0, i + 1).reduce((a, b) => a + b) <= thirds);
  const rest = 3 * (thirds - blocks.reduce((a, b) => a + b, 0));
  return {
    envelopeCents: 7 + 3 * thirds * 4_111 + thirds,
    projects: [{ id: "all", costCents: 7 }, ...blocks.map((part, i) => ({ id: `p${i}`, costCents: part * 12_334 }))],
    ballots: [
      ...blocks.map((part, i) => ({ projectIds: ["all", `p${i}`], weight: 3 * part })),
      ...Array.from({ length: rest }, () => ({ projectIds: ["all"] })),
    ],
  };
}

describe("raising the endowment", () => {
  it("gives the outcome of raising it step by step, though steps that change nothing are skipped", () => {
    fc.assert(
      fc.property(anElection, fc.integer({ min: 1, max: 3 }), fc.boolean(), (election, incrementCents, exhaustive) => {
        const profile = profileOf(election, "cost", { by: "name" });
        const completion = exhaustive ? "add1-exhaustive" : "add1";
        const { selected } = runWithCompletion(profile, { completion, incrementCents, start: "exact" });
        expect(idsOf(profile, selected)).toEqual(idsOf(profile, stepByStep(profile, incrementCents, exhaustive)));
      }),
      { numRuns: 500 },
    );
  });
});

function stepByStep(profile: Profile, incrementCents: number, exhaustive: boolean): readonly number[] {
  const supported = [...profile.projects.keys()].filter((p) => (profile.score[p] as number) > 0);
  const costOf = (p: number) => profile.projects[p]?.costCents ?? 0;
  let endowment = BigInt(profile.envelopeCents);
  let kept = runEqualShares(profile, endowment);
  while (supported.length > kept.selected.length) {
    const left = profile.envelopeCents - kept.costCents;
    if (exhaustive && supported.every((p) => kept.selected.includes(p) || costOf(p) > left)) break;
    endowment += BigInt(incrementCents * profile.shares);
    const next = runEqualShares(profile, endowment);
    if (next.costCents > profile.envelopeCents) break;
    kept = next;
  }
  return kept.selected;
}
