import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ApprovalInput, tallyApproval } from "./approval";
import { drawLot } from "./lot";

const input: ApprovalInput = {
  optionIds: ["a", "b", "c", "d"],
  ballots: [{ optionIds: ["a", "b"], weight: 2 }, { optionIds: ["b", "b", "c"] }, { optionIds: [] }],
  places: 1,
  seed: "seed",
};

describe("an approval vote", () => {
  it("chooses the most approved, counting each option once in a ballot", () => {
    const { winners, ballots, ranking, drawn } = tallyApproval(input);
    expect({ winners, ballots, drawn }).toEqual({ winners: ["b"], ballots: 4, drawn: [] });
    expect(ranking.map(({ id, approvals }) => [id, approvals])).toEqual([
      ["b", 3],
      ["a", 2],
      ["c", 1],
      ["d", 0],
    ]);
  });

  it("leaves a place empty rather than choose an option that nobody approves", () => {
    expect(tallyApproval({ ...input, places: 4 }).winners).toEqual(["b", "a", "c"]);
  });

  it("parts equal options for the last place by the public lot, and says which", () => {
    const tied = { ...input, ballots: [{ optionIds: ["a", "c", "d"] }], places: 2 };
    const order = drawLot("seed", ["a", "c", "d"]).map(({ id }) => id);
    expect(tallyApproval(tied)).toMatchObject({ winners: order.slice(0, 2), drawn: order });
  });

  it("refuses an option that was not put to the vote", () => {
    expect(() => tallyApproval({ ...input, ballots: [{ optionIds: ["z"] }] })).toThrow(RangeError);
  });

  it("does not depend on the order of options and ballots, and one more approval never hurts", () => {
    const ballot = fc.record({ optionIds: fc.subarray(["a", "b", "c", "d"]), weight: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(ballot), fc.integer({ min: 1, max: 4 }), fc.string(), (ballots, places, seed) => {
        const some = { ...input, ballots, places, seed };
        const count = tallyApproval(some);
        const turned = { ...some, optionIds: some.optionIds.toReversed(), ballots: ballots.toReversed() };
        expect(tallyApproval(turned)).toEqual(count);
        for (const id of count.winners) {
          expect(tallyApproval({ ...some, ballots: [...ballots, { optionIds: [id] }] }).winners).toContain(id);
        }
      }),
    );
  });
});
