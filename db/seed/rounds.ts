import type { FrozenPaper, FrozenRule } from "../schema";

const charter =
  "L’argent vient de toutes et tous : les projets servent la vie coopérative de l’antenne, sont ouverts à chaque sociétaire et ne paient pas une activité privée.";

type Announced = {
  title: string;
  charter: string;
  criteria: string;
  envelopeCents: number;
  rule?: FrozenRule;
  paper?: FrozenPaper;
};

/** The budget rounds of the demonstration; money in cents. */
export const rounds: Record<"namur" | "lille" | "anvers", Announced> = {
  namur: {
    title: "Budget participatif de Namur",
    charter,
    criteria: "Réalisable dans l’année · un devis ou un prix vérifiable · une ou un sociétaire qui le porte.",
    envelopeCents: 800_000,
  },
  lille: {
    title: "Budget participatif de Lille",
    charter,
    criteria: "Réalisable dans l’année · utile à plusieurs métiers · une ou un sociétaire qui le porte.",
    envelopeCents: 600_000,
  },
  anvers: {
    title: "Burgerbegroting van Antwerpen",
    charter:
      "Het geld komt van iedereen: de projecten dienen het leven van de afdeling, staan het hele jaar open voor elke vennoot en betalen geen privéactiviteit.",
    criteria: "Haalbaar binnen het jaar · een offerte of een prijs die na te gaan is · een vennoot die het trekt.",
    envelopeCents: 500_000,
    paper: { form: "points", perOption: 5, inAll: 10 },
    rule: {
      rule: "equal-shares",
      satisfaction: "points",
      completion: "add1-greedy",
      incrementCents: 100,
      start: "exact",
    },
  },
};

/** What Lille did with its money since the result. */
export const spending: {
  daysAgo: number;
  kind: "commit" | "spend" | "finish";
  project: string;
  cents: number;
  label: string;
}[] = [
  {
    daysAgo: 80,
    kind: "commit",
    project: "Formation premiers secours",
    cents: 130_000,
    label: "Devis signé, deux sessions",
  },
  {
    daysAgo: 76,
    kind: "commit",
    project: "Fête des cinq ans de l’antenne",
    cents: 70_000,
    label: "Commande du repas",
  },
  {
    daysAgo: 74,
    kind: "commit",
    project: "Résidence d’écriture dans l’antenne",
    cents: 150_000,
    label: "Convention de résidence",
  },
  {
    daysAgo: 61,
    kind: "spend",
    project: "Fête des cinq ans de l’antenne",
    cents: 68_400,
    label: "Facture du traiteur",
  },
  {
    daysAgo: 52,
    kind: "spend",
    project: "Formation premiers secours",
    cents: 64_000,
    label: "Facture de la première session",
  },
  {
    daysAgo: 31,
    kind: "spend",
    project: "Formation premiers secours",
    cents: 64_000,
    label: "Facture de la deuxième session",
  },
  { daysAgo: 29, kind: "finish", project: "Formation premiers secours", cents: 0, label: "" },
  {
    daysAgo: 12,
    kind: "spend",
    project: "Résidence d’écriture dans l’antenne",
    cents: 75_000,
    label: "Première moitié de la bourse",
  },
];
