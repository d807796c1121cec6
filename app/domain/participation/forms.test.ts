import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm } from "~/server/forms.server";
import { draftForm } from "./forms";
import type { DraftMethod } from "./rules/methods";

const base = {
  bodyId: "1",
  placeId: "2",
  question: "Quel projet ?",
  opensAt: "2026-12-01T09:00",
  closesAt: "2026-12-08T18:00",
  quorum: "tenth",
};
const moment = z.string().transform((local) => new Date(`${local}Z`));

async function read(method: DraftMethod, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...base, ...fields })) form.append(name, value);
  const parsed = await parseForm(form, draftForm(moment, method));
  return parsed.ok ? parsed.value : { errors: parsed.reply.data.errors };
}

const twoOptions = { "options[0].title": " Jardin ", "options[1].title": "Vélos", "options[1].text": "Deux." };
const options = [
  { id: "1", title: "Jardin" },
  { id: "2", title: "Vélos", text: "Deux." },
];

test("each method's form gives the rule that the method needs", async () => {
  const rules = [
    ["resolution", {}, null],
    ["consent", {}, {}],
    ["approval", { ...twoOptions, places: "1" }, { options, places: 1 }],
    [
      "score",
      { ...twoOptions, places: "1", inAll: "10", perOption: "" },
      { options, places: 1, perOption: null, inAll: 10 },
    ],
    ["majority_judgment", { ...twoOptions, places: "1", grades: "5" }, { options, places: 1, grades: 5 }],
    [
      "schulze",
      { ...twoOptions, places: "1", leftOut: "unranked" },
      { options, places: 1, equalRanks: false, leftOut: "unranked" },
    ],
    ["irv", twoOptions, { options }],
    [
      "stv",
      { ...twoOptions, seats: "1", variant: "scottish" },
      { options, seats: 1, variant: "scottish", reserved: [] },
    ],
  ] as const;
  for (const [method, fields, rule] of rules)
    expect(await read(method, fields)).toMatchObject({ question: "Quel projet ?", ruled: { method, rule } });
});

test("only a resolution asks for a pass line; the others keep the usual one, which they do not use", async () => {
  expect(await read("resolution", { majority: "two_thirds" })).toMatchObject({ majority: "two_thirds" });
  expect(await read("consent", {})).toMatchObject({ majority: "simple" });
});

test("empty lines are left out and the others numbered; a text without a name and a name given twice are refused", async () => {
  const lines = { ...twoOptions, "options[2].title": "", "options[3].title": "Four" };
  expect(await read("irv", lines)).toMatchObject({
    ruled: { rule: { options: [...options, { id: "3", title: "Four" }] } },
  });
  expect(await read("irv", { ...lines, "options[2].text": "Sans nom", "options[3].title": "JARDIN" })).toEqual({
    errors: { "options[2].title": { code: "titleMissing" }, "options[3].title": { code: "optionTwice" } },
  });
});

test("candidates belong to the group of a line, and to none once the line is empty", async () => {
  const fields = {
    ...twoOptions,
    seats: "1",
    variant: "scottish",
    "reserved[0].title": "",
    "reserved[1].title": "France",
    "reserved[1].seats": "1",
    "options[0].group": "2",
    "options[1].group": "1",
  };
  expect(await read("stv", fields)).toMatchObject({
    ruled: {
      rule: {
        reserved: [{ group: "2", title: "France", seats: 1 }],
        options: [{ title: "Jardin", group: "2" }, options[1]],
      },
    },
  });
  expect(await read("stv", { ...fields, "reserved[0].seats": "1", "reserved[1].seats": "" })).toEqual({
    errors: { "reserved[0].title": { code: "titleMissing" }, "reserved[1].seats": { code: "required" } },
  });
});

test("a resolution is counted by colleges where its box is ticked; else its weights say nothing", async () => {
  const weights = {
    "colleges[0].id": "4",
    "colleges[0].weight": "50",
    "colleges[1].id": "7",
    "colleges[1].weight": "",
    emptyCollege: "against",
  };
  expect(await read("resolution", weights)).toMatchObject({ ruled: { rule: null } });
  expect(await read("resolution", { ...weights, byColleges: "on" })).toMatchObject({
    ruled: {
      rule: {
        colleges: [
          { id: "4", weight: { num: 50, den: 100 } },
          { id: "7", weight: { num: 0, den: 100 } },
        ],
        emptyCollege: "against",
      },
    },
  });
  expect(await read("resolution", { ...weights, "colleges[0].weight": "33.5", byColleges: "on" })).toMatchObject({
    errors: { "colleges[0].weight": expect.anything() },
  });
});

test("faults of the vote and of its method come back together", async () => {
  expect(await read("approval", { ...twoOptions, question: "", places: "many" })).toEqual({
    errors: { question: { code: "required" }, places: { code: "number" } },
  });
});
