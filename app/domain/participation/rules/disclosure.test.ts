import { expect, test } from "vitest";
import { disclose } from "./disclosure";
import { tallyResolution } from "./resolution";
import { majorities, majorityName, quorumName } from "./settings";

const majority = { over: "votes-cast", fraction: { num: 1, den: 2 }, strict: true } as const;

test("with fewer than five voters only the outcome is shown, unanimous or not", () => {
  for (const votes of [
    { for: 4, against: 0, abstention: 0 },
    { for: 3, against: 1, abstention: 0 },
  ])
    expect(disclose(tallyResolution({ electorate: 4, votes, majority }))).toEqual({ outcome: "adopted", count: null });
});

test("from five voters on the count is shown", () => {
  const count = tallyResolution({ electorate: 5, votes: { for: 4, against: 1, abstention: 0 }, majority });
  expect(disclose(count)).toEqual({ outcome: "adopted", count });
});

test("a frozen setting finds its name again", () => {
  expect(quorumName(0, 1)).toBe("none");
  expect(quorumName(10, 100)).toBe("tenth");
  expect(quorumName(3, 7)).toBeNull();
  expect(majorityName(majorities.two_thirds)).toBe("two_thirds");
  expect(majorityName({ ...majorities.simple, base: "electorate" })).toBe("electorate");
  expect(majorityName({ ...majorities.simple, strict: false })).toBeNull();
});
