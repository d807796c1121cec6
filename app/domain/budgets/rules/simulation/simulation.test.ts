import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesIn } from "../../../participation/rules/text-lines";
import { allocate } from "../allocate";
import { parsePabulib } from "../pabulib";
import { TooManyRuns } from "../raise-endowment";
import { differenceOf } from "./difference";
import { type Poll, pollOf } from "./poll";
import { type Question, realQuestion, ruleOf } from "./question";
import { figuresOf, Simulation } from "./simulation";

/** 6 voters of the north want a or b, 4 of the south want c; the file says what greedy funded. */
const file = `META
key;value
description;Budget
budget;1000
vote_type;approval
currency;EUR
PROJECTS
project_id;cost;name;category;selected
a;600;Atelier;sport,culture;1
b;400;Bancs;culture;1
c;400;Cantine;;0
VOTES
voter_id;vote;sex;age
${Array.from({ length: 6 }, (_, i) => `n${i};a,b;F;${20 + i * 10}`).join("\n")}
${Array.from({ length: 4 }, (_, i) => `s${i};c;${i === 0 ? "" : "M"};17`).join("\n")}
`;
const read = (text: string): Poll => pollOf(parsePabulib(linesIn([text])));
const poll = read(file);
const ties = { by: "name" } as const;
const own = ruleOf({ completion: "none" });
const simulation = new Simulation(poll, { own, ties, funded: null });
const real = realQuestion(poll.facts, own);
const asked = (change: Partial<Question>): Question => ({ ...real, ...change });

describe("a simulation", () => {
  it("answers with what the rule funds, beside greedy, the round's own rule and what was", () => {
    const answer = simulation.answer(asked({ rule: { ...own, rule: "phragmen" } }));
    expect(answer.tried.selected).toEqual(["b", "c"]);
    expect(answer.greedy).toMatchObject({ selected: ["b", "a"], costCents: 100_000, leftCents: 0, shareWithout: 0.4 });
    expect(answer.own).toMatchObject({ selected: ["b", "c"], leftCents: 20_000, shareWithout: 0, meanSupported: 1 });
    expect(answer.real.selected).toEqual(["a", "b"]);
  });

  it("says what joins with a larger envelope, and what leaves", () => {
    const larger = asked({ envelopeCents: 140_000 });
    const answer = simulation.answer(larger);
    const difference = differenceOf(larger, real, answer.tried, answer.real);
    expect(difference).toEqual({ envelopeCents: 40_000, rule: "same", dropped: [], gained: ["c"], lost: ["a"] });
  });

  it("leaves a project out of the ballots, whose voters stay voters", () => {
    const answer = simulation.answer(asked({ dropped: ["b"] }));
    expect(answer.tried).toMatchObject({ selected: ["a", "c"], shareWithout: 0 });
    const alone = asked({ dropped: ["a", "b"] });
    const without = simulation.answer(alone);
    expect(without.tried).toMatchObject({ selected: ["c"], shareWithout: 0.6 });
    expect(differenceOf(alone, real, without.tried, without.real)).toMatchObject({ gained: ["c"], lost: [] });
  });

  it("holds what it tries against its first answer when nobody knows what was funded", () => {
    const unknown = read(file.replaceAll(/;(selected|[01])$/gm, ""));
    expect(unknown.selected).toBeNull();
    const first = new Simulation(unknown, { own: null, ties, funded: null });
    expect(first.answer(first.real).real.selected).toEqual(first.answer(first.real).tried.selected);
  });

  it("answers as a whole count does, whatever was asked before", () => {
    const rules = fc.record({
      rule: fc.constantFrom("equal-shares", "greedy", "phragmen"),
      satisfaction: fc.constantFrom("cost", "cardinality"),
      completion: fc.constantFrom("none", "greedy", "add1", "add1-greedy"),
      incrementCents: fc.constantFrom(100, 700),
      start: fc.constantFrom("exact", "floor"),
      threshold: fc.boolean(),
      comparison: fc.boolean(),
    });
    const questions = fc.array(
      fc.record({
        envelopeCents: fc.integer({ min: 1, max: 200_000 }),
        rule: rules,
        dropped: fc.subarray(["a", "b", "c"]),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(questions, (several) => {
        for (const { envelopeCents, rule, dropped } of several) {
          const election = {
            ...poll.election,
            envelopeCents,
            projects: poll.election.projects.filter(({ id }) => !dropped.includes(id)),
            ballots: poll.election.ballots.map((ballot) => ({
              ...ballot,
              projectIds: ballot.projectIds.filter((id) => !dropped.includes(id)),
            })),
          };
          const whole = allocate(election, { ...rule, ties });
          const answer = simulation.answer({ envelopeCents, rule, dropped });
          expect(answer.tried).toEqual(figuresOf(whole, envelopeCents));
          expect(answer.greedy).toEqual(figuresOf(whole.greedy, envelopeCents));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("refuses to count for longer than it may", () => {
    const short = new Simulation(poll, { own, ties, funded: null }, 1);
    const slow = asked({ rule: { ...own, completion: "add1" } });
    expect(short.answer(asked({})).tried.selected).toEqual(["b", "c"]);
    expect(() => short.answer(slow)).toThrow(TooManyRuns);
  });
});

describe("groups", () => {
  const answer = simulation.answer(asked({}));
  const lines = (column: string) => answer.groups?.find((one) => one.column === column)?.lines ?? [];

  it("hold their part of the voters against their part of the money, tried and real", () => {
    const [women, men, unsaid] = lines("sex");
    expect(women).toMatchObject({ value: "F", size: 6, share: 0.6, tried: 0.5, real: 1 });
    expect(men).toMatchObject({ value: "M", size: 3, share: 0.3, tried: 0.375, real: 0 });
    expect(unsaid).toMatchObject({ value: "", size: 1, tried: 0.125 });
  });

  it("put ages in bands, in their order", () => {
    expect(lines("age").map(({ value, size }) => [value, size])).toEqual([
      ["0–17", 4],
      ["18–24", 1],
      ["25–34", 1],
      ["35–49", 1],
      ["50–64", 2],
      ["65+", 1],
    ]);
  });

  it("sort projects too, one that is in two groups by halves", () => {
    expect(lines("category")).toEqual([
      { value: "culture", size: 9, share: 9 / 16, tried: 0.5, real: 0.7 },
      { value: "sport", size: 3, share: 3 / 16, tried: 0, real: 0.3 },
      { value: "", size: 4, share: 0.25, tried: 0.5, real: 0 },
    ]);
  });

  it("sort ballots by how many projects they support, which no secret forbids", () => {
    expect(lines("length").map(({ value, size, tried }) => [value, size, tried])).toEqual([
      ["1", 4, 0.5],
      ["2–3", 6, 0.5],
    ]);
  });

  it("add up to everybody and to all the money, whatever is asked", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 200_000 }), fc.subarray(["a", "b", "c"]), (envelopeCents, dropped) => {
        const { groups, tried } = simulation.answer(asked({ envelopeCents, dropped }));
        for (const { lines: all } of groups ?? []) {
          const sum = (of: "share" | "tried" | "real") => all.reduce((total, line) => total + line[of], 0);
          expect(sum("share")).toBeCloseTo(1, 9);
          expect(sum("tried")).toBeCloseTo(tried.selected.length > 0 ? 1 : 0, 9);
          expect(sum("real")).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it("leave out columns that tell people apart rather than groups", () => {
    const many = Array.from({ length: 60 }, (_, i) => `v${i};a;x${i};12`).join("\n");
    const crowd = read(file.replace(/VOTES[\s\S]*/, `VOTES\nvoter_id;vote;code;age\n${many}\n`));
    expect(crowd.voterColumns).toEqual([]);
  });
});
