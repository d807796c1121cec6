import fc from "fast-check";
import { expect, test } from "vitest";
import type { AllocationSettings } from "../../app/domain/budgets/rules/election";
import { writtenSettings } from "../../app/domain/budgets/rules/written-settings";
import { readOptions } from "./allocate-options";

const plain: AllocationSettings = {
  rule: "equal-shares",
  satisfaction: "cost",
  completion: "none",
  incrementCents: 100,
  start: "exact",
  ties: { by: "name" },
};

const settings = fc.record({
  rule: fc.constantFrom("equal-shares" as const),
  satisfaction: fc.constantFrom("cost" as const, "cardinality" as const, "points" as const, "borda" as const),
  completion: fc.constantFrom("none" as const, "greedy" as const, "add1-exhaustive-greedy" as const),
  incrementCents: fc.integer({ min: 1, max: 100_000 }),
  start: fc.constantFrom("exact" as const, "floor" as const),
  ties: fc.oneof(
    fc.constant({ by: "name" as const }),
    fc.stringMatching(/^[0-9a-f]{1,32}$/).map((seed) => ({ by: "lot" as const, seed })),
  ),
  threshold: fc.constant(true),
  comparison: fc.constant(true),
  stopAtFirstMisfit: fc.constant(true),
  minimumScore: fc.integer({ min: 1, max: 1_000 }),
});

test("the options that a file of ours or a page names are read back as the same rule", () => {
  fc.assert(
    fc.property(settings, (one) => {
      const written = writtenSettings(one).split(" ");
      expect(readOptions(["round.pb", ...written]).settings(plain, 100)).toEqual(one);
    }),
  );
});

test("an option stands over the rule of an archive, what nobody names stays, and a switch can be turned off", () => {
  const own = { ...plain, satisfaction: "cardinality" as const, threshold: true };
  const read = readOptions(["round.json", "--completion", "greedy", "--no-threshold"]).settings(own, 100);
  expect(read).toEqual({ ...own, completion: "greedy", threshold: false });
});
