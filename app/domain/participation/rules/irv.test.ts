import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyIrv } from "./irv";
import type { RankedBallot } from "./ranked-ballots";

const ranked = (rows: Record<string, number>) =>
  Object.entries(rows).map(([order, weight]) => ({ places: [...order].map((id) => [id]), weight }));

describe("instant runoff", () => {
  it("excludes the option with the fewest ballots until one has more than half", () => {
    // The textbook example of a capital for Tennessee, with Memphis, Nashville, Chattanooga and Knoxville.
    const ballots = ranked({ MNCK: 42, NCKM: 26, CKNM: 15, KCNM: 17 });
    const { quota, elected, rounds } = tallyIrv({ optionIds: [..."CKMN"], ballots, seed: "s" });
    expect({ quota, elected }).toEqual({ quota: "51", elected: ["K"] });
    expect(rounds.map(({ from, votes }) => [from, votes])).toEqual([
      [null, { C: "15", K: "17", M: "42", N: "26" }],
      ["C", { C: "0", K: "32", M: "42", N: "26" }],
      ["N", { C: "0", K: "58", M: "42", N: "0" }],
    ]);
  });

  it("lets the last one stand when too many ballots have run out for a majority", () => {
    const ballots = ranked({ a: 4, b: 3, c: 2 });
    expect(tallyIrv({ optionIds: [..."abc"], ballots, seed: "s" })).toMatchObject({ quota: "5", elected: ["a"] });
  });

  it("may take the seat from an option that three ballots put first instead of last: it is not monotone", () => {
    const others = { abc: 2, acb: 8, bac: 7, bca: 2, cab: 1 };
    const elected = (rows: Record<string, number>) =>
      tallyIrv({ optionIds: [..."abc"], ballots: ranked({ ...others, ...rows }), seed: "s" }).elected;
    expect(elected({ cba: 9 })).toEqual(["a"]);
    expect(elected({ cba: 6, acb: 11 })).toEqual(["b"]);
  });

  const options = ["a", "b", "c", "d"];
  const ballot = fc.record({
    places: fc.shuffledSubarray(options).map((ids) => ids.map((id) => [id])),
    weight: fc.integer({ min: 1, max: 9 }),
  });

  it("elects an option that more than half put first, and never one that loses to each other one", () => {
    const placeOf = ({ places }: RankedBallot, option: number) => {
      const place = places.findIndex((ids) => ids.includes(options[option] as string));
      return place < 0 ? places.length : place;
    };
    const preferring = (ballots: readonly RankedBallot[], i: number, j: number) =>
      ballots.reduce((sum, one) => sum + (placeOf(one, i) < placeOf(one, j) ? (one.weight ?? 1) : 0), 0);
    fc.assert(
      fc.property(fc.array(ballot), (ballots) => {
        const { elected, rounds, ballots: valid } = tallyIrv({ optionIds: options, ballots, seed: "s" });
        const winner = options.indexOf(elected[0] as string);
        const first = options.filter((id) => Number(rounds[0]?.votes[id]) * 2 > valid);
        if (first.length > 0) expect(elected).toEqual(first);
        const others = [...options.keys()].filter((i) => i !== winner);
        expect(others.every((i) => preferring(ballots, i, winner) > preferring(ballots, winner, i))).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it("depends on no order of options or ballots", () => {
    fc.assert(
      fc.property(fc.array(ballot), fc.string(), (ballots, seed) => {
        const turned = { optionIds: options.toReversed(), ballots: ballots.toReversed(), seed };
        expect(tallyIrv(turned)).toEqual(tallyIrv({ optionIds: options, ballots, seed }));
      }),
    );
  });
});
