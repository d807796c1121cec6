import fc from "fast-check";
import { expect, test } from "vitest";
import { zonedMoment } from "~/server/form-values";
import { parseForm } from "~/server/forms.server";
import { someTerms } from "../../../tests/support/round-terms";
import { roundForm } from "./forms";
import { type RoundTerms, settledRule, usualTerms, worthOf } from "./rules/round-rule";

const filled = {
  bodyId: "3",
  title: "Budget 2027",
  charter: "Pour toutes et tous.",
  criteria: "Réalisable.",
  envelopeCents: "8 000",
  ideasUntil: "2027-01-10T20:00",
  voteOpensAt: "2027-02-01T08:00",
  voteClosesAt: "2027-02-15T20:00",
};

async function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...filled, ...fields })) form.append(name, value);
  const parsed = await parseForm(form, roundForm(zonedMoment("Europe/Brussels")));
  return parsed.ok ? parsed.value : { errors: parsed.reply.data.errors };
}

/** The terms as the fields of a draft say them, those of other choices filled in too, as hidden fields are. */
function fieldsOf({ rule, paper }: RoundTerms): Record<string, string> {
  const limits = { most: "", inAll: "7", perOption: "", ...(paper.form === "points" && { inAll: "" }) };
  const own = Object.entries(paper).flatMap(([name, value]) => (typeof value === "number" ? [[name, `${value}`]] : []));
  return {
    ...limits,
    ...Object.fromEntries(own),
    paper: paper.form,
    rule: rule.rule,
    satisfaction: worthOf(paper, rule.satisfaction),
    completion: rule.completion,
    increment: `${rule.incrementCents / 100}`,
    start: rule.start,
    ...(rule.threshold && { threshold: "on" }),
    ...(rule.comparison && { comparison: "on" }),
  };
}

test("a draft says its terms whole, and limits of another form say nothing", async () => {
  await fc.assert(
    fc.asyncProperty(someTerms(), async ({ rule, paper }) => {
      expect(await read(fieldsOf({ rule, paper }))).toMatchObject({ rule: settledRule(rule), paper });
    }),
  );
});

test("points and ranks count where the ballot gives them, unless the draft says otherwise", async () => {
  const satisfaction = async (fields: Record<string, string>) =>
    ((await read(fields)) as Partial<RoundTerms>).rule?.satisfaction;
  expect(await satisfaction({ paper: "points", inAll: "10" })).toBe("points");
  expect(await satisfaction({ paper: "ranking" })).toBe("borda");
  expect(await satisfaction({ paper: "ranking", satisfaction: "cost" })).toBe("cost");
  expect(await satisfaction({ paper: "choose-one", satisfaction: "given" })).toBe("cost");
});

test("a form that says no terms has the usual ones", async () => {
  expect(await read({})).toMatchObject({ ...usualTerms, title: "Budget 2027", envelopeCents: 800_000 });
});

test("what cannot be counted together is told at its field", async () => {
  const faults = async (fields: Record<string, string>) => ((await read(fields)) as { errors?: object }).errors;
  expect(await faults({ paper: "points" })).toMatchObject({ inAll: { code: "pointsLimit" } });
  for (const increment of ["0", "0,50", "1001", "un euro"])
    expect(await faults({ increment }), increment).toMatchObject({ increment: { code: "increment" } });
  expect(await faults({ most: "0" })).toHaveProperty("most");
  expect(await faults({ paper: "by heart" })).toHaveProperty("paper");
});

test("a step that takes no part in the count holds nothing back", async () => {
  expect(await read({ rule: "greedy", increment: "0" })).toMatchObject({
    rule: { rule: "greedy", incrementCents: 100 },
  });
  expect(await read({ completion: "none", increment: "" })).toMatchObject({ rule: { completion: "none" } });
});
