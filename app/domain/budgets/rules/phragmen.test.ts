import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anElection } from "../../../../tests/support/budget-elections";
import { add, compare, divide, type Fraction, fraction, toText, ZERO } from "../../participation/rules/fraction";
import type { Election } from "./election";
import { runPhragmen } from "./phragmen";
import { type Profile, profileOf } from "./profile";

const idsOf = (profile: Profile, selected: readonly number[]) => selected.map((p) => profile.projects[p]?.id ?? "");

/** The definition voter by voter, every load counted anew each time: what is bought, and each load in its turn. */
function naivePhragmen(profile: Profile): { bought: string[]; loads: string[] } {
  const { first, index } = profile.ballots;
  const ballots = [...profile.size].flatMap((size, g) =>
    Array.from({ length: size }, () => new Set(index.subarray(first[g], first[g + 1]))),
  );
  const loads: Fraction[] = ballots.map(() => ZERO);
  const told: string[] = [];
  const selected: number[] = [];
  let left = profile.envelopeCents;
  for (;;) {
    let best: { project: number; load: Fraction } | null = null;
    for (const [project, { costCents }] of profile.projects.entries()) {
      const supporters = loads.filter((_, i) => ballots[i]?.has(project));
      if (selected.includes(project) || supporters.length === 0) continue;
      const load = divide(supporters.reduce(add, fraction(costCents)), fraction(supporters.length));
      if (!best || compare(load, best.load) < 0) best = { project, load };
    }
    const cost = best ? (profile.projects[best.project]?.costCents ?? 0) : 0;
    if (best) told.push(toText(best.load));
    if (!best || cost > left) return { bought: idsOf(profile, selected), loads: told };
    left -= cost;
    selected.push(best.project);
    for (const [i, ballot] of ballots.entries()) if (ballot.has(best.project)) loads[i] = best.load;
  }
}

describe("sequential Phragmén", () => {
  it("turns to those who have not been served yet", () => {
    const election: Election = {
      envelopeCents: 30,
      projects: ["a", "b", "c"].map((id) => ({ id, costCents: 10 })),
      ballots: [
        { projectIds: ["a", "b"], weight: 3 },
        { projectIds: ["c"], weight: 2 },
      ],
    };
    const profile = profileOf(election, "cost", { by: "name" });
    expect(idsOf(profile, runPhragmen(profile))).toEqual(["a", "c", "b"]);
  });

  it("stops at the first project in turn that does not fit", () => {
    const election: Election = {
      envelopeCents: 15,
      projects: [
        { id: "a", costCents: 10 },
        { id: "b", costCents: 8 },
        { id: "c", costCents: 5 },
      ],
      ballots: [{ projectIds: ["a"], weight: 9 }, { projectIds: ["b"], weight: 4 }, { projectIds: ["c"] }],
    };
    const profile = profileOf(election, "cost", { by: "name" });
    expect(idsOf(profile, runPhragmen(profile))).toEqual(["a"]);
  });

  it("is the same as the definition counted voter by voter, and so is what each supporter carries", () => {
    fc.assert(
      fc.property(anElection, (election) => {
        const profile = profileOf(election, "cost", { by: "name" });
        const loads: string[] = [];
        const selected = runPhragmen(profile, ({ load }) => loads.push(toText(load)));
        expect({ bought: idsOf(profile, selected), loads }).toEqual(naivePhragmen(profile));
      }),
      { numRuns: 1_000 },
    );
  });
});
