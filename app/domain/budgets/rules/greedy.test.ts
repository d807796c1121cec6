import { describe, expect, it } from "vitest";
import type { Satisfaction } from "./election";
import { type GreedyOptions, runGreedy } from "./greedy";
import { profileOf } from "./profile";

const election = {
  envelopeCents: 100,
  projects: [
    { id: "large", costCents: 90 },
    { id: "middle", costCents: 60 },
    { id: "small", costCents: 10 },
    { id: "nobody", costCents: 1 },
  ],
  ballots: [
    { projectIds: ["small"], points: [1] },
    { projectIds: ["middle", "large", "small"], points: [9, 0, 1], weight: 2 },
    { projectIds: ["middle"], points: [2] },
    { projectIds: ["large", "middle"], points: [1, 1] },
  ],
};
const approvals = { ...election, ballots: election.ballots.map(({ points: _, ...ballot }) => ballot) };

function greedily(satisfaction: Satisfaction, options: Partial<GreedyOptions> = {}, of: typeof approvals = approvals) {
  const profile = profileOf(of, satisfaction, { by: "name" });
  return runGreedy(profile, { budgetCents: 100, ...options }).map((p) => profile.projects[p]?.id);
}

describe("greedy", () => {
  it("takes by votes what still fits and skips the rest", () => {
    expect(greedily("cost")).toEqual(["middle", "small"]);
  });

  it("takes by votes per cent, by points per cent or by ranks per cent, as asked", () => {
    expect(greedily("cardinality")).toEqual(["small", "middle"]);
    expect(greedily("points", {}, election)).toEqual(["middle", "small"]);
    expect(greedily("borda")).toEqual(["middle"]);
  });

  it("may stop at the first project that does not fit", () => {
    expect(greedily("cost", { budgetCents: 65 })).toEqual(["middle"]);
    expect(greedily("cost", { budgetCents: 55 })).toEqual(["small"]);
    expect(greedily("cost", { budgetCents: 55, stopAtFirstMisfit: true })).toEqual([]);
  });

  it("leaves out what is below the lowest score asked for, and what nobody supports", () => {
    expect(greedily("cost", { budgetCents: 1_000 })).toEqual(["middle", "small", "large"]);
    expect(greedily("cost", { budgetCents: 1_000, minimumScore: 4 })).toEqual(["middle"]);
  });
});
