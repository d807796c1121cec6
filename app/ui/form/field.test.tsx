import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { catalogues } from "~/i18n/messages.server";
import { SpeechProvider } from "~/i18n/speech";
import type { FormReply } from "~/server/form-reply";
import { Checkbox } from "./checkbox";
import { RadioCards } from "./choice-cards";
import { ErrorSummary } from "./error-summary";
import { MoneyField } from "./money-field";
import { TextField } from "./text-field";

const speech = {
  locale: "fr",
  timeZone: "Europe/Brussels",
  now: new Date(),
  messages: { shell: catalogues.fr.shell },
} as const;
const html = (node: React.ReactNode) => renderToStaticMarkup(<SpeechProvider speech={speech}>{node}</SpeechProvider>);
const refused: FormReply = {
  values: { title: ['<b>"Trop"'], password: ["chut"], choice: ["against"] },
  errors: { title: { code: "tooShort", values: { minimum: 5 } }, place: { code: "nowhereSaid" } },
};

describe("a field of a refused form", () => {
  test("holds what was typed, and is tied to its hint and its error", () => {
    const field = html(<TextField name="title" label="Titre" hint="Une phrase" form={refused} />);
    expect(field).toContain('aria-invalid="true" aria-describedby="title-aide title-erreur"');
    expect(field).toContain('<p class="field-error" id="title-erreur">Écrivez au moins 5 caractères.</p>');
    expect(field).toContain('value="&lt;b&gt;&quot;Trop&quot;"');
  });

  test("never holds a password", () => {
    expect(html(<TextField name="password" type="password" label="Mot de passe" form={refused} />)).not.toContain(
      "chut",
    );
  });

  test("keeps the choice that was made, and a box that was unticked", () => {
    const choices = [
      { value: "for", label: "Pour" },
      { value: "against", label: "Contre" },
    ];
    const cards = html(
      <RadioCards name="choice" label="Bulletin" choices={choices} defaultValue="for" form={refused} />,
    );
    expect(cards.match(/<input[^>]*checked[^>]*>/g)).toEqual([expect.stringContaining('value="against"')]);
    expect(html(<Checkbox name="agreed" label="Lu" defaultChecked form={refused} />)).not.toContain("checked");
  });

  test("an unknown code still says something", () => {
    expect(html(<TextField name="place" label="Lieu" form={refused} />)).toContain("Cette valeur ne convient pas.");
  });
});

test("money is shown in euros before anything is typed", () => {
  expect(html(<MoneyField name="cost" label="Coût" defaultCents={1990} />)).toContain('value="19.90"');
  expect(html(<MoneyField name="cost" label="Coût" defaultCents={120_000} />)).toContain('value="1200"');
});

test("the summary leads to each field, and says a refusal", () => {
  const summary = html(
    <ErrorSummary form={{ ...refused, refusal: { code: "forbidden" } }} labels={{ title: "Titre" }} />,
  );
  expect(summary).toContain('<a href="#title">Titre</a> Écrivez au moins 5 caractères.');
  expect(summary).toContain("Vous n’avez pas le droit de faire cela.");
  expect(html(<ErrorSummary form={undefined} />)).toBe("");
});
