import { expect, test } from "vitest";
import { parseForm } from "~/server/forms.server";
import { categoryForm, collegeForm } from "./forms";
import type { Language } from "./rules/names";

async function read(own: Language, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ fr: "", nl: "", en: "", collegeId: "", ...fields }))
    form.append(name, value);
  const parsed = await parseForm(form, categoryForm(own));
  return parsed.ok ? parsed.value : parsed.reply.data.errors;
}

test("the cooperative’s own language is asked for, whichever it is", async () => {
  for (const own of ["fr", "nl", "en"] as const) {
    expect(await read(own, {})).toEqual({ [own]: { code: "required" } });
    expect(await read(own, { fr: " ", nl: " ", en: " " })).toEqual({ [own]: { code: "required" } });
  }
});

test("its name stands for French where that is left out; the other languages may stay empty", async () => {
  expect(await read("nl", { nl: " Gebruikers " })).toEqual({
    name: { fr: "Gebruikers", nl: "Gebruikers" },
    collegeId: null,
  });
  expect(await read("fr", { fr: "Usagers", en: "Users", collegeId: "3" })).toEqual({
    name: { fr: "Usagers", en: "Users" },
    collegeId: 3,
  });
});

test("a name has a letter or a digit, and an end", async () => {
  expect(await read("fr", { fr: "…", nl: "x".repeat(101) })).toEqual({
    fr: { code: "invalid" },
    nl: { code: "tooLong", values: { maximum: 100 } },
  });
});

test("a college has names and nothing else", async () => {
  const form = new FormData();
  form.append("fr", "Usage");
  form.append("collegeId", "3");
  const parsed = await parseForm(form, collegeForm("fr"));
  expect(parsed.ok && parsed.value).toEqual({ name: { fr: "Usage" } });
});
