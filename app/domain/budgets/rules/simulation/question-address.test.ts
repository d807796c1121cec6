import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Question, realQuestion, ruleOf, sameQuestion, sameRule } from "./question";
import { choices, plainAmount, readQuestion, writeQuestion } from "./question-address";

const facts = { envelopeCents: 800_000, centsPerUnit: 100, projects: [{ id: "1" }, { id: "2" }, { id: "3" }] };
const real = realQuestion(facts, ruleOf({}));
const read = (address: string) => readQuestion(new URLSearchParams(address), real, facts);

describe("the address of a question", () => {
  it("is empty for what really was, and says what differs", () => {
    expect(writeQuestion(real, real, 100).toString()).toBe("");
    const question: Question = { ...real, envelopeCents: 950_050, dropped: ["1", "3"] };
    expect(writeQuestion(question, real, 100).toString()).toBe("enveloppe=9500.50&sans=1&sans=3");
  });

  it("is read as people write amounts, and keeps the real one where it cannot be read", () => {
    expect(read("enveloppe=9 500,50").question.envelopeCents).toBe(950_050);
    expect(read("enveloppe=dix mille")).toEqual({ question: real, wrong: { enveloppe: "dix mille" } });
    expect(read("enveloppe=0&increment=-1").wrong).toEqual({ enveloppe: "0", increment: "-1" });
  });

  it("ignores choices and projects that do not exist", () => {
    expect(read("regle=roulette&sans=9&sans=2&sans=2").question).toEqual({ ...real, dropped: ["2"] });
  });

  it("reads amounts larger and finer than euros where a file counts so", () => {
    const fine = { ...facts, centsPerUnit: 10_000 };
    const asked = readQuestion(new URLSearchParams("enveloppe=50000000000.1234"), real, fine);
    expect(asked.question.envelopeCents).toBe(500_000_000_001_234);
    expect(plainAmount(500_000_000_001_234, 10_000)).toBe("50000000000.1234");
    expect(readQuestion(new URLSearchParams("enveloppe=1,5"), real, fine).question.envelopeCents).toBe(15_000);
  });

  it("brings back every question", () => {
    const questions = fc.record({
      envelopeCents: fc.integer({ min: 1, max: 99_999_999_999 }),
      rule: fc.record({
        rule: fc.constantFrom(...choices.regle),
        satisfaction: fc.constantFrom(...choices.satisfaction),
        completion: fc.constantFrom(...choices.completion),
        incrementCents: fc.integer({ min: 1, max: 1_000_000 }),
        start: fc.constantFrom(...choices.depart),
        threshold: fc.boolean(),
        comparison: fc.boolean(),
      }),
      dropped: fc.subarray(["1", "2", "3"]),
    });
    fc.assert(
      fc.property(questions, (question) => {
        const back = readQuestion(writeQuestion(question, real, 100), real, facts);
        expect(back).toEqual({ question, wrong: {} });
      }),
    );
  });
});

describe("two rules", () => {
  it("are the same when they differ only in what does not count", () => {
    const greedy = ruleOf({ rule: "greedy" });
    expect(sameRule(greedy, { ...greedy, completion: "none", incrementCents: 5, start: "floor" })).toBe(true);
    expect(sameRule(greedy, { ...greedy, satisfaction: "cardinality" })).toBe(false);
    expect(sameQuestion({ ...real, rule: greedy }, real)).toBe(false);
  });
});
