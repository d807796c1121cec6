import fc from "fast-check";
import { expect, it } from "vitest";
import { anElection } from "../../../../tests/support/budget-elections";
import { runEqualShares } from "./equal-shares";
import { profileOf } from "./profile";
import { steadySteps } from "./steady";

it("promises only steps with the same purchases in the same order, and often many", () => {
  let promised = 0;
  fc.assert(
    fc.property(
      anElection,
      fc.constantFrom("cost", "cardinality", "points", "borda"),
      fc.nat(200),
      (election, satisfaction, raise) => {
        const profile = profileOf(election, satisfaction, { by: "name" });
        const run = runEqualShares(profile, BigInt(election.envelopeCents + raise));
        const steps = Number(steadySteps(profile, run, 1n));
        for (let step = 1; step <= Math.min(steps, 60); step += 1)
          expect(runEqualShares(profile, run.purses.endowment + BigInt(step)).selected).toEqual(run.selected);
        expect(runEqualShares(profile, run.purses.endowment + BigInt(steps)).selected).toEqual(run.selected);
        promised += steps;
      },
    ),
    { numRuns: 2_000 },
  );
  expect(promised).toBeGreaterThan(2_000);
});
