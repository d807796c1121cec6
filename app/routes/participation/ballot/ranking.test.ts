import { expect, test } from "vitest";
import { insertAt, joinAt, placeOf, placesIn, step, without } from "./ranking";

const strict = [["a"], ["b"], ["c"]];
const shared = [["a"], ["b", "c"], ["d"]];

test("a form's ranks make places; numbers left out make no gap", () => {
  const values = { "rank-1": ["3"], "rank-2": ["1"], "rank-3": [""], "rank-4": ["3"] };
  expect(placesIn({ values, errors: {} }, ["1", "2", "3", "4"])).toEqual([["2"], ["1", "4"]]);
  expect(placesIn(undefined, ["1", "2"])).toEqual([]);
});

test("an option is put at a place, beside another, or out of the ranking", () => {
  expect(insertAt(strict, "d", 1)).toEqual([["a"], ["d"], ["b"], ["c"]]);
  expect(insertAt(strict, "c", 0)).toEqual([["c"], ["a"], ["b"]]);
  expect(insertAt(strict, "a", 2)).toEqual([["b"], ["c"], ["a"]]);
  expect(joinAt(strict, "d", 1)).toEqual([["a"], ["b", "d"], ["c"]]);
  expect(joinAt(strict, "a", 2)).toEqual([["b"], ["c", "a"]]);
  expect(joinAt(strict, "d", 3)).toEqual([["a"], ["b"], ["c"], ["d"]]);
  expect(without(shared, "a")).toEqual([["b", "c"], ["d"]]);
  expect(placeOf(shared, "d")).toBe(2);
  expect(placeOf(shared, "x")).toBe(-1);
});

test("a step changes places with the neighbour, and stops at both ends", () => {
  expect(step(strict, "b", -1, false)).toEqual([["b"], ["a"], ["c"]]);
  expect(step(strict, "b", 1, false)).toEqual([["a"], ["c"], ["b"]]);
  expect(step(strict, "a", -1, false)).toEqual(strict);
  expect(step(strict, "c", 1, false)).toEqual(strict);
});

test("where ranks may be shared, a step leaves one's mates or joins the neighbours", () => {
  expect(step(shared, "c", -1, true)).toEqual([["a"], ["c"], ["b"], ["d"]]);
  expect(step(shared, "c", 1, true)).toEqual([["a"], ["b"], ["c"], ["d"]]);
  expect(step(shared, "d", -1, true)).toEqual([["a"], ["b", "c", "d"]]);
  expect(step(shared, "a", 1, true)).toEqual([["b", "c", "a"], ["d"]]);
});
