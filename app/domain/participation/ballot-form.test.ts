import fc from "fast-check";
import { expect, test } from "vitest";
import { parseForm } from "~/server/forms.server";
import { aRule, someChoice } from "../../../tests/support/vote-rules";
import { ballotForm } from "./ballot-form";
import { ballotField } from "./rules/ballot-fields";
import { acceptChoice, type Choices } from "./rules/choices";

type Fields = [name: string, value: string][];

async function read(vote: Parameters<typeof ballotForm>[0], fields: Fields) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const parsed = await parseForm(form, ballotForm(vote));
  return parsed.ok ? parsed.value : parsed.reply.data.errors;
}

const ranks = (numbers: Record<string, number | "">): Fields =>
  Object.entries(numbers).map(([id, rank]) => [ballotField("rank", id), String(rank)]);

test("an approval ballot is the boxes that are ticked, in the order of the options; none is a blank ballot", async () => {
  const vote = aRule("approval");
  expect(
    await read(vote, [
      ["approved", "3"],
      ["approved", "1"],
    ]),
  ).toEqual({ approved: ["1", "3"] });
  expect(await read(vote, [["approved", "2"]])).toEqual({ approved: ["2"] });
  expect(await read(vote, [])).toEqual({ approved: [] });
});

test("points are read from their fields, and too many come back with the sum at the total", async () => {
  const vote = aRule("score");
  const points = (...given: string[]): Fields => given.map((own, at) => [ballotField("points", `${at + 1}`), own]);
  expect(await read(vote, points("4", "", "0"))).toEqual({ points: { 1: 4 } });
  expect(await read(vote, points("", "", ""))).toEqual({ points: {} });
  expect(await read(vote, points("5", "5", "1"))).toEqual({
    points: { code: "tooManyPoints", values: { given: 11, allowed: 10 } },
  });
  expect(await read(vote, points("6", "", ""))).toEqual({
    "points-1": { code: "tooManyForOne", values: { allowed: 5 } },
  });
  expect(await read(vote, points("1.5", "-1", "many"))).toMatchObject({
    "points-1": { code: "number" },
    "points-2": { code: "tooSmall" },
    "points-3": { code: "number" },
  });
});

test("an option left without a grade gets the worst, and a paper without any grade is blank", async () => {
  const vote = aRule("majority_judgment");
  expect(await read(vote, [["grade-2", "0"]])).toEqual({ grades: { 1: 6, 2: 0, 3: 6 } });
  expect(await read(vote, [])).toEqual({ grades: {} });
});

test("ranks make a ranking by their order; a number left out leaves no gap", async () => {
  for (const method of ["irv", "stv"] as const)
    expect(await read(aRule(method), ranks({ 1: 3, 2: 1, 3: "" }))).toEqual({ ranking: [["2"], ["1"]] });
  expect(await read(aRule("stv"), ranks({ 1: "", 2: "", 3: "" }))).toEqual({ ranking: [] });
});

test("the same rank twice is refused at both options, or shared where the rule lets ranks be shared", async () => {
  const twice = ranks({ 1: 1, 2: 1, 3: 2 });
  expect(await read(aRule("stv"), twice)).toEqual({ "rank-1": { code: "sameRank" }, "rank-2": { code: "sameRank" } });
  expect(await read(aRule("schulze"), twice)).toEqual({ ranking: [["1", "2"]] });
});

test("consent takes a reason where one is due, and forgets one that is not", async () => {
  const vote = aRule("consent");
  expect(
    await read(vote, [
      ["position", "consent"],
      ["reason", "Rien à dire"],
    ]),
  ).toEqual({ position: "consent" });
  expect(
    await read(vote, [
      ["position", "objection"],
      ["reason", " "],
    ]),
  ).toEqual({ reason: { code: "reasonMissing" } });
  expect(await read(vote, [])).toEqual({ position: { code: "choose" } });
});

test("whatever ranking a person gives by numbers is the choice that the vote accepts", async () => {
  for (const method of ["schulze", "irv", "stv"] as const) {
    const vote = aRule(method, 5);
    await fc.assert(
      fc.asyncProperty(someChoice(method, 5), async (choice: Choices["schulze"]) => {
        const numbered = choice.ranking.flatMap((place, at) => place.map((id) => [id, at + 1] as const));
        expect(await read(vote, ranks(Object.fromEntries(numbered)))).toEqual(acceptChoice(choice, vote));
      }),
      { numRuns: 30 },
    );
  }
});
