import { expect, test } from "vitest";
import { aResult, ranked } from "../../../../tests/support/results";
import { aRule } from "../../../../tests/support/vote-rules";
import { passedOver } from "./passed-over";
import { drawRounds, mostColumns } from "./rounds";
import { seatsOf } from "./seats";

const stv = aRule("stv", 4);

/** Quota 34: option 1 has 40, and its surplus elects option 2. */
const elected = aResult(stv, [
  [40, ranked(1, 2)],
  [29, ranked(2)],
  [19, ranked(3)],
  [12, ranked(4, 3)],
]);

test("a round shows votes, what moved, the quota, and who got a seat", () => {
  const picture = drawRounds(elected, 2);
  expect(picture).toMatchObject({ rounds: 2, shown: 2, first: 1, quotas: ["34.00000", "34.00000"] });
  expect(picture?.steps).toEqual([
    { action: "first-count", from: "", elected: ["Option 1"], excluded: [] },
    { action: "surplus", from: "Option 1", elected: ["Option 2"], excluded: [] },
  ]);
  expect(picture?.rows.map(({ title, fate }) => [title, fate])).toEqual([
    ["Option 1", { kind: "elected", round: 1 }],
    ["Option 2", { kind: "elected", round: 2 }],
    ["Option 3", null],
    ["Option 4", null],
  ]);
  expect(picture?.rows[0]?.cells).toEqual([
    { votes: "40.00000", change: null, keep: null },
    { votes: "34.00000", change: "-6.00000", keep: null },
  ]);
  const [first, second] = picture?.bars ?? [];
  expect(first).toMatchObject({ width: 34 / 40, before: 1 });
  expect(second?.before).toBeCloseTo(29 / 40);
  expect(picture?.quotaLine).toBeCloseTo(34 / 40);
});

test("every column adds up to the valid ballots", () => {
  const picture = drawRounds(elected, null);
  for (const [at, none] of (picture?.nonTransferable ?? []).entries()) {
    const votes = picture?.rows.reduce((sum, { cells }) => sum + Number(cells[at]?.votes ?? 0), Number(none));
    expect(votes).toBeCloseTo(100, 5);
  }
});

test("an option that has left the count has no cell after that round", () => {
  const irv = aResult(aRule("irv", 3), [
    [4, ranked(1)],
    [3, ranked(2)],
    [2, ranked(3, 2)],
  ]);
  const picture = drawRounds(irv, 99);
  expect(picture?.shown).toBe(2);
  expect(picture?.rows.map(({ title }) => title)).toEqual(["Option 2", "Option 1", "Option 3"]);
  expect(picture?.rows[2]).toMatchObject({
    fate: { kind: "excluded", round: 2 },
    cells: [{ votes: "2" }, { change: "-2" }],
  });
  expect(picture?.nonTransferable).toEqual(["0", "0"]);
});

test("Meek's rounds show what elected options keep of a vote", () => {
  const meek = aResult({ ...stv, rule: { ...stv.rule, variant: "meek-prf" } }, [
    [40, ranked(1, 2)],
    [25, ranked(2)],
    [20, ranked(3)],
    [15, ranked(4)],
  ]);
  const picture = drawRounds(meek, null);
  const winner = picture?.rows.find(({ id }) => id === "1");
  expect(picture?.steps[0]?.action).toBe("shares");
  expect(Number(winner?.cells.at(-1)?.keep)).toBeLessThan(1);
  expect(picture?.quotas[0]).toMatch(/^\d+\.\d{9}$/);
});

test("a hundred rounds are shown a dozen at a time, around the one asked for", () => {
  const long = aResult(
    aRule("irv", 100),
    Array.from({ length: 100 }, (_, at) => [at + 1, ranked(at + 1)] as const),
  );
  const picture = drawRounds(long, 30);
  expect(picture).toMatchObject({ shown: 30, first: 25, rounds: 100 });
  expect(picture?.quotas).toHaveLength(mostColumns);
  expect(picture?.rows[0]?.cells).toHaveLength(mostColumns);
});

const group = { group: "staff", title: "L’équipe", seats: 1 };
const reserving = aResult(
  {
    ...stv,
    rule: {
      ...stv.rule,
      reserved: [group],
      options: stv.rule.options.map((option) => (option.id === "4" ? { ...option, group: "staff" } : option)),
    },
  },
  [
    [40, ranked(1)],
    [35, ranked(2)],
    [15, ranked(3)],
    [10, ranked(4)],
  ],
);

test("a reserved seat names its group, and who was passed over with more votes is told why", () => {
  expect(seatsOf(reserving)).toEqual([
    { id: "1", title: "Option 1", round: 1, votes: "40.00000", group: null },
    { id: "4", title: "Option 4", round: expect.any(Number), votes: expect.any(String), group: "L’équipe" },
  ]);
  expect(passedOver(reserving)).toEqual([
    {
      title: "Option 2",
      votes: "35.00000",
      round: 1,
      by: [{ title: "Option 4", votes: "10.00000", group: "L’équipe" }],
    },
    {
      title: "Option 3",
      votes: "15.00000",
      round: 1,
      by: [{ title: "Option 4", votes: "10.00000", group: "L’équipe" }],
    },
  ]);
  expect(passedOver(elected)).toEqual([]);
});
