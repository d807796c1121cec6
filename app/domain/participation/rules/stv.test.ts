import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLot } from "./lot";
import { tallyStv } from "./stv";
import { tallyStvMeekPrf } from "./stv-meek-prf";
import { tallyStvWigmPrf } from "./stv-wigm-prf";

const ranked = (rows: Record<string, number>) =>
  Object.entries(rows).map(([order, weight]) => ({ places: [...order].map((id) => [id]), weight }));
const abc = { optionIds: ["a", "b", "c"], seed: "s" };
const SURPLUS = { ...abc, seats: 2, ballots: ranked({ ab: 5, ac: 2, b: 1, c: 3 }) };

describe("Scottish single transferable vote", () => {
  it("transfers a surplus by all papers, at a value cut after five decimals", () => {
    const { quota, elected, rounds } = tallyStv(SURPLUS);
    expect({ quota, elected }).toEqual({ quota: "4.00000", elected: ["a", "c"] });
    expect(rounds.map(({ action, from }) => [action, from])).toEqual([
      ["first-count", null],
      ["surplus", "a"],
      ["exclusion", "b"],
    ]);
    expect(rounds[1]).toMatchObject({
      parcels: expect.arrayContaining([
        { to: "b", papers: 5, value: "0.42857", votes: "2.14285" },
        { to: "c", papers: 2, value: "0.42857", votes: "0.85714" },
      ]),
      votes: { a: "4.00000", b: "3.14285", c: "3.85714" },
      nonTransferable: "0.00001",
      elected: [],
    });
  });

  it("transfers nothing more once the last seats are filled", () => {
    const { rounds } = tallyStv(SURPLUS);
    expect(rounds.at(-1)).toMatchObject({ parcels: [], votes: { b: "3.14285" }, elected: ["c"] });
  });

  it("parts equal votes by the latest round in which they differed", () => {
    const ballots = ranked({ a: 8, ba: 4, cb: 3, dcb: 1 });
    const { elected, rounds } = tallyStv({ optionIds: [..."abcd"], seats: 1, seed: "s", ballots });
    expect(rounds.map(({ from, tie }) => [from, tie?.by, tie?.among.toSorted()])).toEqual([
      [null, undefined, undefined],
      ["d", undefined, undefined],
      ["c", "earlier-round", ["b", "c"]],
      ["b", "earlier-round", ["a", "b"]],
    ]);
    expect(elected).toEqual(["a"]);
  });

  it("parts votes that were always equal by the public lot, or by the order fixed beforehand", () => {
    const even = { ...abc, seats: 1, ballots: ranked({ a: 1, b: 1, c: 2 }) };
    for (const seed of ["1", "2", "3", "4"]) {
      const chosen = drawLot(seed, ["a", "b"])[0]?.id;
      expect(tallyStv({ ...even, seed }).rounds[1]?.tie).toMatchObject({ chosen, by: "order" });
    }
    for (const chosen of ["a", "b"])
      expect(tallyStv({ ...even, tieOrder: [chosen] }).rounds[1]).toMatchObject({ from: chosen, tie: { chosen } });
    expect(() => tallyStv({ ...even, tieOrder: ["z"] })).toThrow(RangeError);
  });

  it("ends a ballot at a place that several share, and counts none that says nothing", () => {
    const ballots = [
      { places: [["a", "b"], ["c"]] },
      { places: [["a"], ["b", "c"]] },
      { places: [] },
      { places: [["c"], ["b"]], weight: 2 },
    ];
    const { ballots: valid, rounds } = tallyStv({ ...abc, seats: 1, ballots });
    expect({ valid, votes: rounds[0]?.votes }).toEqual({
      valid: 3,
      votes: { a: "1.00000", b: "0.00000", c: "2.00000" },
    });
  });
});

describe("the reference rule WIGM", () => {
  it("has a quota with four decimals, and cuts each product and quotient", () => {
    const { quota, elected, rounds } = tallyStvWigmPrf(SURPLUS);
    expect({ quota, elected, votes: rounds[1]?.votes }).toEqual({
      quota: "3.6667",
      elected: ["a", "c"],
      votes: { a: "3.6667", b: "3.3805", c: "3.9522" },
    });
  });

  it("does not look at earlier rounds to part equal votes", () => {
    const ballots = ranked({ a: 8, ba: 4, cb: 3, dcb: 1 });
    const count = tallyStvWigmPrf({ optionIds: [..."abcd"], seats: 1, seed: "s", ballots, tieOrder: [..."badc"] });
    expect(count.rounds[2]).toMatchObject({ from: "b", tie: { by: "order" } });
  });
});

const options = ["a", "b", "c", "d", "e"];
const ballot = fc.record({
  places: fc.shuffledSubarray(options).map((ids) => ids.map((id) => [id])),
  weight: fc.integer({ min: 1, max: 40 }),
});
const seats = fc.integer({ min: 1, max: 4 });

describe.each([
  ["Scottish", tallyStv, 5],
  ["WIGM", tallyStvWigmPrf, 4],
  ["Meek", tallyStvMeekPrf, 9],
])("%s, on any ballots", (_, tally, decimals) => {
  const units = (text: string) => BigInt(text.replace(".", ""));

  it("fills every seat, and the votes of each round add up to the valid ballots", () => {
    fc.assert(
      fc.property(fc.array(ballot), seats, (ballots, seats) => {
        const count = tally({ optionIds: options, ballots, seats, seed: "s" });
        expect(new Set(count.elected).size).toBe(seats);
        expect(count.rounds.flatMap(({ elected }) => elected)).toEqual(count.elected);
        for (const { votes, nonTransferable } of count.rounds) {
          expect(units(nonTransferable)).toBeGreaterThanOrEqual(0n);
          const sum = Object.values(votes).reduce((total, text) => total + units(text), units(nonTransferable));
          expect(sum).toBe(BigInt(count.ballots) * 10n ** BigInt(decimals));
        }
      }),
    );
  });

  it("depends on no order of options or ballots", () => {
    fc.assert(
      fc.property(fc.array(ballot), seats, (ballots, seats) => {
        const input = { optionIds: options, ballots, seats, seed: "s" };
        const turned = { ...input, optionIds: options.toReversed(), ballots: ballots.toReversed() };
        expect(tally(turned)).toEqual(tally(input));
      }),
    );
  });

  it("gives a group that ranks the same options first as many of them as it has whole quotas", () => {
    fc.assert(
      fc.property(
        fc.array(ballot),
        fc.array(fc.shuffledSubarray(["a", "b"], { minLength: 2 })),
        seats,
        (others, own, seats) => {
          const ballots = [...others, ...own.map((ids) => ({ places: ids.map((id) => [id]), weight: 30 }))];
          const { quota, elected } = tally({ optionIds: options, ballots, seats, seed: "s" });
          const lost = 10n ** BigInt(decimals);
          const quotas = (BigInt(30 * own.length) * lost - lost) / units(quota);
          const won = elected.filter((id) => id === "a" || id === "b").length;
          expect(won).toBeGreaterThanOrEqual(Math.min(Number(quotas), 2, seats));
        },
      ),
    );
  });
});
