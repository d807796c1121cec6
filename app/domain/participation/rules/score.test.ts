import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLot } from "./lot";
import { type ScoreInput, tallyScore } from "./score";

const input: ScoreInput = {
  optionIds: ["a", "b", "c"],
  ballots: [{ points: { a: 3, b: 1 }, weight: 2 }, { points: { b: 5 } }, { points: {} }],
  perOption: 5,
  inAll: 10,
  places: 1,
  seed: "seed",
};

describe("a vote by points", () => {
  it("chooses the greatest sum, an option left out of a ballot getting nothing", () => {
    expect(tallyScore(input)).toEqual({
      ballots: 4,
      ranking: [
        { id: "b", points: 7, chosen: true },
        { id: "a", points: 6, chosen: false },
        { id: "c", points: 0, chosen: false },
      ],
      winners: ["b"],
      drawn: [],
    });
  });

  it("leaves a place empty rather than choose an option without points", () => {
    expect(tallyScore({ ...input, places: 3 }).winners).toEqual(["b", "a"]);
  });

  it("parts equal sums for the last place by the public lot, and says which", () => {
    const order = drawLot("seed", ["a", "c"]).map(({ id }) => id);
    const ballots: ScoreInput["ballots"] = [{ points: { a: 2, b: 3 } }, { points: { c: 2 } }];
    expect(tallyScore({ ...input, ballots, places: 2 })).toMatchObject({ winners: ["b", order[0]], drawn: order });
  });

  it.each([
    ["an unknown option", { z: 1 }],
    ["points below 0", { a: -1 }],
    ["half a point", { a: 0.5 }],
    ["more than the limit for one option", { a: 6 }],
    ["more than the limit in all", { a: 5, b: 5, c: 1 }],
  ])("refuses %s", (_, points) => {
    expect(() => tallyScore({ ...input, ballots: [{ points: points as Record<string, number> }] })).toThrow(RangeError);
  });

  it("does not depend on the order of options and ballots, and more points never hurt", () => {
    const ballot = fc.record({
      points: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.nat(5)),
      weight: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(ballot), fc.integer({ min: 1, max: 3 }), fc.string(), (ballots, places, seed) => {
        const some = { ...input, ballots, inAll: null, places, seed };
        const count = tallyScore(some);
        const turned = { ...some, optionIds: some.optionIds.toReversed(), ballots: ballots.toReversed() };
        expect(tallyScore(turned)).toEqual(count);
        for (const id of count.winners)
          expect(tallyScore({ ...some, ballots: [...ballots, { points: { [id]: 1 } }] }).winners).toContain(id);
      }),
    );
  });
});
