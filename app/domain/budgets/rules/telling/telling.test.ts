import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { aloud } from "../../../../../tests/support/aloud";
import { add, type Fraction, fraction, fromText, multiply } from "../../../participation/rules/fraction";
import { type Section, section } from "../../../participation/rules/telling/telling";
import { allocate } from "../allocate";
import type { AllocationSettings, Election } from "../election";
import { smallestChange } from "../smallest-change";
import { tellAllocation, tellFunded, tellSum } from "./allocation";

const names: Record<string, string> = { A: "Atelier vélo", B: "Bancs", C: "Compost", D: "Dôme" };
const titles = (id: string) => names[id] ?? id;

const garden: Election = {
  envelopeCents: 10_000,
  projects: [
    { id: "A", costCents: 4_500 },
    { id: "B", costCents: 4_000 },
    { id: "C", costCents: 3_000 },
    { id: "D", costCents: 2_000 },
  ],
  ballots: [
    { projectIds: ["A", "B"], weight: 2 },
    { projectIds: ["A"] },
    { projectIds: ["B", "C"] },
    { projectIds: ["C"] },
  ],
};
const plain: AllocationSettings = {
  rule: "equal-shares",
  satisfaction: "cost",
  completion: "none",
  incrementCents: 100,
  start: "exact",
  ties: { by: "lot", seed: "prairie" },
};
const telling = (settings: Partial<AllocationSettings>, election = garden) =>
  tellAllocation(allocate(election, { ...plain, ...settings }), titles);

describe("Equal Shares", () => {
  it("tells the share, how often it was raised, and each purchase with who paid what", () => {
    const lines = aloud(telling({ completion: "add1-greedy" }), "fr");
    expect(lines).toEqual(
      expect.arrayContaining([
        "5 personnes ont voté. L’enveloppe de 100 € se partage également : la part de chaque personne est de 20 €.",
        "# Tour 1 · Bancs",
        "« Bancs » coûte 40 €. 3 personnes le soutiennent.",
        "Ensemble, ses soutiens ont encore 69 €.",
        "3 personnes paient chacune 13,33 €.",
        "Les autres projets, avec leurs soutiens capables de payer : « Atelier vélo » (3) et « Compost » (2).",
        "Ses soutiens ont déjà payé pour « Bancs » (13,33 €).",
        "1 personne paie 20,33 €.",
        "1 autre donne ce qui lui reste.",
        "Ses soutiens n’ont pas de quoi le payer : « Atelier vélo ».",
        "1 | 9,66 €",
        "En tout | 30 €",
      ]),
    );
    expect(lines[2]).toMatch(
      /^Pour ne pas laisser dormir l’argent, la règle relève chaque part de 1 €, 3 fois, jusqu’à 23 €\. /,
    );
  });

  it("says the same in Dutch and in English, money as they write it", () => {
    expect(aloud(telling({ completion: "add1" }), "nl")).toContain("3 personen betalen elk € 13,33.");
    expect(aloud(telling({ completion: "add1" }), "en")).toContain(
      "5 people voted. The envelope of €100 is split equally: each person’s share is €20.",
    );
  });

  it("tells of a project left out what its supporters held, and the smallest change", () => {
    const result = allocate(garden, plain);
    const left = result.projects.filter(({ funded }) => !funded);
    const changes = Object.fromEntries(left.map(({ id }) => [id, smallestChange(garden, plain, id)]));
    const lines = aloud(tellAllocation({ ...result, changes }, titles), "fr");
    const about = lines.slice(lines.indexOf("# Non financé · Compost"), lines.indexOf("# Non financé · Dôme"));
    expect(about).toEqual([
      "# Non financé · Compost",
      "« Compost » coûte 30 €. 2 personnes le soutiennent.",
      "Ses soutiens ont déjà payé pour « Bancs » (13,33 €).",
      "À la fin, ses soutiens ont encore 26,66 € : il leur manque 3,34 €.",
      "Avec un coût plus bas de 3,34 €, il aurait été financé.",
      "Avec 1 soutien de plus, pour ce projet seul, il aurait été financé.",
    ]);
    expect(changes.C).toEqual({ costCutCents: 334, addedSupporters: 1 });
  });

  it("tells what greedy did with the money left, in its order", () => {
    const lines = aloud(telling({ completion: "greedy" }), "fr");
    expect(lines.slice(lines.indexOf("# L’argent qui restait")).slice(0, 5)).toEqual([
      "# L’argent qui restait",
      "On prend les projets par nombre de soutiens, tant qu’ils tiennent dans ce qui reste. Au départ : 60 €.",
      "« Atelier vélo » : 3 soutiens, 45 €. Financé ; il reste 15 €.",
      "« Compost » : 2 soutiens, 30 €. Trop cher pour ce qui reste : 15 €.",
      "Personne ne soutient « Dôme ».",
    ]);
  });
});

test("the result in one sentence, and the funded projects in one table", () => {
  const result = allocate(garden, plain);
  const sections = [section(tellSum(result), []), tellFunded(result, titles)];
  expect(aloud(sections, "fr")).toEqual([
    "# 1 projet est financé : 40 € sur une enveloppe de 100 €. Il reste 60 €.",
    "# Les projets financés",
    "Projet | Soutiens | Coût",
    "Bancs | 3 | 40 €",
  ]);
});

test("the comparison step: who prefers which outcome, and the one that takes the place of the other", () => {
  const lines = aloud(telling({ completion: "add1-greedy", comparison: true }), "fr");
  expect(lines).toContain("2 personnes préfèrent le résultat de la règle, 3 personnes l’autre.");
  expect(lines).toContain(
    "L’autre résultat a la préférence du plus grand nombre : il prend la place de celui de la règle.",
  );
  expect(lines).toContain("« Atelier vélo » : 3 soutiens, 45 €. Financé ; il reste 15 €.");
});

test("greedy stops at the first misfit or below a minimum where the round says so; the threshold names who is below", () => {
  const stopped = aloud(
    telling({ rule: "greedy", stopAtFirstMisfit: true }, { ...garden, envelopeCents: 8_000 }),
    "en",
  );
  expect(stopped).toContain("The rule stops at the first project that does not fit.");
  expect(stopped.filter((line) => line.startsWith("“Compost”:"))).toEqual([]);
  const minimum = aloud(telling({ rule: "greedy", minimumScore: 3, threshold: true }), "fr");
  expect(minimum).toContain("Moins que le minimum demandé (3 soutiens) : « Compost ».");
  expect(minimum).toContain("« Dôme » : aucun soutien, il en fallait 1.");
});

test("a project below the threshold is told as not counted, without purses that the count never opened", () => {
  const election = { ...garden, projects: [...garden.projects, { id: "E", costCents: 9_000 }] };
  const ballots = [...garden.ballots, { projectIds: ["E"] }, { projectIds: [], weight: 4 }];
  const lines = aloud(telling({ threshold: true }, { ...election, ballots }), "fr");
  const about = lines.slice(lines.indexOf("# Non financé · E"));
  expect(about.slice(1, 3)).toEqual([
    "« E » coûte 90 €. 1 personne le soutient.",
    "Il n’atteint pas le seuil : il n’a pas été compté.",
  ]);
});

test("greedy by points or by ranks says the points or ranks that put each project in its place", () => {
  const points = [
    { projectIds: ["A", "B"], points: [1, 5], weight: 2 },
    { projectIds: ["C"], points: [4] },
  ];
  const byPoints = aloud(telling({ rule: "greedy", satisfaction: "points" }, { ...garden, ballots: points }), "fr");
  expect(byPoints).toContain("« Bancs » : 10 points, 40 €. Financé ; il reste 60 €.");
  const byRanks = aloud(telling({ rule: "greedy", satisfaction: "borda" }), "fr");
  expect(byRanks).toContain("« Atelier vélo » : 2 rangs gagnés, 45 €. Financé ; il reste 55 €.");
  expect(byRanks).toContain("Sans aucun rang gagné : « Compost ».");
});

test("sequential Phragmén tells its order, and ties say how the draw is repeated", () => {
  const lines = aloud(telling({ rule: "phragmen" }, { ...garden, envelopeCents: 8_000 }), "fr");
  expect(lines.slice(2, 5)).toEqual([
    "« Bancs » : 3 soutiens, 40 €. Chacun porte alors 13,33 €. Financé ; il reste 40 €.",
    "« Compost » : 2 soutiens, 30 €. Chacun porte alors 21,66 €. Financé ; il reste 10 €.",
    "« Atelier vélo » : 3 soutiens, 45 €. Chacun porterait 23,88 €, mais ce projet ne tient pas dans ce qui reste : 10 €. La règle s’arrête ici.",
  ]);
  expect(lines.find((line) => line.includes("SHA-256"))).toContain("« prairie:numéro du projet »");
});

const elections = fc.record({
  envelopeCents: fc.integer({ min: 100, max: 20_000 }),
  costs: fc.array(fc.integer({ min: 1, max: 6_000 }), { minLength: 1, maxLength: 5 }),
  ballots: fc.array(fc.array(fc.nat({ max: 4 }), { maxLength: 5 }), { minLength: 1, maxLength: 12 }),
});

/** What a table of payments adds up to: voters × what each pays, exactly. */
function paid({ table }: Section): Fraction {
  return (table?.rows ?? []).slice(0, -1).reduce((sum, [voters, amount]) => {
    const cents = typeof amount === "object" && "cents" in amount ? amount.cents : "0";
    return add(sum, multiply(fraction(Number(voters)), fromText(cents)));
  }, fraction(0));
}

test("the payments told add up to the cost, and the money told to the envelope", () => {
  fc.assert(
    fc.property(elections, ({ envelopeCents, costs, ballots }) => {
      const projects = costs.map((costCents, i) => ({ id: `${i}`, costCents }));
      const supported = ballots.map((ballot) => ({
        projectIds: [...new Set(ballot)].filter((i) => i < costs.length).map(String),
      }));
      const election = { envelopeCents, projects, ballots: supported };
      const result = allocate(election, { ...plain, completion: "add1-greedy" });
      for (const one of tellAllocation(result, titles)) {
        if (!one.table) continue;
        const sum = one.table.rows.at(-1)?.[1];
        expect(paid(one)).toEqual(fraction(Number(typeof sum === "object" && "cents" in sum ? sum.cents : -1)));
      }
      const { cost, left, envelope } = tellSum(result).values as Record<string, { cents: string }>;
      expect(Number(cost?.cents) + Number(left?.cents)).toBe(Number(envelope?.cents));
    }),
  );
});
