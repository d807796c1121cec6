import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GradeBallot, type JudgmentInput, tallyMajorityJudgment } from "./majority-judgment";

function count(ballots: readonly GradeBallot[], optionIds: readonly string[], grades = 4) {
  return tallyMajorityJudgment({ optionIds, grades, ballots, seed: "s" });
}
const order = (result: ReturnType<typeof count>) =>
  result.ranking.map((place) =>
    place
      .map(({ id }) => id)
      .sort()
      .join("="),
  );

describe("majority judgment", () => {
  it("grades by the middle, the lower of two, and an option left out of a ballot by the worst grade", () => {
    const result = count([{ grades: { a: 0 } }, { grades: { a: 1, b: 0 } }], ["a", "b"]);
    expect(result.ranking.flat()).toMatchObject([
      { id: "a", majorityGrade: 1, above: 1, below: 0, sign: "+", counts: [1, 1, 0, 0] },
      { id: "b", majorityGrade: 3, above: 1, below: 0, counts: [1, 0, 0, 1] },
    ]);
  });

  it("parts equal grades by the gauge: more above first, then fewer below", () => {
    // All three have the middle grade 1: a is 1+ with 2 above, b is 1+ with 1 above, c is 1- with 1 below.
    const grades = [
      { a: 0, b: 0, c: 1 },
      { a: 0, b: 1, c: 1 },
      { a: 1, b: 1, c: 1 },
      { a: 1, b: 1, c: 1 },
      { a: 2, b: 1, c: 2 },
    ];
    expect(
      order(
        count(
          grades.map((one) => ({ grades: one })),
          ["c", "b", "a"],
        ),
      ),
    ).toEqual(["a", "b", "c"]);
  });

  it("parts an equal gauge by the majority value", () => {
    // Both have 2+ with 2 above, but once the middle is gone a's best are better than b's.
    const grades = [
      { a: 0, b: 1 },
      { a: 1, b: 1 },
      { a: 2, b: 2 },
      { a: 2, b: 2 },
      { a: 3, b: 3 },
    ];
    expect(
      order(
        count(
          grades.map((one) => ({ grades: one })),
          ["a", "b"],
          5,
        ),
      ),
    ).toEqual(["a", "b"]);
  });

  it("leaves options with the very same grades on one place, in the order of the lot", () => {
    const same = [{ grades: { a: 1, b: 1 } }];
    expect(order(count(same, ["a", "b", "c"]))).toEqual(["a=b", "c"]);
    const drawn = ["1", "2", "3", "4", "5", "6"].map((seed) => {
      return tallyMajorityJudgment({ optionIds: ["a", "b"], grades: 4, ballots: same, seed }).ranking[0]?.[0]?.id;
    });
    expect(new Set(drawn)).toEqual(new Set(["a", "b"]));
  });

  it("parts options by the very last ballots of two milliard at once", () => {
    const some = [
      { grades: { a: 1, b: 1 }, weight: 999_999_998 },
      { grades: { a: 0, b: 0 }, weight: 500_000_000 },
      { grades: { a: 2, b: 2 }, weight: 499_999_999 },
      { grades: { a: 2, b: 3 } },
    ];
    expect(order(count(some, ["a", "b"]))).toEqual(["a", "b"]);
  });

  it("gives the worst grade to an option left out, whatever its id", () => {
    for (const id of ["constructor", "__proto__", "toString"])
      expect(order(count([{ grades: { a: 2 } }], ["a", id]))).toEqual(["a", id]);
  });

  it("refuses a grade that is not on the scale", () => {
    expect(() => count([{ grades: { a: 4 } }], ["a"])).toThrow(RangeError);
    expect(() => count([{ grades: { a: 0.5 } }], ["a"])).toThrow(RangeError);
  });

  const ballots = fc.array(
    fc.record({
      grades: fc.record({ a: fc.nat(3), b: fc.nat(3), c: fc.nat(3) }, { requiredKeys: ["a"] }),
      weight: fc.integer({ min: 1, max: 3 }),
    }),
  );

  it("is the order of the majority values, which the gauge never contradicts", () => {
    fc.assert(
      fc.property(ballots, (some) => {
        const input: JudgmentInput = { optionIds: ["a", "b", "c"], grades: 4, ballots: some, seed: "s" };
        const values = tallyMajorityJudgment(input).ranking.map((place) =>
          place.map(({ counts }) => majorityValue(counts).join()),
        );
        for (const place of values) expect(new Set(place).size).toBe(1);
        const firsts = values.map((place) => place[0] ?? "");
        expect(firsts).toEqual(firsts.toSorted());
      }),
      { numRuns: 2_000 },
    );
  });

  it("puts first whom a majority gives the best grade, when they are alone in that", () => {
    fc.assert(
      fc.property(ballots, (some) => {
        const { ranking, ballots: total } = tallyMajorityJudgment({
          optionIds: ["a", "b", "c"],
          grades: 4,
          ballots: some,
          seed: "s",
        });
        const best = ranking.flat().filter(({ counts }) => (counts[0] as number) * 2 > total);
        if (best.length === 1) expect(ranking[0]).toEqual(best);
      }),
      { numRuns: 1_000 },
    );
  });

  it("may put second whom a majority prefers, since it looks at grades", () => {
    const some = [{ grades: { a: 0, b: 1 } }, { grades: { a: 2, b: 3 } }, { grades: { a: 2, b: 1 } }];
    expect(order(count(some, ["a", "b"]))).toEqual(["b", "a"]);
  });

  it("depends on no order, and a better grade never takes an option down", () => {
    fc.assert(
      fc.property(ballots, (some) => {
        const input: JudgmentInput = { optionIds: ["a", "b", "c"], grades: 4, ballots: some, seed: "s" };
        const result = tallyMajorityJudgment(input);
        const turned = { ...input, optionIds: ["c", "b", "a"], ballots: some.toReversed() };
        expect(tallyMajorityJudgment(turned)).toEqual(result);
        const placeOf = (of: typeof result) => of.ranking.findIndex((place) => place.some(({ id }) => id === "a"));
        const better = some.map((one) => ({ ...one, grades: { ...one.grades, a: Math.max(0, one.grades.a - 1) } }));
        expect(placeOf(tallyMajorityJudgment({ ...input, ballots: better }))).toBeLessThanOrEqual(placeOf(result));
      }),
    );
  });
});

/** The definition: the middle grades in the order in which they are taken away, from the sorted list of all grades. */
function majorityValue(counts: readonly number[]): number[] {
  const grades = counts.flatMap((ballots, grade) => Array.from({ length: ballots }, () => grade));
  const value: number[] = [];
  while (grades.length > 0) value.push(...grades.splice(Math.floor(grades.length / 2), 1));
  return value;
}
