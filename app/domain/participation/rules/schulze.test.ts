import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedData } from "../../../../tests/support/shared-data";
import { parseCondorcetFile } from "./condorcet-file";
import { tallySchulze } from "./schulze";

/** Schulze's own example of 45 voters (section 3.1 of his paper): E > A > C > B > D. */
const SCHULZE_45: [number, string][] = [
  [5, "ACBED"],
  [5, "ADECB"],
  [8, "BEDAC"],
  [3, "CABED"],
  [7, "CAEBD"],
  [2, "CBADE"],
  [7, "DCEBA"],
  [8, "EBADC"],
];

const strictly = (rows: [number, string][]) =>
  rows.map(([weight, order]) => ({ weight, places: [...order].map((id) => [id]) }));

describe("Schulze", () => {
  it("orders the example of the paper as the paper does, with its path strengths", () => {
    const count = tallySchulze({ optionIds: [..."ABCDE"], ballots: strictly(SCHULZE_45), leftOut: "last", seed: "s" });
    expect(count.ranking).toEqual([["E"], ["A"], ["C"], ["B"], ["D"]]);
    expect(count.condorcetWinner).toBeNull();
    const between = (from: string, to: string) =>
      count.strengths[count.options.indexOf(from)]?.[count.options.indexOf(to)];
    expect([between("A", "B"), between("B", "A"), between("E", "A"), between("A", "E")]).toEqual([28, 25, 25, 24]);
  });

  it("shows each path with the strength of its weakest link", () => {
    const { options, preferences, strengths, paths } = tallySchulze({
      optionIds: [..."ABCDE"],
      ballots: strictly(SCHULZE_45),
      leftOut: "last",
      seed: "s",
    });
    for (const [i, row] of paths.entries()) {
      for (const [j, path] of row.entries()) {
        if (i === j) continue;
        const steps = path.map((id) => options.indexOf(id));
        const links = steps.slice(1).map((to, k) => preferences[steps[k] as number]?.[to] as number);
        expect(Math.min(...links)).toBe(strengths[i]?.[j]);
      }
    }
  });

  it("puts options that nothing parts on one place, in the order of the lot", () => {
    const tie = {
      optionIds: ["a", "b"],
      ballots: strictly([
        [1, "ab"],
        [1, "ba"],
      ]),
      leftOut: "last" as const,
    };
    const orders = ["1", "2", "3", "4", "5", "6"].map((seed) => tallySchulze({ ...tie, seed }).ranking);
    for (const order of orders) expect(order).toHaveLength(1);
    expect(new Set(orders.map((order) => order.join())).size).toBe(2);
  });

  const options = ["a", "b", "c", "d"];
  const ballot = fc.record({
    places: fc.shuffledSubarray(options).chain((ids) =>
      fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }).map((joined) =>
        ids.reduce<string[][]>((places, id, i) => {
          if (joined[i] && places.length > 0) places.at(-1)?.push(id);
          else places.push([id]);
          return places;
        }, []),
      ),
    ),
    weight: fc.integer({ min: 1, max: 4 }),
  });

  it("puts a Condorcet winner first and depends on no order of options or ballots", () => {
    fc.assert(
      fc.property(fc.array(ballot), fc.constantFrom("last", "unranked"), (ballots, leftOut) => {
        const input = { optionIds: options, ballots, leftOut, seed: "s" } as const;
        const count = tallySchulze(input);
        if (count.condorcetWinner) expect(count.ranking[0]).toEqual([count.condorcetWinner]);
        expect(tallySchulze({ ...input, optionIds: options.toReversed(), ballots: ballots.toReversed() })).toEqual(
          count,
        );
      }),
    );
  });

  it("puts those who beat all others to one, as a group, before these (Smith)", () => {
    fc.assert(
      fc.property(fc.array(ballot), fc.constantFrom("last", "unranked"), (ballots, leftOut) => {
        const {
          ranking,
          preferences,
          options: rows,
        } = tallySchulze({ optionIds: options, ballots, leftOut, seed: "s" });
        const beats = (i: number, j: number) => Number(preferences[i]?.[j]) > Number(preferences[j]?.[i]);
        for (let mask = 1; mask < 2 ** rows.length - 1; mask += 1) {
          const inside = [...rows.keys()].filter((i) => mask & (1 << i));
          const outside = [...rows.keys()].filter((i) => !(mask & (1 << i)));
          if (!inside.every((i) => outside.every((j) => beats(i, j)))) continue;
          const first = ranking.flat().slice(0, inside.length);
          expect(first.toSorted()).toEqual(inside.map((i) => rows[i]).sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  it("neither helps nor harms anybody when an option is put up twice (clones)", () => {
    const cloned = fc.array(fc.record({ ballot, order: fc.constantFrom("dx", "xd", "equal") }));
    fc.assert(
      fc.property(cloned, fc.constantFrom("last", "unranked"), (lines, leftOut) => {
        const count = { leftOut, seed: "s" } as const;
        const [before = []] = tallySchulze({
          ...count,
          optionIds: options,
          ballots: lines.map((one) => one.ballot),
        }).ranking;
        const ballots = lines.map(({ ballot: { places, weight }, order }) => ({
          places: places.flatMap((ids) => (ids.includes("d") ? withClone(ids, order) : [ids])),
          weight,
        }));
        const [after = []] = tallySchulze({ ...count, optionIds: [...options, "x"], ballots }).ranking;
        expect([...new Set(after.map((id) => (id === "x" ? "d" : id)))].sort()).toEqual(before.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it("never lets an option lose by being raised in a ballot", () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1 }), fc.constantFrom(...options), (ballots, id) => {
        const input = { optionIds: options, leftOut: "last", seed: "s" } as const;
        const before = tallySchulze({ ...input, ballots }).ranking[0] ?? [];
        const [first, ...others] = ballots;
        const raised = {
          ...first,
          places: [[id], ...(first?.places ?? []).map((ids) => ids.filter((one) => one !== id))],
        };
        const after = tallySchulze({ ...input, ballots: [raised, ...others] }).ranking[0] ?? [];
        if (before.includes(id)) expect(after).toContain(id);
      }),
    );
  });
});

/** The clone beside its original: before it, after it, or on the same place; those that share its place share theirs. */
function withClone(ids: readonly string[], order: string): string[][] {
  if (order === "equal" || ids.length > 1) return [[...ids, "x"]];
  return order === "dx" ? [["d"], ["x"]] : [["x"], ["d"]];
}

describe("a .cvotes file", () => {
  it("is read with its settings, tags, equal places, weights and quantities", () => {
    const text =
      "#/Candidates: A ; B;C\n#/Weight Allowed: true\n# note\nme || A > B = C ^2 * 3 # said aloud\n/EMPTY_RANKING/ * 4\n";
    expect(parseCondorcetFile(text.split("\n"))).toEqual({
      optionIds: ["A", "B", "C"],
      seats: 1,
      implicitRanking: true,
      ballots: [
        { places: [["A"], ["B", "C"]], weight: 6 },
        { places: [], weight: 4 },
      ],
    });
  });

  it("leaves out of its ballots who is not among its candidates, as the format says", () => {
    const text = "#/Candidates: A;B\n#/Number of Seat: 2\nZ > A = Y > B\nZ\n/EMPTY/";
    const { ballots, seats } = parseCondorcetFile(text.split("\n"));
    expect(seats).toBe(2);
    expect(ballots.map(({ places }) => places)).toEqual([[["A"], ["B"]], [], []]);
  });

  it("knows a name however its accent is written", () => {
    const { ballots } = parseCondorcetFile(["#/Candidates: \u00c9lodie;B", "B > E\u0301lodie"]);
    expect(ballots).toEqual([{ places: [["B"], ["\u00c9lodie"]], weight: 1 }]);
  });

  it.each([
    ["#/Candidates: A;B\nA < B", 'line 2: "A < B" is not a ballot'],
    ["#/Candidates: A;B\nA > > B", 'line 2: "A > > B" has an empty rank'],
    ["A > B\nA = A", 'line 2: "A" is ranked twice'],
    ["A > B * many", 'line 1: "many" should be a whole number'],
    ["# nothing", "line 1: the file names no candidate"],
  ])("%j is refused with a sentence", (text, sentence) => {
    expect(() => parseCondorcetFile(text.split("\n"))).toThrow(sentence);
  });
});

const { path, missing, where } = sharedData("condorcet");
type Results = Record<"explicit" | "implicit", Record<string, string>>;
const elections: Record<string, Results> = missing
  ? {}
  : JSON.parse(readFileSync(join(path, "expected.json"), "utf8")).elections;

describe.skipIf(missing)(`real ranked elections, against an independent program ${where}`, () => {
  it.each(missing ? ["every election"] : Object.keys(elections))("%s", (name) => {
    const file = parseCondorcetFile(readFileSync(join(path, `${name}.cvotes`), "utf8").split("\n"));
    for (const [mode, leftOut] of [
      ["implicit", "last"],
      ["explicit", "unranked"],
    ] as const) {
      const theirs = elections[name]?.[mode] ?? {};
      const count = tallySchulze({ ...file, leftOut, seed: name });
      const places = (text: string) => text.split(" > ").map((place) => place.split(" = ").toSorted());
      expect({ mode, order: count.ranking.map((place) => place.toSorted()) }).toEqual({
        mode,
        order: places(theirs["Schulze Winning"] ?? ""),
      });
      expect(count.condorcetWinner).toBe(theirs["Condorcet Winner"] ?? null);
    }
  });
});
