import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recount } from "../../scripts/recount.mjs";
import { paperForms } from "../support/budget-polls";
import { aBudgetPoll, aPoll, methods, type Poll, publish } from "../support/some-archives";

function expectSame(polls: fc.Arbitrary<Poll>, numRuns: number) {
  fc.assert(
    fc.property(polls, (poll) => {
      const archive = publish(poll);
      const { verdict, differences } = recount(archive);
      expect(differences).toEqual([]);
      expect(verdict).toBe(archive.electorate.size < 5 ? "withheld" : "same");
    }),
    { numRuns: Number(process.env.RUNS ?? numRuns) },
  );
}

describe("a recount finds what the server published", () => {
  it.each(methods)("%s", (method) => {
    expectSame(aPoll(method), 400);
  });

  it.each(paperForms)("budget with the paper %s", (form) => {
    expectSame(aBudgetPoll(form), 150);
  });
});
