import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyResolution } from "./resolution";
import type { Majority, ResolutionInput } from "./resolution-input";

const SIMPLE: Majority = { over: "votes-cast", fraction: { num: 1, den: 2 }, strict: true };
const TWO_THIRDS: Majority = { over: "votes-cast", fraction: { num: 2, den: 3 }, strict: false };

function count(votes: [number, number, number], rest: Partial<ResolutionInput> = {}) {
  const [votesFor, against, abstention] = votes;
  return tallyResolution({ electorate: 100, votes: { for: votesFor, against, abstention }, majority: SIMPLE, ...rest });
}

describe("the pass line", () => {
  it("leaves abstention, blank and spoilt ballots out of the votes cast", () => {
    const result = tallyResolution({
      electorate: 100,
      votes: { for: 3, against: 2, abstention: 40, blank: 5, spoilt: 1 },
      majority: SIMPLE,
    });
    expect(result).toMatchObject({ outcome: "adopted", votesCast: 5, attendance: 51, forShare: "3/5" });
    expect(result.passLine).toMatchObject({ base: 5, needed: 3 });
  });

  it("asks for more than a half, and for at least two thirds", () => {
    expect(count([10, 10, 0]).outcome).toBe("rejected");
    expect(count([20, 10, 0], { majority: TWO_THIRDS }).outcome).toBe("adopted");
    expect(count([19, 10, 0], { majority: TWO_THIRDS })).toMatchObject({
      outcome: "rejected",
      passLine: { needed: 20 },
    });
  });

  it("is taken over the electorate when the statutes say so", () => {
    const majority: Majority = { ...SIMPLE, over: "electorate" };
    expect(count([50, 0, 0], { majority })).toMatchObject({ outcome: "rejected", passLine: { base: 100, needed: 51 } });
    expect(count([51, 49, 0], { majority }).outcome).toBe("adopted");
  });

  it("adopts nothing when nobody is for or against", () => {
    expect(count([0, 0, 12], { majority: TWO_THIRDS })).toMatchObject({ outcome: "rejected", forShare: null });
  });
});

describe("the quorum", () => {
  const quorum = { num: 1, den: 4 };

  it("counts every ballot in the box, abstentions too", () => {
    expect(count([5, 1, 18], { quorum })).toMatchObject({
      outcome: "no-quorum",
      quorum: { needed: 25, reached: false },
    });
    expect(count([5, 1, 19], { quorum })).toMatchObject({ outcome: "adopted", quorum: { needed: 25, reached: true } });
  });

  it("counts those present or represented in a sitting", () => {
    expect(count([5, 1, 0], { quorum, attendance: 30 }).outcome).toBe("adopted");
  });

  it("is rounded up to whole members", () => {
    expect(count([25, 0, 0], { quorum, electorate: 101 })).toMatchObject({
      outcome: "no-quorum",
      quorum: { needed: 26 },
    });
  });
});

describe("the chair's casting vote", () => {
  it("decides an exact tie and nothing else", () => {
    expect(count([4, 4, 1], { castingVote: "for" })).toMatchObject({ outcome: "adopted", decidedBy: "casting-vote" });
    expect(count([4, 4, 1], { castingVote: "against" })).toMatchObject({
      outcome: "rejected",
      decidedBy: "casting-vote",
    });
    expect(count([4, 4, 1])).toMatchObject({ outcome: "rejected", tie: true, decidedBy: "votes" });
    expect(count([4, 5, 0], { castingVote: "for" })).toMatchObject({ outcome: "rejected", decidedBy: "votes" });
  });

  it("does not make up for a missing quorum", () => {
    expect(count([4, 4, 0], { castingVote: "for", quorum: { num: 1, den: 2 } }).outcome).toBe("no-quorum");
  });
});

describe("weighted colleges", () => {
  const college = (id: string, weight: number, votes: [number, number]) => ({
    id,
    weight: { num: weight, den: 100 },
    electorate: 30,
    for: votes[0],
    against: votes[1],
    abstention: 0,
  });

  it("weigh each college's own share", () => {
    const colleges = [college("users", 50, [9, 1]), college("team", 30, [0, 10]), college("partners", 20, [1, 1])];
    const result = count([10, 12, 0], { colleges });
    expect(result).toMatchObject({ outcome: "adopted", forShare: "11/20", passLine: { needed: null } });
    expect(result.colleges.map((c) => c.forShare)).toEqual(["9/10", "0", "1/2"]);
  });

  it("spread the weight of a college without votes, or keep it against, as chosen", () => {
    const colleges = [college("users", 50, [6, 4]), college("team", 30, [0, 0]), college("partners", 20, [1, 1])];
    expect(count([7, 5, 0], { colleges })).toMatchObject({ outcome: "adopted", forShare: "4/7" });
    const kept = count([7, 5, 0], { colleges, emptyCollege: "against" });
    expect(kept).toMatchObject({ outcome: "rejected", forShare: "2/5" });
  });

  it("of equal weight and size give the plain share", () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const colleges = [college("x", 50, [a, 20 - a]), college("y", 50, [b, 20 - b])];
        expect(count([a + b, 40 - a - b, 0], { colleges }).forShare).toBe(count([a + b, 40 - a - b, 0]).forShare);
      }),
    );
  });
});

describe("impossible numbers", () => {
  it("are refused rather than counted", () => {
    expect(() => count([-1, 0, 0])).toThrow(RangeError);
    expect(() => count([0.5, 0, 0])).toThrow(RangeError);
    expect(() => count([60, 41, 0])).toThrow(RangeError);
    const crowded = { id: "x", weight: { num: 1, den: 1 }, electorate: 3, for: 2, against: 2, abstention: 0 };
    expect(() => count([2, 2, 0], { colleges: [crowded] })).toThrow(RangeError);
  });
});

it("one more vote for never turns an adopted resolution down", () => {
  const number = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(number, number, number, fc.constantFrom(SIMPLE, TWO_THIRDS), (a, b, c, majority) => {
      const settings = { majority, quorum: { num: 1, den: 5 } };
      if (count([a, b, c], settings).outcome === "adopted")
        expect(count([a + 1, b, c], settings).outcome).toBe("adopted");
    }),
  );
});
