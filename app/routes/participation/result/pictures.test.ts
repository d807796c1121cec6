import { expect, test } from "vitest";
import { aResult, ranked } from "../../../../tests/support/results";
import { aRule } from "../../../../tests/support/vote-rules";
import { drawDuels, mostDuellists } from "./duels";
import { drawProfile } from "./profile";
import { drawSums } from "./sums";

test("approvals stand against the sum that took the last place", () => {
  const approval = aRule("approval", 4);
  const vote = aResult({ ...approval, rule: { ...approval.rule, places: 2 } }, [
    [5, { approved: ["2"] }],
    [3, { approved: ["2", "4"] }],
    [1, { approved: ["1"] }],
  ]);
  expect(drawSums(vote)).toMatchObject({
    kind: "approval",
    ballots: 9,
    most: 8,
    line: 3,
    options: [
      { title: "Option 2", sum: 8, chosen: true, drawn: false },
      { title: "Option 4", sum: 3, chosen: true },
      { title: "Option 1", sum: 1, chosen: false },
      { title: "Option 3", sum: 0, chosen: false },
    ],
  });
});

test("options that the lot parted for the last place say so", () => {
  const vote = aResult(aRule("score"), [
    [3, { points: { 1: 2, 2: 2 } }],
    [2, { points: { 3: 1 } }],
  ]);
  const drawn = drawSums(vote)?.options.map((option) => [option.sum, option.drawn]);
  expect(drawn).toEqual([
    [6, true],
    [6, true],
    [2, false],
  ]);
});

test("a profile keeps every grade, and options with the same grades share a place", () => {
  const vote = aResult(aRule("majority_judgment", 4), [
    [3, { grades: { 1: 0, 2: 3, 3: 3, 4: 6 } }],
    [2, { grades: { 1: 1, 2: 2, 3: 2, 4: 6 } }],
  ]);
  const picture = drawProfile(vote);
  expect(picture?.options.map(({ place, shared, chosen, counts }) => ({ place, shared, chosen, counts }))).toEqual([
    { place: 1, shared: false, chosen: true, counts: [3, 2, 0, 0, 0, 0, 0] },
    { place: 2, shared: true, chosen: false, counts: [0, 0, 2, 3, 0, 0, 0] },
    { place: 2, shared: true, chosen: false, counts: [0, 0, 2, 3, 0, 0, 0] },
    { place: 4, shared: false, chosen: false, counts: [0, 0, 0, 0, 0, 0, 5] },
  ]);
  expect(picture?.grades).toHaveLength(7);
});

test("each line of the duels sees its own ballots first", () => {
  const vote = aResult(aRule("schulze"), [
    [4, ranked(1, 2, 3)],
    [3, ranked(2, 3, 1)],
    [2, ranked(3, 1, 2)],
  ]);
  const picture = drawDuels(vote);
  expect(picture?.options.map(({ title, won, lost }) => [title, won, lost])).toEqual([
    ["Option 1", 1, 1],
    ["Option 2", 1, 1],
    ["Option 3", 1, 1],
  ]);
  expect(picture?.options[0]?.duels).toEqual([null, { own: 6, theirs: 3 }, { own: 4, theirs: 5 }]);
  expect(picture?.options[2]?.duels[0]).toEqual({ own: 5, theirs: 4 });
});

test("a table of duels stops where nobody would read on, and says how many follow", () => {
  const order = Array.from({ length: 100 }, (_, at) => at + 1);
  const picture = drawDuels(aResult(aRule("schulze", 100), [[5, ranked(...order)]]));
  expect(picture?.options).toHaveLength(mostDuellists);
  expect(picture?.options[0]).toMatchObject({ won: 99, lost: 0 });
  expect(picture?.options[0]?.duels).toHaveLength(mostDuellists);
  expect(picture?.more).toBe(80);
});
