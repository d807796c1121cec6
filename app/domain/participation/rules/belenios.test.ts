import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { belenios, countByBelenios } from "../../../../tests/support/belenios";
import { sharedData } from "../../../../tests/support/shared-data";
import { parseBlt } from "./blt-file";
import { parseCondorcetFile } from "./condorcet-file";
import { tallyMajorityJudgment } from "./majority-judgment";
import type { RankedBallot } from "./ranked-ballots";
import { tallySchulze } from "./schulze";
import { tallyStv } from "./stv";
import type { TransferCount } from "./transfer-count";

const ranksOf = (optionIds: readonly string[], places: readonly (readonly string[])[]) =>
  optionIds.map((id) => 1 + places.findIndex((ids) => ids.includes(id)));
const repeated = (optionIds: readonly string[], ballots: readonly RankedBallot[]) =>
  ballots.flatMap(({ places, weight = 1 }) => Array.from({ length: weight }, () => ranksOf(optionIds, places)));
const named = (optionIds: readonly string[], places: readonly (readonly number[])[]) =>
  places.map((place) => place.map((i) => optionIds[i] as string).sort());

/** Its Schulze also parts beats of equal winning votes, by the losing votes: where no such beats exist, it is ours. */
function bySchulze(optionIds: readonly string[], ballots: readonly RankedBallot[]) {
  const count = tallySchulze({ optionIds, ballots, leftOut: "last", seed: "s" });
  const theirs = countByBelenios<{ raw: number[][]; beatpaths: [number, number][][]; winners: number[][] }>(
    "schulze",
    ["--blank-allowed", "false", "--nchoices", `${optionIds.length}`],
    repeated(optionIds, ballots),
  );
  const at = optionIds.map((id) => count.options.indexOf(id));
  const inOrder = (matrix: readonly (readonly number[])[]) => at.map((i) => at.map((j) => matrix[i]?.[j]));
  const raw = inOrder(count.preferences);
  const losing = new Map<number, Set<number>>();
  for (const [i, row] of theirs.raw.entries())
    for (const [j, votes] of row.entries()) {
      const lost = theirs.raw[j]?.[i] ?? 0;
      if (votes > lost) losing.set(votes, (losing.get(votes) ?? new Set()).add(lost));
    }
  return {
    isSameRule: [...losing.values()].every(({ size }) => size === 1),
    ours: { raw, strengths: inOrder(count.strengths), ranking: count.ranking.map((place) => place.toSorted()) },
    theirs: {
      raw: theirs.raw,
      strengths: theirs.beatpaths.map((row, i) => row.map(([winning], j) => (i === j ? 0 : winning))),
      ranking: named(optionIds, theirs.winners),
    },
  };
}

/**
 * Its majority grade of an even number of ballots is the better of the two middle ones, Balinski and Laraki's and ours
 * the worse: that is the same rule on the scale upside down, the order read from its end.
 */
function byJudgment(optionIds: readonly string[], grades: number, ballots: readonly Record<string, number>[]) {
  const all = ballots.map((one) => optionIds.map((id) => grades - (one[id] as number)));
  const options = ["--blank-allowed", "false", "--nchoices", `${optionIds.length}`, "--ngrades", `${grades}`];
  const { winners } = countByBelenios<{ winners: number[][] }>("majority-judgment", options, all);
  return named(optionIds, winners.toReversed());
}

/** Events of its count: the last one elects all who are left. */
function byTransfers(optionIds: readonly string[], seats: number, ballots: readonly RankedBallot[]) {
  const { winners, events } = countByBelenios<{ winners: number[]; events: [string, number | number[]][] }>(
    "stv",
    ["--nseats", `${seats}`],
    repeated(optionIds, ballots),
  );
  const excluded = events.flatMap(([event, who]) => (event === "Lose" ? [who as number] : []));
  return {
    elected: winners.map((i) => optionIds[i] as string).sort(),
    excluded: excluded.map((i) => optionIds[i] as string),
    isTied: events.some(([event]) => event.startsWith("Tie")),
  };
}

const options = ["a", "b", "c", "d", "e"];
const strict = fc.shuffledSubarray(options).map((ids) => ids.map((id) => [id]));
const weak = fc
  .tuple(fc.shuffledSubarray(options), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([ids, joins]) => ids.reduce<string[][]>((places, id, i) => joined(places, id, joins[i] === true), []));

function joined(places: string[][], id: string, withLast: boolean): string[][] {
  const last = places.at(-1);
  return withLast && last ? [...places.slice(0, -1), [...last, id]] : [...places, [id]];
}

const weighted = <Places>(places: fc.Arbitrary<Places>, max: number) =>
  fc.array(fc.record({ places, weight: fc.integer({ min: 1, max: 9 }) }), { minLength: 1, maxLength: max });

describe.skipIf(belenios.missing)(`random elections, against Belenios ${belenios.where}`, () => {
  const runs = { numRuns: 150 };

  it("Schulze: the same preferences always, the same paths and order where its rule is ours", () => {
    let compared = 0;
    fc.assert(
      fc.property(weighted(weak, 12), (ballots) => {
        const { isSameRule, ours, theirs } = bySchulze(options, ballots);
        expect(ours.raw).toEqual(theirs.raw);
        if (!isSameRule) return;
        compared += 1;
        expect(ours).toEqual(theirs);
      }),
      runs,
    );
    // about forty, by chance
    expect(compared).toBeGreaterThan(10);
  });

  it("Schulze on complete rankings, where its rule is always ours", () => {
    const complete = fc.shuffledSubarray(options, { minLength: 5 }).map((ids) => ids.map((id) => [id]));
    fc.assert(
      fc.property(weighted(complete, 8), (ballots) => {
        const { isSameRule, ours, theirs } = bySchulze(options, ballots);
        expect([isSameRule, ours]).toEqual([true, theirs]);
      }),
      runs,
    );
  });

  it("majority judgment: the same order", () => {
    const grades = fc.record(Object.fromEntries(options.map((id) => [id, fc.nat(3)])));
    fc.assert(
      fc.property(fc.array(grades, { minLength: 1, maxLength: 9 }), (ballots) => {
        const seats = { optionIds: options, grades: 4, seed: "s" };
        const { ranking } = tallyMajorityJudgment({ ...seats, ballots: ballots.map((one) => ({ grades: one })) });
        const places = ranking.map((place) => place.map(({ id }) => id).sort());
        expect(places).toEqual(byJudgment(options, 4, ballots));
      }),
      runs,
    );
  });

  it("transferable votes: the same exclusions and winners where its rule is the Scottish one", () => {
    const complete = options.map((id) => [id]);
    let compared = 0;
    fc.assert(
      fc.property(weighted(strict, 9), fc.integer({ min: 1, max: 3 }), (some, seats) => {
        const ballots = [...some.filter(({ places }) => places.length > 0), { places: complete }];
        const count = tallyStv({ optionIds: options, seats, ballots, seed: "s" });
        const theirs = byTransfers(options, seats, ballots);
        if (theirs.isTied || !isPlain(count)) return;
        compared += 1;
        const excluded = count.rounds.flatMap(({ action, from }) => (action === "exclusion" && from ? [from] : []));
        expect({ elected: count.elected.toSorted(), excluded, isTied: false }).toEqual(theirs);
      }),
      runs,
    );
    expect(compared).toBeGreaterThan(30);
  });

  it("transferable votes: its surplus goes to those elected with it too, which the Scottish rule passes over", () => {
    const ballots = Object.entries({ ad: 2, adb: 9, dc: 9 }).map(([order, weight]) => ({
      places: [...order].map((id) => [id]),
      weight,
    }));
    const optionIds = ["a", "b", "c", "d"];
    expect(tallyStv({ optionIds, seats: 3, ballots, seed: "s" }).elected).toEqual(["a", "d", "b"]);
    expect(byTransfers(optionIds, 3, ballots)).toEqual({ elected: ["a", "c", "d"], excluded: ["b"], isTied: false });
  });
});

/**
 * Its count is the Scottish one but for this: of several that reach the quota together it elects one, and its surplus
 * goes to the others too; it computes in floats, we cut after five decimals; ties go by the order of the options, and an
 * option that no ballot names does not stand. So counts are held against it where each round elects one option at most,
 * and no two of the numbers compared are nearer than a hundredth.
 */
function isPlain({ rounds, quota }: TransferCount): boolean {
  return rounds.every(({ votes, elected, tie }, i) => {
    const numbers = [...Object.values(votes), quota].map(Number).sort((a, b) => a - b);
    const gaps = numbers.slice(1).map((number, j) => number - (numbers[j] as number));
    const near = gaps.some((gap) => gap > 0 && gap < 0.01);
    // 3.7 and 0.3 make the quota of 4 in our exact decimals, and slightly less in its numbers
    const onTheQuota = i > 0 && elected.some((id) => votes[id] === quota);
    return tie === null && !near && !onTheQuota && (elected.length <= 1 || i === rounds.length - 1);
  });
}

const wards = sharedData("stv");
const rankings = sharedData("condorcet");
const filesOf = ({ path, missing }: typeof wards, end: string) =>
  missing ? ["every election"] : readdirSync(path).filter((name) => name.endsWith(end));

describe.skipIf(belenios.missing || wards.missing)(`council elections ${belenios.where || wards.where}`, () => {
  it.each(filesOf(wards, ".blt"))("%s: the same winners by Scottish STV as in Belenios", (name) => {
    const file = parseBlt(readFileSync(join(wards.path, name), "utf8").split("\n"));
    const says = file.ballots.map(({ places, weight }) => {
      const shared = places.findIndex((ids) => ids.length > 1);
      return { places: shared < 0 ? places : places.slice(0, shared), weight };
    });
    const ballots = says.filter(({ places }) => places.length > 0);
    const { elected } = tallyStv({ ...file, seed: name });
    expect(elected.toSorted()).toEqual(byTransfers(file.optionIds, file.seats, ballots).elected);
  });
});

describe.skipIf(belenios.missing || rankings.missing)(`ranked elections ${belenios.where || rankings.where}`, () => {
  it.each(filesOf(rankings, ".cvotes"))("%s: the same order by Schulze as in Belenios", (name) => {
    const file = parseCondorcetFile(readFileSync(join(rankings.path, name), "utf8").split("\n"));
    const { isSameRule, ours, theirs } = bySchulze(file.optionIds, file.ballots);
    expect(ours.raw).toEqual(theirs.raw);
    if (isSameRule) expect(ours).toEqual(theirs);
    else expect(ours.ranking[0]).toEqual(expect.arrayContaining(theirs.ranking[0] ?? []));
  });
});
