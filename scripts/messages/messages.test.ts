import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { argumentsOf, compare, flatten } from "./catalogue";
import { checkMessages } from "./check";
import { mentionsOf, unusedKeys } from "./usage";

test("French, Dutch and English say the same things with the same arguments, and every sentence is used", () => {
  expect(checkMessages(resolve(import.meta.dirname, "../..")).faults).toEqual([]);
});

describe("the comparison of two languages", () => {
  const source = flatten({
    vote: { closed: "Fermé depuis {days, plural, one {# jour} other {# jours}}", title: "Scrutin" },
  });

  test("finds a sentence that is missing, and one that nobody asked for", () => {
    const other = flatten({ vote: { closed: "Sinds {days, plural, other {# dagen}}", extra: "Meer" } });
    expect(compare(source, other)).toEqual(["vote.title: missing", "vote.extra: not in the source"]);
  });

  test("finds an argument that was forgotten, an empty sentence, a quote and a broken brace", () => {
    const faults = (closed: string) => compare(source, flatten({ vote: { closed, title: "Stemming" } }));
    expect(faults("Gesloten")[0]).toContain("arguments are «  »");
    expect(faults(" ")).toContain("vote.closed: empty");
    expect(faults("It's over since {days, number}")).toContain("vote.closed: write ’ and not '");
    expect(faults("{days, plural, other {#}")[0]).toContain("vote.closed: ");
  });

  test("looks for arguments inside the branches and the tags", () => {
    const sentence = "<lien>{n, plural, one {un {thing}} other {# {thing}}}</lien>";
    expect([...argumentsOf(sentence)].sort()).toEqual(["lien:tag", "n:number", "thing:text"]);
  });
});

describe("the search for unused keys", () => {
  const page = mentionsOf(`useTranslations("vote.page"); t("title"); t(\`states.\${state}\`);`);

  test("believes literals, and the fixed part of made keys", () => {
    const keys = ["vote.page.title", "vote.page.states.open", "vote.page.lead", "vote.other.title"];
    expect(unusedKeys(keys, [page])).toEqual(["vote.page.lead", "vote.other.title"]);
  });

  test("finds the sentence of a refusal by its code, wherever the command is", () => {
    const command = mentionsOf('return refuse("vote.closed");');
    expect([...command.refusals]).toEqual(["vote.closed"]);
    expect(unusedKeys(["votes.refusals.vote.closed", "votes.refusals.vote.late"], [command])).toEqual([
      "votes.refusals.vote.late",
    ]);
  });
});
