import { expect, it } from "vitest";
import { joinBallots } from "./grouping";

const projects = ["a", "b", "c"].map((id) => ({ id, costCents: 100 }));
const ballots = [{ projectIds: ["a", "b"] }, { projectIds: ["b", "a"], weight: 2 }, { projectIds: ["c"] }];
const groupsOf = ({ first, index, size }: ReturnType<typeof joinBallots>) =>
  [...size].map((voters, g) => [[...index.subarray(first[g], first[g + 1])], voters]);

it("ballots that support the same are joined, in whatever order they say so", () => {
  expect(groupsOf(joinBallots({ ballots, projects }, "cost"))).toEqual([
    [[0, 1], 3],
    [[2], 1],
  ]);
});

it("a ranking keeps its order, and what it puts last takes part in nothing but its votes", () => {
  const joined = joinBallots({ ballots, projects }, "borda");
  expect(groupsOf(joined)).toEqual([
    [[0], 1],
    [[1], 2],
    [[], 1],
  ]);
  expect([...joined.votes]).toEqual([3, 3, 1]);
});

it("ballots are joined once, and again where the projects are others", () => {
  expect(joinBallots({ ballots, projects }, "cardinality")).toBe(joinBallots({ ballots, projects }, "cost"));
  expect(groupsOf(joinBallots({ ballots, projects: projects.toReversed() }, "cost"))).toEqual([
    [[1, 2], 3],
    [[0], 1],
  ]);
  expect(() => joinBallots({ ballots, projects: projects.slice(1) }, "cost")).toThrow("no project has the id a");
});
