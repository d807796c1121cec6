import { expect, test } from "vitest";
import { endOfSubmission, type ItemOutcome, outcomesOfKind } from "./outcomes";

test("only what was announced as a decision, an election or minutes can be decided", () => {
  const deciding = Object.entries(outcomesOfKind).filter(([, outcomes]) => outcomes.includes("decided"));
  expect(deciding.map(([kind]) => kind)).toEqual(["decision", "election", "minutes"]);
});

test("every item can be adjourned, and minutes cannot be withdrawn", () => {
  for (const outcomes of Object.values(outcomesOfKind)) expect(outcomes).toContain("adjourned");
  expect(outcomesOfKind.minutes).not.toContain("withdrawn");
});

test("a member's point is treated by every end but adjournment and withdrawal", () => {
  const ends = Object.entries(endOfSubmission) as [ItemOutcome, string | null][];
  expect(ends.filter(([, end]) => end === "treat").map(([outcome]) => outcome)).toEqual([
    "informed",
    "discussed",
    "decided",
  ]);
});
