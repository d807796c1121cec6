import type { agendaItem } from "../schema";

type Inserted = typeof agendaItem.$inferInsert;
type Item = {
  title: string;
  description: string;
  kind: Exclude<Inserted["kind"], "minutes">;
  level: Inserted["level"];
  visibility: NonNullable<Inserted["visibility"]>;
  minutesForeseen: number;
  presenter?: string;
};
type Treated = Item & { outcome: "informed" | "discussed" | "decided"; outcomeText: string };

/** The board's last meeting, whose minutes are published. */
export const lastItems: Treated[] = [
  {
    title: "Comptes du troisième trimestre",
    description: "Présentation des comptes et de l’écart avec le budget voté.",
    kind: "decision",
    level: "information",
    visibility: "members",
    minutesForeseen: 30,
    presenter: "bruxelles:22",
    outcome: "decided",
    outcomeText:
      "Les comptes sont **approuvés à l’unanimité** des personnes présentes. L’écart de 2 % vient de la hausse des loyers.",
  },
  {
    title: "Situation d’une salariée de l’équipe",
    description: "Point examiné à huis clos.",
    kind: "discussion",
    level: "information",
    visibility: "closed_session",
    minutesForeseen: 20,
    outcome: "discussed",
    outcomeText: "Échange à huis clos. La présidence assure le suivi.",
  },
];

/** The board's next meeting, convened; members' points stand on it too. */
export const nextItems: Item[] = [
  {
    title: "Ouverture d’une antenne à Charleroi",
    description:
      "Cent quarante sociétaires vivent à moins de trente minutes de Charleroi. Un local est disponible dès mars, avec deux personnes de l’équipe.\n\nLes sociétaires votent jusqu’à la veille de la réunion ; le conseil applique le résultat.",
    kind: "decision",
    level: "codecision",
    visibility: "public",
    minutesForeseen: 25,
    presenter: "bruxelles:1",
  },
  {
    title: "Budget de l’année prochaine, première lecture",
    description: "Les grandes masses, les hypothèses et le calendrier jusqu’à l’assemblée.",
    kind: "discussion",
    level: "consultation",
    visibility: "members",
    minutesForeseen: 40,
    presenter: "bruxelles:22",
  },
  {
    title: "Siège vacant au conseil : appel à candidatures",
    description: "Un siège réservé aux usagers est vacant. Le conseil fixe le calendrier de l’élection.",
    kind: "decision",
    level: "information",
    visibility: "public",
    minutesForeseen: 10,
    presenter: "liege:1",
  },
];

export const namurItems: Treated[] = [
  {
    title: "Bilan des déjeuners d’accueil",
    description: "Ce qui a marché, ce qui a manqué.",
    kind: "discussion",
    level: "information",
    visibility: "members",
    minutesForeseen: 20,
    outcome: "discussed",
    outcomeText:
      "Dix-neuf nouvelles personnes accueillies en quatre déjeuners. Le groupe souhaite les inscrire au budget participatif.",
  },
  {
    title: "Calendrier du budget participatif",
    description: "Dates de dépôt des projets, de la campagne et du vote.",
    kind: "decision",
    level: "codecision",
    visibility: "members",
    minutesForeseen: 30,
    outcome: "decided",
    outcomeText: "Dépôt des projets pendant quatre semaines, vote pendant trois semaines. **Adopté par consensus.**",
  },
];

export const lastMinutes = (items: { title: string; text: string }[], day: string) =>
  [
    `Le président ouvre la séance à 18 h 05 et constate que le quorum est atteint. Réunion du ${day}, convoquée par courriel dans le délai prévu.`,
    ...items.map(({ title, text }, index) => `## ${index + 1}. ${title}\n\n${text}`),
    "La séance est levée à 20 h 40.",
  ].join("\n\n");
