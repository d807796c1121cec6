import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recount } from "../../scripts/recount.mjs";
import { aPoll, methods, publish } from "../support/some-archives";

describe("a recount finds what the server published", () => {
  it.each(methods)("%s", (method) => {
    fc.assert(
      fc.property(aPoll(method), (poll) => {
        const archive = publish(poll);
        const { verdict, differences } = recount(archive);
        expect(differences).toEqual([]);
        expect(verdict).toBe(archive.electorate.size < 5 ? "withheld" : "same");
      }),
      { numRuns: Number(process.env.RUNS ?? 400) },
    );
  });
});
