import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountedCollege } from "~/domain/participation/rules/unite-colleges";
import { recount } from "../../scripts/recount.mjs";
import { aPoll, type PublishedArchive, publish, sealed } from "../support/some-archives";

const placesOf = (archive: PublishedArchive) => recount(archive).differences.map(({ path }) => path);
const byColleges = aPoll("resolution")
  .filter(({ rule }) => rule !== null)
  .map((poll) => publish(poll))
  .filter(({ withheld }) => !withheld);
const collegesOf = ({ electorate }: PublishedArchive) => electorate.colleges as CountedCollege[];
const weighed = byColleges.filter((archive) => collegesOf(archive).length > 1);
const where = { numRuns: Number(process.env.RUNS ?? 300) };

/** The archive with the college at a place changed, its hash made anew. */
function withCollege(archive: PublishedArchive, at: number, change: (college: CountedCollege) => CountedCollege) {
  const colleges = collegesOf(archive).map((one, place) =>
    place === at % collegesOf(archive).length ? change(one) : one,
  );
  return sealed({ ...archive, electorate: { ...archive.electorate, colleges } });
}

describe("a recount of a vote by colleges", () => {
  it("agrees with the server for unions, empty colleges and those that nobody voted in", () => {
    const seen = { united: 0, together: 0, empty: 0, unvoted: 0 };
    fc.assert(
      fc.property(byColleges, (archive) => {
        expect(recount(archive)).toMatchObject({ verdict: "same", differences: [] });
        const colleges = collegesOf(archive);
        const { colleges: counted } = archive.result as { colleges: { forShare: string | null }[] };
        seen.united += colleges.some(({ unites }) => unites.length > 1) ? 1 : 0;
        seen.together += colleges.length === 1 ? 1 : 0;
        seen.empty += colleges.some(({ unites }) => unites.some(({ electorate }) => electorate === 0)) ? 1 : 0;
        seen.unvoted += counted.some(({ forShare }) => forShare === null) ? 1 : 0;
      }),
      where,
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(5);
  });

  it("finds a weight, a size or a union that does not follow from the rule", () => {
    fc.assert(
      fc.property(byColleges, fc.nat(9), (archive, at) => {
        const heavier = withCollege(archive, at, (one) => ({
          ...one,
          weight: { ...one.weight, num: one.weight.num + 1 },
        }));
        expect(placesOf(heavier).some((place) => place.startsWith("electorate.colleges"))).toBe(true);
        const larger = withCollege(archive, at, (one) => ({ ...one, electorate: one.electorate + 1 }));
        expect(placesOf(larger)).toContain(`electorate.colleges[${at % collegesOf(archive).length}].electorate`);
        const grown = withCollege(archive, at, ({ unites: [first, ...others], ...one }) => ({
          ...one,
          unites: [{ id: "", ...first, electorate: (first?.electorate ?? 0) + 1 }, ...others],
        }));
        expect(placesOf(grown)).toContain("electorate.size");
        const bare = withCollege(archive, at, ({ unites }) => ({ unites }) as CountedCollege);
        expect(recount(bare).verdict).toBe("different");
        const strange = withCollege(archive, at, (one) => ({ ...one, unites: [{ id: "no", electorate: 5 }] }));
        expect(recount(strange).verdict).toBe("different");
        const { colleges: _, ...silent } = archive.electorate;
        expect(placesOf(sealed({ ...archive, electorate: silent }))).toContain("electorate.colleges");
      }),
      where,
    );
  });

  it("finds colleges that were not united though one is too small, or were though all are large enough", () => {
    fc.assert(
      fc.property(byColleges, (archive) => {
        const { rule } = archive as unknown as {
          rule: { colleges: { id: string; weight: CountedCollege["weight"] }[] };
        };
        const sizes = new Map(
          collegesOf(archive).flatMap(({ unites }) => unites.map((one) => [one.id, one.electorate])),
        );
        const apart = rule.colleges.map(({ id, weight }) => {
          const electorate = sizes.get(id) ?? 0;
          return { id, electorate, weight, unites: [{ id, electorate }] };
        });
        fc.pre(apart.length !== collegesOf(archive).length);
        const forged = sealed({ ...archive, electorate: { ...archive.electorate, colleges: apart } });
        expect(placesOf(forged)).toContain("electorate.colleges");
      }),
      where,
    );
  });

  it("finds a ballot moved to another college, to none, or to one that does not count", () => {
    fc.assert(
      fc.property(weighed, (archive) => {
        const [first, ...others] = archive.ballots;
        fc.pre(first !== undefined);
        const other = collegesOf(archive).find(({ id }) => id !== first?.college)?.id;
        const { college: _, ...bare } = first as Record<string, unknown>;
        const withFirst = (ballot: Record<string, unknown>) => sealed({ ...archive, ballots: [ballot, ...others] });
        expect(recount(withFirst({ ...bare, college: other })).verdict).toBe("different");
        expect(placesOf(withFirst(bare))).toContain("ballots[0]");
        expect(placesOf(withFirst({ ...bare, college: "no" }))).toContain("ballots[0]");
      }),
      where,
    );
  });

  it("finds more ballots in a college than it has electors", () => {
    fc.assert(
      fc.property(weighed, (archive) => {
        const { id, electorate } = collegesOf(archive)[0] as CountedCollege;
        const ballots = Array.from({ length: electorate + 1 }, () => ({ college: id, resolution: "abstention" }));
        const voted = ballots.length;
        const crowded = sealed({ ...archive, ballots, electorate: { ...archive.electorate, voted } });
        expect(placesOf(crowded)).toContain("electorate.colleges");
      }),
      where,
    );
  });

  it("refuses a rule that no vote could have, as no archive", () => {
    fc.assert(
      fc.property(byColleges, (archive) => {
        const { rule } = archive as { rule?: { colleges?: unknown[] } };
        const two = { ...rule, colleges: rule?.colleges?.slice(0, 2) };
        expect(() => recount(sealed({ ...archive, rule: two }))).toThrow("form");
        expect(() => recount(sealed({ ...archive, rule: { ...rule, emptyCollege: "mine" } }))).toThrow("form");
      }),
      { numRuns: 30 },
    );
  });
});
