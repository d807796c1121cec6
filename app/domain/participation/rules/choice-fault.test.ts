import fc from "fast-check";
import { expect, test } from "vitest";
import { aRule } from "../../../../tests/support/vote-rules";
import { choiceFault } from "./choice-fault";
import { acceptChoice } from "./choices";
import { electionMethods } from "./vote-rule";

const methods = ["resolution", "consent", ...electionMethods] as const;

test("a choice has a fault exactly when it is not accepted, whatever was sent", () => {
  const numbers = fc.dictionary(fc.constantFrom("1", "2", "3", "9"), fc.integer({ min: -1, max: 20 }));
  const ranking = fc.array(fc.array(fc.constantFrom("1", "2", "3", "9"), { maxLength: 3 }), { maxLength: 4 });
  const choice = fc.oneof(
    fc.anything(),
    fc.record({ position: fc.constantFrom("consent", "objection", "no"), reason: fc.string() }, { requiredKeys: [] }),
    fc.record({ points: numbers }),
    fc.record({ grades: numbers }),
    fc.record({ ranking }),
    fc.record({ approved: fc.array(fc.constantFrom("1", "2", "9")) }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...methods), choice, (method, sent) => {
      const vote = aRule(method);
      expect(choiceFault(sent, vote) === null).toBe(acceptChoice(sent, vote) !== null);
    }),
  );
});

test("an objection must say why, in a bearable length", () => {
  const vote = aRule("consent");
  expect(choiceFault({ position: "objection", reason: "  " }, vote)).toMatchObject({ code: "reasonMissing" });
  const long = { position: "reservation", reason: "x".repeat(2_001) };
  expect(choiceFault(long, vote)).toMatchObject({ code: "reasonTooLong", values: { most: 2_000 } });
});

test("points beyond a limit are said with what was given and what is allowed", () => {
  const vote = aRule("score");
  expect(choiceFault({ points: { 1: 5, 2: 5, 3: 1 } }, vote)).toEqual({
    code: "tooManyPoints",
    options: [],
    values: { given: 11, allowed: 10 },
  });
  expect(choiceFault({ points: { 3: 6, 1: 9 } }, vote)).toEqual({
    code: "tooManyForOne",
    options: ["1", "3"],
    values: { allowed: 5 },
  });
});

test("a rank given twice is said at each option that shares it, unless ranks may be shared", () => {
  const ranking = [["1"], ["2", "3"]];
  expect(choiceFault({ ranking }, aRule("stv"))).toEqual({ code: "sameRank", options: ["2", "3"] });
  expect(choiceFault({ ranking }, aRule("schulze"))).toBeNull();
  expect(choiceFault({ ranking: [["1"], ["1"]] }, aRule("irv"))).toMatchObject({ code: "unreadable" });
});
