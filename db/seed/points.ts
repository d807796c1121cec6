import type { submission } from "../schema";

type State = (typeof submission.$inferInsert)["state"];
type Level = (typeof submission.$inferInsert)["level"];

/** A member's point, told from the state it has reached; supporters beside the author are drawn among the members. */
export type Point = {
  body: string;
  author: string;
  language: "fr" | "nl" | "en";
  state: Exclude<State, undefined>;
  level: Level;
  title: string;
  text: string;
  supporters: number;
  submittedDaysAgo: number;
  /** Which meeting of its body it is on: the next one or the last one. */
  meeting?: "next" | "last";
  outcome?: { kind: "decided" | "discussed"; text: string; followUp?: { text: string; owner: string; inDays: number } };
  reason?: string;
  mergedInto?: string;
};

export const points: Point[] = [
  {
    body: "conseil",
    author: "namur:1",
    language: "fr",
    state: "scheduled",
    level: "concertation",
    title: "Publier les comptes des antennes chaque trimestre",
    text: "Nous votons le budget de notre antenne une fois par an, puis nous n’en entendons plus parler.\n\nJe demande au conseil que chaque antenne publie **tous les trois mois** une page simple : ce qui était prévu, ce qui est dépensé, ce qui reste. Les chiffres existent déjà, il s’agit de les montrer.",
    supporters: 14,
    submittedDaysAgo: 34,
    meeting: "next",
  },
  {
    body: "conseil",
    author: "anvers:2",
    language: "nl",
    state: "scheduled",
    level: "consultation",
    title: "Vergaderstukken ook in het Nederlands",
    text: "De agenda’s van de raad verschijnen enkel in het Frans. Voor de leden in Antwerpen en een deel van Brussel is dat een drempel.\n\nIk vraag dat minstens de agenda en de besluiten in beide talen verschijnen, op dezelfde dag.",
    supporters: 11,
    submittedDaysAgo: 27,
    meeting: "next",
  },
  {
    body: "conseil",
    author: "lille:1",
    language: "fr",
    state: "treated",
    level: "codecision",
    title: "Aide aux déplacements pour l’assemblée générale",
    text: "Venir de Rennes ou de Montpellier à l’assemblée coûte plus de 150 €. Beaucoup renoncent.\n\nJe propose que la coopérative rembourse le train de deuxième classe à celles et ceux qui en font la demande avant l’assemblée.",
    supporters: 19,
    submittedDaysAgo: 118,
    meeting: "last",
    outcome: {
      kind: "decided",
      text: "Le conseil **adopte le principe** : train de deuxième classe remboursé sur demande, dans la limite de 6 000 € par an. Le scrutin auprès des sociétaires a confirmé ce choix.",
      followUp: {
        text: "Écrire la procédure de remboursement et l’annoncer dans la convocation de l’assemblée.",
        owner: "liege:1",
        inDays: 75,
      },
    },
  },
  {
    body: "conseil",
    author: "namur:1",
    language: "fr",
    state: "treated",
    level: "information",
    title: "Où en est le fonds de garantie salariale ?",
    text: "Le fonds a été évoqué à la dernière assemblée sans chiffre. Peut-on connaître son montant, son usage cette année et la règle qui le nourrit ?",
    supporters: 9,
    submittedDaysAgo: 96,
    meeting: "last",
    outcome: {
      kind: "discussed",
      text: "La trésorière présente le fonds : son montant, les onze appels de l’année et la part du chiffre d’affaires qui l’alimente. La note est jointe aux documents du conseil.",
    },
  },
  {
    body: "conseil",
    author: "bruxelles:5",
    language: "fr",
    state: "eligible",
    level: "codecision",
    title: "Plafonner l’écart entre les rémunérations de l’équipe",
    text: "Nos statuts parlent d’équité sans donner de chiffre. Je demande que le conseil fixe un écart maximal entre la plus haute et la plus basse rémunération de l’équipe mutualisée, et le soumette au vote des sociétaires.",
    supporters: 10,
    submittedDaysAgo: 21,
  },
  {
    body: "conseil",
    author: "rennes:4",
    language: "fr",
    state: "gathering",
    level: "consultation",
    title: "Rencontrer le conseil hors de l’assemblée, deux fois par an",
    text: "On ne croise les administratrices et administrateurs qu’à l’assemblée, entre deux votes. Une soirée par semestre, en ligne ou dans une antenne, permettrait de poser les questions qui n’ont pas leur place ailleurs.",
    supporters: 5,
    submittedDaysAgo: 9,
  },
  {
    body: "conseil",
    author: "bruxelles:2",
    language: "en",
    state: "gathering",
    level: "concertation",
    title: "A welcome path for new members",
    text: "I joined a month ago to invoice my first jobs. Nobody told me I had become a co-owner.\n\nCould we design a first-month path: one hour with another member, a plain booklet, and an invitation to the next branch meeting?",
    supporters: 3,
    submittedDaysAgo: 4,
  },
  {
    body: "conseil",
    author: "liege:8",
    language: "fr",
    state: "declined",
    level: "consultation",
    title: "Changer le nom de la coopérative",
    text: "« La Traverse » ne dit rien de ce que nous faisons. Ouvrons un concours d’idées.",
    supporters: 8,
    submittedDaysAgo: 150,
    reason:
      "L’assemblée a confirmé le nom il y a moins d’un an, à une large majorité. Le conseil propose d’en reparler à la prochaine révision des statuts, en 2028.",
  },
  {
    body: "conseil",
    author: "lille:9",
    language: "fr",
    state: "merged",
    level: "consultation",
    title: "Montrer l’argent des antennes",
    text: "Chaque antenne devrait afficher ce qu’elle dépense, et pour quoi.",
    supporters: 4,
    submittedDaysAgo: 30,
    mergedInto: "Publier les comptes des antennes chaque trimestre",
  },
  {
    body: "conseil",
    author: "montpellier:5",
    language: "fr",
    state: "withdrawn",
    level: "information",
    title: "Un point sur la mutuelle",
    text: "Les tarifs de la mutuelle ont augmenté en janvier. Pourquoi ?",
    supporters: 2,
    submittedDaysAgo: 60,
    reason: "L’équipe m’a répondu directement, merci !",
  },
  {
    body: "conseil",
    author: "namur:1",
    language: "fr",
    state: "draft",
    level: "concertation",
    title: "Des permanences tenues par des sociétaires",
    text: "Une fois par semaine, dans chaque antenne, une ou un sociétaire accueille sur un sujet qu’elle ou il connaît bien. (À compléter : horaires, défraiement.)",
    supporters: 0,
    submittedDaysAgo: 2,
  },
  {
    body: "antenne-namur",
    author: "namur:6",
    language: "fr",
    state: "gathering",
    level: "codecision",
    title: "Ouvrir l’atelier le samedi matin",
    text: "Beaucoup d’entre nous travaillent la semaine chez des clients. L’atelier est vide le samedi. Je propose de l’ouvrir de 9 h à 13 h, à tour de rôle.",
    supporters: 1,
    submittedDaysAgo: 6,
  },
  {
    body: "antenne-liege",
    author: "liege:9",
    language: "fr",
    state: "escalated",
    level: "consultation",
    title: "Un contrat type pour les résidences d’artistes",
    text: "Chaque antenne négocie seule ses résidences, avec des conditions très différentes. L’antenne de Liège demande que le conseil fasse écrire un contrat type pour toute la coopérative.",
    supporters: 2,
    submittedDaysAgo: 16,
  },
];
