import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptChoice } from "~/domain/participation/rules/choices";
import type { VoteRule } from "~/domain/participation/rules/vote-rule";
import { recount } from "../../scripts/recount.mjs";
import { aPoll, methods, type PublishedArchive, publish, sealed } from "../support/some-archives";

type Step = string | number;
const unchecked =
  /\.(paths|runs|changes|standing|decidedCentsQuartiles|supportersHeldCents|spentOn|shortfallCents)(\b|$)/;

/** Every number, text, truth or empty list of a value, with the way to it. */
function leavesOf(value: unknown, way: readonly Step[]): (readonly Step[])[] {
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return [way];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...way, Array.isArray(value) ? Number(key) : key]),
  );
}

const pathOf = (way: readonly Step[]) =>
  way.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");

function turned(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  return typeof value === "string" ? `${value}1` : 1;
}

function withTurned(archive: PublishedArchive, way: readonly Step[]): PublishedArchive {
  const copy: PublishedArchive = structuredClone(archive);
  const holder = way.slice(0, -1).reduce<Record<Step, unknown>>((one, step) => one[step] as typeof one, copy);
  const last = way.at(-1) as Step;
  holder[last] = turned(holder[last]);
  return copy;
}

const placesOf = (archive: PublishedArchive) => recount(archive).differences.map(({ path }) => path);
const published = (method: (typeof methods)[number]) =>
  aPoll(method).map((some) => {
    const poll = { ...some, absent: 5 + some.absent };
    return { poll, archive: publish(poll) };
  });

describe.each(methods)("a recount of %s finds and names", (method) => {
  const where = { numRuns: Number(process.env.RUNS ?? 60) };

  it("any figure of the result that is not the recounted one, even where the hash was made anew", () => {
    fc.assert(
      fc.property(published(method), fc.nat(), ({ archive }, at) => {
        const ways = leavesOf(archive.result, ["result"]).filter((way) => !unchecked.test(pathOf(way)));
        const way = ways[at % ways.length] as readonly Step[];
        const places = placesOf(sealed(withTurned(archive, way)));
        expect(places.some((place) => pathOf(way).startsWith(place) || place.startsWith(pathOf(way)))).toBe(true);
        expect(placesOf(withTurned(archive, way))).toContain("hash");
      }),
      where,
    );
  });

  it("a ballot taken out, put in, moved, or not allowed by the rule", () => {
    fc.assert(
      fc.property(published(method), ({ archive }) => {
        const { ballots, receipts } = archive;
        const [first] = ballots;
        fc.pre(first !== undefined);
        expect(placesOf(sealed({ ...archive, ballots: ballots.slice(1) }))).toContain("ballots.length");
        expect(placesOf(sealed({ ...archive, ballots: [first, ...ballots] }))).toContain("ballots.length");
        expect(placesOf(sealed({ ...archive, receipts: receipts.slice(1) }))).toContain("receipts.length");
        const marked = ballots.map((ballot, i) => (i === 0 ? { ...ballot, mark: 1 } : ballot));
        expect(placesOf(sealed({ ...archive, ballots: marked }))).toContain("ballots[0]");
        if (receipts.length > 1) {
          expect(placesOf(sealed({ ...archive, receipts: receipts.toReversed() }))).toContain("receipts");
        }
        if (JSON.stringify(first) !== JSON.stringify(ballots.at(-1))) {
          expect(placesOf(sealed({ ...archive, ballots: ballots.toReversed() }))).toContain("ballots");
        }
        const hidden = placesOf(sealed({ ...archive, withheld: true, ballots: [] }));
        expect(hidden).toContain("withheld");
      }),
      where,
    );
  });
});

it("a count that another choice of one member would have changed", () => {
  const changed = (from: object, poll: VoteRule) => {
    const choice = { ...from, ...(poll.method === "approval" ? { approved: ["1"] } : { resolution: "for" }) };
    const same = JSON.stringify(acceptChoice(choice, poll)) === JSON.stringify(acceptChoice(from, poll));
    return same ? null : choice;
  };
  fc.assert(
    fc.property(fc.oneof(published("approval"), published("resolution")), ({ poll, archive }) => {
      const [first, ...others] = poll.sent;
      const choice = first && changed(first, poll);
      fc.pre(Boolean(choice));
      const honest = publish({ ...poll, sent: [choice, ...others] });
      const forged = sealed({ ...honest, result: archive.result });
      expect(recount(honest).verdict).toBe("same");
      expect(recount(forged).verdict).toBe("different");
    }),
  );
});
