import fc from "fast-check";
import { expect, test } from "vitest";
import { locales } from "~/i18n/locales";
import { catalogues } from "~/i18n/messages.server";
import { tell } from "~/i18n/tell";
import { someTerms } from "../../../../../tests/support/round-terms";
import { type RoundTerms, settledRule, usualRule, usualTerms } from "../round-rule";
import { tellPaper, tellRuleName, tellTerms } from "./terms";

const aloud = (terms: RoundTerms, locale: (typeof locales)[number] = "fr") => {
  const speech = { locale, timeZone: "UTC", messages: catalogues[locale] };
  return [...tellTerms(terms), tellRuleName(terms.rule)].map((one) =>
    tell(speech, one).replace(/[\u00a0\u202f]/g, " "),
  );
};

test("the usual terms are told as they were announced from the first round on", () => {
  expect(aloud(usualTerms)).toEqual([
    "L’enveloppe est partagée à égalité entre toutes les personnes qui ont voté.",
    "Chacun·e coche les projets qu’il ou elle soutient, autant que voulu.",
    "Un projet est financé quand les personnes qui le soutiennent peuvent, ensemble, payer son coût avec leurs parts. On commence par celui qui a le plus de soutiens capables de payer.",
    "Elles le paient à parts égales. Qui n’a plus assez donne ce qui lui reste.",
    "S’il reste de l’argent, on augmente toutes les parts de 1 €, encore et encore, tant que l’enveloppe suffit ; puis on finance ce qui tient encore, les mieux soutenus d’abord.",
    "À égalité, le projet le moins cher passe d’abord, puis le plus soutenu, puis celui que désigne un tirage public, vérifiable par tout le monde.",
    "Nom de la règle : méthode des parts égales (Equal Shares ; Peters, Pierczyński et Skowron, 2021), satisfaction « cost », complément « add1-greedy », pas de 1 €. À côté du résultat, la page montre aussi ce que la majorité seule aurait financé.",
  ]);
});

test("greedy tells of no share, and its comparison comes last", () => {
  const rule = settledRule({ ...usualRule, rule: "greedy", satisfaction: "points", comparison: true });
  const told = aloud({ rule, paper: { form: "points", inAll: 10, perOption: 4 } }, "en");
  expect(told[0]).toBe("Everyone spreads 10 points over the projects, 4 at most for each.");
  expect(told[1]).toContain("those with the most points for their cost first");
  expect(told.at(-2)).toContain("if more people gain from that, it is that outcome that stands");
  expect(told.join(" ")).not.toContain("share");
});

test("any terms are told whole in each language, and different terms are told differently", () => {
  fc.assert(
    fc.property(someTerms(), someTerms(), (one, other) => {
      const [terms, others] = [one, other].map(({ rule, paper }) => ({ rule: settledRule(rule), paper }));
      if (!terms || !others) return;
      for (const locale of locales) {
        const said = aloud(terms, locale).join("\n");
        expect(said).not.toMatch(/undefined|NaN|\[object|\{/);
        const isSame = JSON.stringify(terms) === JSON.stringify(others);
        if (!isSame && counts(terms) !== counts(others)) expect(said).not.toBe(aloud(others, locale).join("\n"));
      }
    }),
  );
});

/** What of the terms a reader is told: a step is told where the shares are raised. */
function counts({ rule, paper }: RoundTerms): string {
  const { incrementCents, ...others } = rule;
  const step = rule.completion.startsWith("add1") ? incrementCents : null;
  return JSON.stringify([others, step, tellPaper(paper)]);
}
