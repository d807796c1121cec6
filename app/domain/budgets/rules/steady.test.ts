import fc from "fast-check";
import { expect, it } from "vitest";
import { anElection } from "../../../../tests/support/budget-elections";
import { runEqualShares } from "./equal-shares";
import { profileOf } from "./profile";
import { runWithPrices, steadyRun } from "./steady";

it("finds only endowments between which purchases and their order stay the same, and often finds some", () => {
  let found = 0;
  fc.assert(
    fc.property(
      anElection,
      fc.constantFrom("cost", "cardinality", "points", "borda"),
      fc.nat(200),
      fc.integer({ min: 1, max: 60 }),
      (election, satisfaction, raise, more) => {
        const profile = profileOf(election, satisfaction, { by: "name" });
        const lower = runWithPrices(profile, BigInt(election.envelopeCents + raise));
        const higher = steadyRun(lower, lower.purses.endowment + BigInt(more));
        if (!higher) return;
        found += 1;
        expect(higher).toEqual(runWithPrices(profile, higher.purses.endowment));
        for (let step = 1; step <= more; step += 1)
          expect(runEqualShares(profile, lower.purses.endowment + BigInt(step)).selected).toEqual(lower.selected);
      },
    ),
    { numRuns: 2_000 },
  );
  expect(found).toBeGreaterThan(500);
});
