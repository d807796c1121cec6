import { describe, expect, it } from "vitest";
import { tallyStvMeekPrf } from "./stv-meek-prf";

const ranked = (rows: Record<string, number>) =>
  Object.entries(rows).map(([order, weight]) => ({ places: [...order].map((id) => [id]), weight }));
const abc = { optionIds: ["a", "b", "c"], seed: "s" };

describe("Meek's single transferable vote", () => {
  it("lets an elected option keep of each vote the part that holds it at the quota", () => {
    const { quota, elected, rounds } = tallyStvMeekPrf({
      ...abc,
      seats: 2,
      ballots: ranked({ ab: 5, ac: 2, b: 1, c: 3 }),
    });
    expect({ quota, elected }).toEqual({ quota: "3.666666667", elected: ["a", "c"] });
    expect(rounds[1]).toMatchObject({
      keepFactors: { a: "0.523809524", b: "1.000000000", c: "1.000000000" },
      votes: { a: "3.666666668", b: "3.380952380", c: "3.952380952" },
      iterations: 2,
      elected: ["c"],
    });
  });

  it("lowers the quota as ballots run out", () => {
    const { rounds, elected } = tallyStvMeekPrf({ ...abc, seats: 2, ballots: ranked({ a: 6, b: 3, c: 2 }) });
    expect(elected).toEqual(["a", "b"]);
    expect(rounds.map(({ quota, nonTransferable }) => [quota, nonTransferable])).toEqual([
      ["3.666666667", "0.000000000"],
      ["2.888888891", "2.333333328"],
    ]);
  });

  it("excludes the fewest votes, ties going by the order fixed beforehand", () => {
    const even = { ...abc, seats: 1, ballots: ranked({ ac: 2, bc: 2, c: 3 }) };
    for (const chosen of ["a", "b"]) {
      const { rounds, elected } = tallyStvMeekPrf({ ...even, tieOrder: [chosen] });
      expect(rounds[0]).toMatchObject({ excluded: chosen, tie: { chosen, by: "order" }, elected: [] });
      expect(rounds[0]?.tie?.among.toSorted()).toEqual(["a", "b"]);
      expect(elected).toEqual(["c"]);
    }
  });

  it("elects everyone when there are no more options than seats", () => {
    const { elected, rounds } = tallyStvMeekPrf({ ...abc, seats: 3, ballots: ranked({ a: 1, b: 2 }) });
    expect({ elected, rounds: rounds.length }).toEqual({ elected: ["b", "a", "c"], rounds: 1 });
  });
});
