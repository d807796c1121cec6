import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countElection } from "./count-election";
import { tallyStv } from "./stv";
import { tallyStvMeekPrf } from "./stv-meek-prf";
import { tallyStvWigmPrf } from "./stv-wigm-prf";

const ranked = (rows: Record<string, number>) =>
  Object.entries(rows).map(([order, weight]) => ({ places: [...order].map((id) => [id]), weight }));
const groups = (members: Record<string, string>) =>
  new Map(Object.entries(members).flatMap(([group, ids]) => [...ids].map((id) => [id, group] as const)));
const seatsFor = (group: string, seats: number) => ({ group, title: `College ${group}`, seats });

describe("seats reserved in a Scottish count", () => {
  const two = { optionIds: [..."abxy"], seats: 2, seed: "s", groupOf: groups({ G: "xy" }) };

  it("guards the last option of a group that needs it, and excludes the next one", () => {
    const ballots = ranked({ a: 5, b: 4, x: 2, y: 1 });
    const { elected, rounds } = tallyStv({ ...two, ballots, reserved: [seatsFor("G", 1)] });
    expect(rounds.map(({ from, guarded, doomed, elected }) => ({ from, guarded, doomed, elected }))).toEqual([
      { from: null, guarded: [], doomed: ["b"], elected: ["a"] },
      { from: "b", guarded: [], doomed: [], elected: [] },
      { from: "y", guarded: ["x"], doomed: [], elected: ["x"] },
    ]);
    expect(elected).toEqual(["a", "x"]);
    expect(tallyStv({ ...two, ballots }).elected).toEqual(["a", "b"]);
  });

  it("elects most votes first when several reach the quota and not all may be elected; the doomed pass all papers on", () => {
    const ballots = ranked({ ax: 6, by: 5, x: 1 });
    const { quota, elected, rounds } = tallyStv({ ...two, ballots, reserved: [seatsFor("G", 1)] });
    expect(quota).toBe("5.00000");
    expect(rounds[0]).toMatchObject({ elected: ["a"], doomed: ["b"], votes: { b: "5.00000" } });
    expect(rounds[1]).toMatchObject({
      action: "exclusion",
      from: "b",
      parcels: [{ to: "y", papers: 5, value: "1.00000", votes: "5.00000" }],
      elected: ["y"],
    });
    expect(elected).toEqual(["a", "y"]);
  });

  it("passes over a guarded option with the fewest votes", () => {
    const ballots = ranked({ a: 4, b: 4, ca: 3, x: 1 });
    const input = { optionIds: [..."abcx"], seats: 2, seed: "s", ballots, groupOf: groups({ G: "x" }) };
    const { elected, rounds } = tallyStv({ ...input, reserved: [seatsFor("G", 1)] });
    expect(rounds.map(({ from, guarded }) => [from, guarded])).toEqual([
      [null, ["x"]],
      ["c", ["x"]],
    ]);
    expect(elected).toEqual(["a", "x"]);
  });

  it("excludes the doomed before a surplus is transferred", () => {
    const ballots = ranked({ ax: 9, b: 2, x: 1, y: 3 });
    const { rounds } = tallyStv({ ...two, ballots, reserved: [seatsFor("G", 1)] });
    expect(rounds.map(({ action, from }) => [action, from])).toEqual([
      ["first-count", null],
      ["exclusion", "b"],
      ["surplus", "a"],
      ["exclusion", "y"],
    ]);
  });

  it("settles the count when only those who are needed are able", () => {
    const ballots = ranked({ a: 9, b: 8, x: 1, y: 0 });
    const { elected, rounds } = tallyStv({ ...two, ballots, reserved: [seatsFor("G", 2)] });
    expect(rounds.map(({ doomed, guarded }) => [doomed?.toSorted(), guarded?.toSorted()])).toEqual([
      [
        ["a", "b"],
        ["x", "y"],
      ],
    ]);
    expect(elected).toEqual(["x", "y"]);
  });

  it("leaves open to all what a group has too few options for", () => {
    const ballots = ranked({ a: 5, b: 4, x: 1, y: 1 });
    const reserved = [seatsFor("G", 1), seatsFor("H", 1)];
    expect(tallyStv({ ...two, ballots, reserved, groupOf: groups({ H: "" }) }).elected).toEqual(["a", "b"]);
    expect(tallyStv({ ...two, ballots, reserved, groupOf: groups({ G: "x", H: "" }) }).elected).toEqual(["a", "x"]);
  });

  it.each([
    [[seatsFor("G", 3)], "more seats are reserved than the 2 to fill"],
    [[seatsFor("G", 1), seatsFor("H", 2)], "more seats are reserved than the 2 to fill"],
    [[seatsFor("G", 1), seatsFor("G", 1)], "a group reserves seats once"],
    [[seatsFor("G", -1)], "College G: reserved seats are a whole number, not -1"],
    [[seatsFor("G", 0.5)], "College G: reserved seats are a whole number, not 0.5"],
  ])("refuses %j", (reserved, sentence) => {
    for (const tally of [tallyStv, tallyStvWigmPrf, tallyStvMeekPrf])
      expect(() => tally({ ...two, ballots: [], reserved })).toThrow(sentence);
  });
});

describe("seats reserved in a count by Meek's rule", () => {
  it("does not elect the doomed at the quota, and excludes them when a round elects nobody", () => {
    const { elected, rounds } = tallyStvMeekPrf({
      optionIds: [..."abxy"],
      seats: 2,
      seed: "s",
      ballots: ranked({ ax: 6, by: 5, x: 1 }),
      groupOf: groups({ G: "xy" }),
      reserved: [seatsFor("G", 1)],
    });
    expect(rounds.map(({ elected, excluded, doomed }) => ({ elected, excluded, doomed }))).toEqual([
      { elected: ["a"], excluded: null, doomed: ["b"] },
      { elected: [], excluded: "b", doomed: ["b"] },
      { elected: ["y"], excluded: null, doomed: [] },
    ]);
    expect(elected).toEqual(["a", "y"]);
  });
});

const options = [..."abcdefg"];
const election = fc
  .record({
    optionIds: fc.shuffledSubarray(options, { minLength: 1 }),
    seats: fc.integer({ min: 1, max: 5 }),
    cuts: fc.array(fc.nat(5), { minLength: 2, maxLength: 2 }),
    member: fc.array(fc.constantFrom("G", "H", "other", null), { minLength: 7, maxLength: 7 }),
    seed: fc.constantFrom("1", "2", "3"),
  })
  .chain(({ optionIds, seats, cuts, member, seed }) => {
    const [low = 0, high = 0] = cuts.map((cut) => cut % (seats + 1)).sort();
    const groupOf = new Map(options.flatMap((id, i) => (member[i] ? [[id, member[i]] as const] : [])));
    const reserved = [seatsFor("G", low), seatsFor("H", high - low)];
    const ballot = fc.record({
      places: fc.shuffledSubarray(optionIds).map((ids) => ids.map((id) => [id])),
      weight: fc.integer({ min: 1, max: 12 }),
    });
    return fc.record({
      optionIds: fc.constant(optionIds),
      seats: fc.constant(seats),
      groupOf: fc.constant(groupOf),
      reserved: fc.constant(reserved),
      seed: fc.constant(seed),
      ballots: fc.array(ballot, { maxLength: 12 }),
    });
  });
type Election = typeof election extends fc.Arbitrary<infer Value> ? Value : never;

function wonBy({ groupOf }: Election, group: string, ids: readonly string[]): number {
  return ids.filter((id) => groupOf.get(id) === group).length;
}

function minimumsOf(one: Election): [group: string, minimum: number][] {
  return one.reserved.map(({ group, seats }) => [group, Math.min(seats, wonBy(one, group, one.optionIds))]);
}

function fills(one: Election, ids: readonly string[]): boolean {
  return minimumsOf(one).every(([group, minimum]) => wonBy(one, group, ids) >= minimum);
}

function subsets(ids: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return ids.flatMap((id, i) => subsets(ids.slice(i + 1), size - 1).map((rest) => [id, ...rest]));
}

const leavingIn = (round: { readonly from?: string | null; readonly excluded?: string | null }) =>
  round.excluded ?? round.from ?? null;

describe.each([
  ["Scottish", tallyStv, 5],
  ["WIGM", tallyStvWigmPrf, 4],
  ["Meek", tallyStvMeekPrf, 9],
])("seats reserved in a count of the kind %s, on any ballots", (kind, tally, decimals) => {
  const units = (text: string) => BigInt(text.replace(".", ""));
  const runs = { numRuns: 1_000 };

  it("fill every minimum, elect as many as there are seats or options, and lose no vote", () => {
    fc.assert(
      fc.property(election, (one) => {
        const count = tally(one);
        expect(new Set(count.elected).size).toBe(Math.min(one.seats, one.optionIds.length));
        expect(count.rounds.flatMap(({ elected }) => elected)).toEqual(count.elected);
        expect(fills(one, count.elected)).toBe(true);
        for (const { votes, nonTransferable } of count.rounds) {
          const sum = Object.values(votes).reduce((total, text) => total + units(text), units(nonTransferable));
          expect(sum).toBe(BigInt(count.ballots) * 10n ** BigInt(decimals));
          expect(units(nonTransferable)).toBeGreaterThanOrEqual(0n);
        }
      }),
      runs,
    );
  });

  it("name as guarded who is in every way to fill the seats, as doomed who is in none, and respect both", () => {
    fc.assert(
      fc.property(election, (one) => {
        const standing = new Set(one.optionIds);
        const elected: string[] = [];
        let before = { guarded: [] as readonly string[], doomed: [] as readonly string[] };
        for (const round of tally(one).rounds) {
          const leaving = leavingIn(round);
          if (leaving !== null && standing.has(leaving)) {
            const { guarded, doomed } = kind === "Meek" ? { guarded: [], doomed: [], ...round } : before;
            expect(guarded).not.toContain(leaving);
            if (doomed.length > 0) expect(doomed).toContain(leaving);
          }
          if (kind !== "Meek" && leaving !== null) standing.delete(leaving);
          const inAll = new Set<string>();
          const inNone = new Set<string>();
          for (const id of [...round.elected, null]) {
            const left = one.seats - elected.length;
            const ways = subsets([...standing], Math.min(left, standing.size));
            const filling = ways.filter((ids) => fills(one, [...elected, ...ids]));
            expect(filling.length).toBeGreaterThan(0);
            for (const each of left > 0 ? standing : []) {
              const inWays = filling.filter((ids) => ids.includes(each)).length;
              if (inWays === filling.length && standing.size > left) inAll.add(each);
              if (inWays === 0) inNone.add(each);
            }
            if (id === null) continue;
            expect(inNone).not.toContain(id);
            standing.delete(id);
            elected.push(id);
          }
          const { guarded = [], doomed = [] } = round;
          expect(doomed.toSorted()).toEqual([...inNone].sort());
          if (one.optionIds.length > one.seats) expect(guarded).toEqual(expect.arrayContaining([...inAll]));
          if (standing.size > one.seats - elected.length) expect(guarded.toSorted()).toEqual([...inAll].sort());
          if (kind === "Meek" && leaving !== null) standing.delete(leaving);
          before = { guarded, doomed };
        }
      }),
      { numRuns: 400 },
    );
  });

  it("depend on no order of options, ballots or groups", () => {
    fc.assert(
      fc.property(election, (one) => {
        const turned = {
          ...one,
          optionIds: one.optionIds.toReversed(),
          ballots: one.ballots.toReversed(),
          reserved: one.reserved.toReversed(),
          groupOf: new Map([...one.groupOf].reverse()),
        };
        expect(tally(turned)).toEqual(tally(one));
      }),
      runs,
    );
  });

  it("change nothing, not even the trace, when all are of 0 seats", () => {
    fc.assert(
      fc.property(election, (one) => {
        const reserved = one.reserved.map((group) => ({ ...group, seats: 0 }));
        expect(tally({ ...one, reserved })).toStrictEqual(tally({ ...one, reserved: [] }));
      }),
    );
  });

  it("keep, where the plain result fills the minimums, each group's seats, and each step until somebody is doomed", () => {
    fc.assert(
      fc.property(election, (one) => {
        const plain = tally({ ...one, reserved: [] });
        if (!fills(one, plain.elected)) return;
        const count = tally(one);
        for (const [group] of minimumsOf(one))
          expect(wonBy(one, group, count.elected)).toBe(wonBy(one, group, plain.elected));
        const first = count.rounds.findIndex(({ doomed = [] }) => doomed.length > 0);
        const steps = ({ rounds }: typeof plain, to?: number) =>
          rounds.slice(0, to).map(({ votes, ...round }) => ({ votes, leaving: leavingIn(round) }));
        if (first < 0) expect([steps(count), count.elected]).toEqual([steps(plain), plain.elected]);
        else expect(steps(count, first)).toEqual(steps(plain, first));
      }),
      runs,
    );
  });
});

describe("a vote by single transferable vote", () => {
  it.each(["scottish", "wigm-prf", "meek-prf"] as const)(
    "is counted with the seats that it reserves, %s",
    (variant) => {
      const options = ["1", "2", "3"].map((id) => ({ id, title: id, ...(id === "3" ? { group: "G" } : {}) }));
      const rule = { options, seats: 2, variant, reserved: [seatsFor("G", 1)] };
      const ballots = Object.entries({ 1: 5, 2: 4, 3: 1 }).map(([id, weight]) => ({
        choice: { ranking: [[id]] },
        weight,
      }));
      const box = { electorate: 10, seed: "s", ballots };
      expect(countElection({ method: "stv", rule }, box).winners).toEqual(["1", "3"]);
      expect(countElection({ method: "stv", rule: { ...rule, reserved: [] } }, box).winners).toEqual(["1", "2"]);
    },
  );
});

describe("a plain result that fills the minimums", () => {
  it("may still change hands inside a group, once the doomed are excluded first", () => {
    const input = {
      optionIds: [..."abxy"],
      seats: 2,
      seed: "s",
      ballots: ranked({ a: 10, by: 5, x: 5, yx: 4 }),
      groupOf: groups({ G: "xy" }),
    };
    expect(tallyStv(input).elected).toEqual(["a", "x"]);
    expect(tallyStv({ ...input, reserved: [seatsFor("G", 1)] }).elected).toEqual(["a", "y"]);
  });
});
