import { expect, test } from "vitest";
import { aRule } from "../../../../tests/support/vote-rules";
import type { GroupedBallot } from "./choices";
import { countBallots } from "./count-ballots";
import { disclose } from "./disclosure";
import { majorities, majorityName, quorumName } from "./settings";
import type { RuledBy, VoteRule } from "./vote-rule";

type Ruled = Exclude<VoteRule, RuledBy<"budget">>;

const majority = { over: "votes-cast", fraction: { num: 1, den: 2 }, strict: true } as const;

const said: { ruled: Ruled; choices: unknown[]; withheld: object }[] = [
  {
    ruled: aRule("resolution"),
    choices: [{ resolution: "for" }, { resolution: "for" }, { resolution: "against" }],
    withheld: { outcome: "adopted" },
  },
  {
    ruled: aRule("consent"),
    choices: [{ position: "consent" }, { position: "objection", reason: "Trop cher." }],
    withheld: { outcome: "objected", reasons: [{ position: "objection", reason: "Trop cher." }] },
  },
  { ruled: aRule("approval"), choices: [{ approved: ["2"] }], withheld: { outcome: "decided", winners: ["2"] } },
  { ruled: aRule("score"), choices: [{ points: { 2: 5 } }], withheld: { outcome: "decided", winners: ["2"] } },
  {
    ruled: aRule("majority_judgment"),
    choices: [{ grades: { 1: 6, 2: 0, 3: 6 } }],
    withheld: { outcome: "decided", winners: ["2"] },
  },
  { ruled: aRule("schulze"), choices: [{ ranking: [["2"]] }], withheld: { outcome: "decided", winners: ["2"] } },
  { ruled: aRule("irv"), choices: [{ ranking: [["2"]] }], withheld: { outcome: "decided", winners: ["2"] } },
];

for (const { ruled, choices, withheld } of said) {
  const counted = (electorate: number) => {
    const ballots = choices.map((choice) => ({ choice, weight: 1 }) as GroupedBallot);
    return countBallots({ ...ruled, electorate, majority, seed: "a", ballots });
  };

  test(`with fewer than five voters a vote by ${ruled.method} shows its outcome and no figure`, () => {
    const shown = disclose(ruled, counted(4));
    expect(shown).toEqual({ ...ruled, withheld: true, count: withheld });
    expect(JSON.stringify(shown.count)).not.toMatch(/\d{2,}|"trace"|"attendance"|"votes"/);
  });

  test(`from five voters on a vote by ${ruled.method} shows its count`, () => {
    expect(disclose(ruled, counted(5))).toEqual({ ...ruled, withheld: false, count: counted(5) });
  });
}

test("a frozen setting finds its name again", () => {
  expect(quorumName(0, 1)).toBe("none");
  expect(quorumName(10, 100)).toBe("tenth");
  expect(quorumName(3, 7)).toBeNull();
  expect(majorityName(majorities.two_thirds)).toBe("two_thirds");
  expect(majorityName({ ...majorities.simple, base: "electorate" })).toBe("electorate");
  expect(majorityName({ ...majorities.simple, strict: false })).toBeNull();
});
