import { describe, expect, test } from "vitest";
import { z } from "zod";
import { refuse } from "~/domain/refusal";
import { euros, instantOf, zonedMoment } from "./form-values";
import { parseForm, refusalReply } from "./forms.server";

const schema = z.object({
  title: z.string().min(5).max(12),
  email: z.email(),
  level: z.enum(["information", "codecision"]),
  cost: euros,
  opensAt: zonedMoment("Europe/Brussels"),
  projects: z.array(z.string()).min(1),
  agreed: z.boolean(),
});

const good = {
  title: "Un point",
  email: "awa@exemple.org",
  level: "codecision",
  cost: "1 200,50 €",
  opensAt: "2026-11-23T18:00",
  projects: ["a", "b"],
  agreed: "on",
};

function formOf(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value);
  return form;
}

const typedOf = (fields: Record<string, string | string[]>) =>
  Object.entries(fields).map(([name, values]) => [name, [values].flat()] as const);

async function replyOf(fields: Record<string, string | string[]>) {
  const parsed = await parseForm(formOf(fields), schema);
  if (parsed.ok) throw new Error("this form should have been refused");
  return parsed.reply;
}

describe("a form that was posted", () => {
  test.each([
    "projects[99999999]",
    "projects[1000]",
    "__proto__",
    "constructor",
    "constructor.prototype.x",
    "costs[0].__proto__",
    "a.b.c",
    "",
    "x".repeat(100),
  ])("is refused whole for a field such as %s, which none of ours has", async (name) => {
    const form = formOf(good);
    form.append(name, "1");
    await expect(parseForm(form, schema)).rejects.toMatchObject({ init: { status: 400 } });
    expect(refusalReply(form, refuse("forbidden")).data.values).toEqual(Object.fromEntries(typedOf(good)));
  });

  test("is refused whole for more fields than any of ours has, and for fewer it is quick", async () => {
    await expect(replyOf({ projects: Array(5_001).fill("a") })).rejects.toMatchObject({ init: { status: 400 } });
    expect((await replyOf({ projects: Array(5_000).fill("a") })).data.values.projects).toHaveLength(5_000);
  });

  test("gives typed values", async () => {
    const parsed = await parseForm(formOf(good), schema);
    expect(parsed.ok && parsed.value).toEqual({
      ...good,
      cost: 120_050,
      opensAt: new Date("2026-11-23T17:00:00Z"),
      agreed: true,
    });
  });

  test("is read from a request too", async () => {
    const request = new Request("http://localhost/", { method: "POST", body: formOf(good) });
    expect((await parseForm(request, schema)).ok).toBe(true);
  });

  test("left empty, is answered 400 with a sentence per field", async () => {
    const { data, init } = await replyOf({ title: "", email: "", level: "", cost: "" });
    expect(init?.status).toBe(400);
    expect(Object.fromEntries(Object.entries(data.errors).map(([name, { code }]) => [name, code]))).toEqual({
      title: "required",
      email: "required",
      level: "choose",
      cost: "required",
      opensAt: "required",
      projects: "tooFew",
      agreed: "required",
    });
  });

  test("comes back as it was typed, with what each field needs", async () => {
    const { data } = await replyOf({ ...good, title: "Trop", email: "awa@", cost: "douze", opensAt: "demain" });
    expect(data.values).toMatchObject({ title: ["Trop"], cost: ["douze"], projects: ["a", "b"] });
    expect(data.errors).toEqual({
      title: { code: "tooShort", values: { minimum: 5 } },
      email: { code: "email" },
      cost: { code: "money" },
      opensAt: { code: "date" },
    });
  });

  test("never sends a password back", async () => {
    const { data } = await replyOf({ title: "x", password: "chut", newPassword: "chut" });
    expect(JSON.stringify(data)).not.toContain("chut");
  });
});

test("a command's refusal is a 409 with the form as it was typed", () => {
  const { data, init } = refusalReply(formOf({ title: "Un point" }), {
    ...refuse("vote.closed", { at: "18 h" }),
    fields: { title: "taken" },
  });
  expect(init?.status).toBe(409);
  expect(data).toEqual({
    values: { title: ["Un point"] },
    errors: { title: { code: "taken" } },
    refusal: { code: "vote.closed", values: { at: "18 h" } },
  });
});

describe("amounts", () => {
  test.each([
    ["1200", 120_000],
    ["1 200", 120_000],
    ["19,9", 1_990],
    ["19.90 €", 1_990],
    ["0,07", 7],
  ])("%s", (typed, cents) => expect(euros.parse(typed)).toBe(cents));

  test.each(["-5", "1.200,00", "12,345", "1e3", "", "NaN"])("%s is not an amount", (typed) => {
    expect(euros.safeParse(typed).success).toBe(false);
  });
});

describe("the cooperative's clock", () => {
  test.each([
    ["2026-07-01T18:00", "2026-07-01T16:00:00.000Z"],
    ["2026-12-01T18:00", "2026-12-01T17:00:00.000Z"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z"],
  ])("%s in Brussels", (local, utc) => expect(instantOf(local, "Europe/Brussels").toISOString()).toBe(utc));
});
