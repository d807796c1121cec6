import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CollegeRule } from "./college-rule";
import { countBallots } from "./count-ballots";
import { add, fraction, fromRatio, toText, ZERO } from "./fraction";
import { acceptBallot, areWeighed, collegeThatCounts, inCollege, uniteColleges } from "./unite-colleges";

/** Colleges "2", "3", …, so that no id is a place. */
const ruleOf = (...weights: number[]): CollegeRule => {
  const den = weights.reduce((sum, one) => sum + one, 0);
  const colleges = weights.map((num, at) => ({ id: `${at + 2}`, title: `C${at + 2}`, weight: { num, den } }));
  return { colleges, emptyCollege: "spread" };
};
const united = (sizes: readonly number[], rule = ruleOf(...sizes.map(() => 1))) =>
  uniteColleges(rule, (id) => sizes[Number(id) - 2] ?? 0);
const shapeOf = (colleges: ReturnType<typeof united>) =>
  colleges.map(({ id, electorate, unites }) => [id, electorate, unites.map((one) => one.id).join("+")]);

describe("colleges as they count", () => {
  test("stay as they are where each has five electors", () => {
    const rule = ruleOf(50, 30, 20);
    expect(united([5, 80, 6], rule).map(({ weight }) => weight)).toEqual(rule.colleges.map(({ weight }) => weight));
    expect(shapeOf(united([5, 80, 6]))).toEqual([
      ["2", 5, "2"],
      ["3", 80, "3"],
      ["4", 6, "4"],
    ]);
  });

  test("are united with the smallest other one, and weigh together", () => {
    const counted = united([80, 4, 9], ruleOf(50, 30, 20));
    expect(shapeOf(counted)).toEqual([
      ["2", 80, "2"],
      ["3", 13, "3+4"],
    ]);
    expect(counted.map(({ weight }) => weight)).toEqual([
      { num: 50, den: 100 },
      { num: 1, den: 2 },
    ]);
  });

  test("of equal size are taken in the order of the rule, and a union keeps the first id", () => {
    expect(shapeOf(united([7, 4, 7, 7]))).toEqual([
      ["2", 11, "2+3"],
      ["4", 7, "4"],
      ["5", 7, "5"],
    ]);
    expect(shapeOf(united([1, 9, 9, 1, 1]))).toEqual([
      ["2", 12, "2+3+5+6"],
      ["4", 9, "4"],
    ]);
  });

  test("are one in the end where there are too few electors, and are then not weighed", () => {
    expect(shapeOf(united([4, 3, 1]))).toEqual([["2", 8, "2+3+4"]]);
    expect(areWeighed(united([4, 3, 1]))).toBe(false);
    expect(collegeThatCounts(united([4, 3, 1]), "3")).toBeNull();
  });

  test("whatever their sizes, have five electors each or are one; nobody and no weight is lost", () => {
    const some = fc.array(fc.record({ size: fc.nat(12), weight: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(some, (colleges) => {
        const sizes = colleges.map(({ size }) => size);
        const rule = ruleOf(...colleges.map(({ weight }) => weight));
        const counted = united(sizes, rule);
        expect(counted.length === 1 || counted.every(({ electorate }) => electorate >= 5)).toBe(true);
        expect(counted.reduce((sum, one) => sum + one.electorate, 0)).toBe(sizes.reduce((sum, one) => sum + one, 0));
        expect(toText(counted.reduce((sum, one) => add(sum, fromRatio(one.weight)), ZERO))).toBe(toText(fraction(1)));
        const parts = counted.flatMap(({ unites }) => unites.map(({ id }) => id));
        expect(parts.toSorted()).toEqual(rule.colleges.map(({ id }) => id).toSorted());
        for (const { id, unites } of counted) {
          expect(id).toBe(unites[0]?.id);
          for (const one of unites) expect([id, null]).toContain(collegeThatCounts(counted, one.id));
        }
      }),
    );
  });
});

describe("a ballot of a vote by colleges", () => {
  const rule = ruleOf(1, 1, 1);
  const vote = { method: "resolution", rule } as const;
  const counted = united([5, 5, 5], rule);

  test("carries a college that counts, and nothing else beside its choice", () => {
    expect(acceptBallot({ resolution: "for", college: "3" }, vote, counted)).toEqual({
      resolution: "for",
      college: "3",
    });
    expect(acceptBallot({ resolution: "for", college: "9" }, vote, counted)).toBeNull();
    expect(acceptBallot({ resolution: "for" }, vote, counted)).toBeNull();
    expect(acceptBallot({ resolution: "for", college: "3" }, vote, united([1, 1, 1], rule))).toEqual({
      resolution: "for",
    });
  });

  test("of another method carries none", () => {
    expect(inCollege({ approved: ["1"] }, "3")).toEqual({ approved: ["1"] });
  });

  const count = (ballots: [college: string, resolution: "for" | "against" | "abstention", weight: number][]) =>
    countBallots({
      ...vote,
      electorate: 15,
      majority: { over: "votes-cast", fraction: { num: 1, den: 2 }, strict: true },
      seed: "",
      colleges: counted,
      ballots: ballots.map(([college, resolution, weight]) => ({ choice: { college, resolution }, weight })),
    });

  test("counts in its college and in the totals", () => {
    expect(
      count([
        ["2", "for", 4],
        ["3", "against", 2],
        ["3", "for", 1],
        ["4", "abstention", 3],
      ]),
    ).toMatchObject({
      outcome: "adopted",
      forShare: "2/3",
      votes: { for: 5, against: 2, abstention: 3 },
      passLine: { needed: null },
      colleges: [
        { id: "2", electorate: 5, for: 4, forShare: "1", effectiveWeight: "1/2" },
        { id: "3", for: 1, against: 2, forShare: "1/3", effectiveWeight: "1/2" },
        { id: "4", abstention: 3, forShare: null, effectiveWeight: "0" },
      ],
    });
  });

  test("is refused where a college would hold more than its electors, or where it carries none that counts", () => {
    expect(() => count([["2", "abstention", 6]])).toThrow(RangeError);
    expect(() => count([["9", "for", 1]])).toThrow(RangeError);
  });
});
