const charter =
  "L’argent vient de toutes et tous : les projets servent la vie coopérative de l’antenne, sont ouverts à chaque sociétaire et ne paient pas une activité privée.";

/** The two budget rounds of the demonstration; money in cents. */
export const rounds = {
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
