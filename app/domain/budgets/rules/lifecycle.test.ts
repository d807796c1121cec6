import { describe, expect, it } from "vitest";
import { projectState, roundState } from "#db/schema";
import { nextProject, nextRound, projectTable, roundTable, takesProjects, takesReview } from "./lifecycle";

type Row = readonly [from: string, event: string, to: string];

/** Every step that a table allows, written out. */
function steps(table: Record<string, Partial<Record<string, string>>>): Row[] {
  return Object.entries(table).flatMap(([from, events]) =>
    Object.entries(events).map(([event, to]): Row => [from, event, to as string]),
  );
}

describe("a round", () => {
  it("goes from its draft to its closing by these steps and no other", () => {
    expect(steps(roundTable)).toEqual([
      ["draft", "open_ideas", "ideas"],
      ["ideas", "close_ideas", "review"],
      ["review", "start_campaign", "campaign"],
      ["campaign", "open_vote", "vote"],
      ["campaign", "resume_review", "review"],
      ["vote", "count", "result"],
      ["vote", "resume_review", "review"],
      ["result", "start_execution", "execution"],
      ["execution", "close", "closed"],
    ]);
  });

  it("has the states of the database", () => {
    expect(Object.keys(roundTable)).toEqual(roundState.enumValues);
  });

  it("refuses an event out of its time", () => {
    expect(nextRound("draft", "count")).toBeNull();
    expect(nextRound("closed", "open_ideas")).toBeNull();
    expect(nextRound("vote", "count")).toBe("result");
  });

  it("takes projects while ideas are open, and reviews them until the campaign", () => {
    expect(roundState.enumValues.filter(takesProjects)).toEqual(["ideas"]);
    expect(roundState.enumValues.filter(takesReview)).toEqual(["ideas", "review"]);
  });
});

describe("a project", () => {
  it("goes by these steps and no other", () => {
    expect(steps(projectTable)).toEqual([
      ["draft", "submit", "submitted"],
      ["draft", "withdraw", "abandoned"],
      ["submitted", "admit", "admitted"],
      ["submitted", "refuse", "refused"],
      ["submitted", "merge", "merged"],
      ["submitted", "withdraw", "abandoned"],
      ["admitted", "put_to_vote", "voted"],
      ["admitted", "refuse", "refused"],
      ["admitted", "withdraw", "abandoned"],
      ["refused", "admit", "admitted"],
      ["voted", "fund", "funded"],
      ["voted", "leave_unfunded", "not_funded"],
      ["voted", "resume_review", "admitted"],
      ["funded", "start", "under_way"],
      ["funded", "abandon", "abandoned"],
      ["under_way", "finish", "done"],
      ["under_way", "abandon", "abandoned"],
    ]);
  });

  it("has the states of the database", () => {
    expect(Object.keys(projectTable)).toEqual(projectState.enumValues);
  });

  it("cannot be withdrawn once members vote on it, nor started without money", () => {
    expect(nextProject("voted", "withdraw")).toBeNull();
    expect(nextProject("not_funded", "start")).toBeNull();
    expect(nextProject("funded", "start")).toBe("under_way");
  });
});
