import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CollegeRule, equalPercents, faultOfColleges, firstBadWeight } from "./college-rule";

const weighing = (...percents: number[]): CollegeRule => ({
  colleges: percents.map((num, at) => ({ id: `${at + 1}`, title: `Collège ${at + 1}`, weight: { num, den: 100 } })),
  emptyCollege: "spread",
});

describe("the colleges of a resolution", () => {
  test("are at least three, each of 10 to 50 percent, which make 100 together", () => {
    expect(faultOfColleges(weighing(34, 33, 33))).toBeNull();
    expect(faultOfColleges(weighing(50, 40, 10))).toBeNull();
    expect(faultOfColleges(weighing(50, 50))).toBe("tooFewColleges");
    expect(faultOfColleges(weighing(51, 39, 10))).toBe("badWeight");
    expect(faultOfColleges(weighing(50, 41, 9))).toBe("badWeight");
    expect(faultOfColleges(weighing(34, 34, 34))).toBe("badWeights");
  });

  test("may weigh what is no whole percentage", () => {
    const thirds = weighing(1, 1, 1).colleges.map((one) => ({ ...one, weight: { num: 1, den: 3 } }));
    expect(faultOfColleges({ colleges: thirds, emptyCollege: "against" })).toBeNull();
  });

  test("say which one weighs too much or too little", () => {
    expect(firstBadWeight(weighing(40, 50, 10).colleges)).toBe(-1);
    expect(firstBadWeight(weighing(40, 55, 5).colleges)).toBe(1);
  });

  test("stand there once each", () => {
    const [one] = weighing(34).colleges;
    expect(() => faultOfColleges({ colleges: Array(3).fill(one), emptyCollege: "spread" })).toThrow(RangeError);
  });
});

test("equal weights are sound for any number of colleges, and differ by one percent at most", () => {
  expect(equalPercents(3)).toEqual([34, 33, 33]);
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 10 }), (count) => {
      const percents = equalPercents(count);
      expect(faultOfColleges(weighing(...percents))).toBeNull();
      expect(Math.max(...percents) - Math.min(...percents)).toBeLessThanOrEqual(1);
    }),
  );
});
