/**
 * Choices among options in the demonstration. Voters lean to camps; `likes` says from 0 to 100 what each camp thinks of
 * the option, and each voter differs somewhat from their camp.
 */
export type Asked = {
  /** By which body, and who of it opens the vote. */
  body: string;
  by: string;
  place: string;
  askedDaysAgo: number;
  openForDays: number;
  turnoutPercent: number;
  question: string;
  explanation: string;
  /** Shares of the voters, in percent. */
  camps: number[];
  options: { title: string; text?: string; group?: string; likes: number[] }[];
};

/** Liège and Namur · Brussels · Antwerp · France. */
const regions = [36, 22, 14, 28];

/** Ends before the assembly: a vacant seat of the board, and two mandates that run out. */
export const boardElection: Asked = {
  body: "conseil",
  by: "liege:1",
  place: "la-traverse",
  askedDaysAgo: 72,
  openForDays: 18,
  turnoutPercent: 71,
  question: "Qui rejoint le conseil d’administration ?",
  explanation:
    "Trois sièges sont à pourvoir : un siège vacant et deux mandats qui se terminent. Les mandats durent trois ans et commencent à l’assemblée générale.\n\nLes statuts demandent qu’au moins une des trois personnes fasse partie de l’équipe mutualisée. Classez les candidatures dans l’ordre de vos préférences, autant que vous voulez.",
  camps: regions,
  options: [
    {
      title: "Élodie Guérin",
      text: "Antenne de Liège. Je tiens les comptes de l’atelier partagé depuis six ans. Je veux des budgets d’antenne que tout le monde peut lire.",
      likes: [82, 40, 30, 25],
    },
    {
      title: "Quentin Tshibanda",
      text: "Antenne de Bruxelles. J’accompagne les personnes qui lancent leur activité. Je veux un conseil qui répond dans le mois à ce qu’on lui demande.",
      likes: [52, 70, 44, 40],
    },
    {
      title: "Sofie Claessens",
      text: "Antenne d’Anvers. Je traduis déjà nos ordres du jour. Je veux que tout paraisse en deux langues, le même jour.",
      likes: [22, 46, 88, 20],
    },
    {
      title: "Brigitte Vasseur",
      text: "Équipe mutualisée, Liège. Je siège au conseil depuis trois ans. Je veux que l’équipe prenne part aux décisions qui changent son travail.",
      group: "equipe",
      likes: [60, 42, 34, 38],
    },
    {
      title: "Fatou Moreau",
      text: "Antenne de Lille. Je travaille dans le spectacle, avec des contrats courts. Je veux une règle claire pour les mois sans revenu.",
      likes: [26, 36, 26, 84],
    },
    {
      title: "Malcolm Sharma",
      text: "Antenne de Bruxelles. Je développe des logiciels. Je veux des outils simples, et des décisions qu’on peut suivre sans venir à chaque réunion.",
      likes: [30, 60, 52, 34],
    },
    {
      title: "Delphine Xhonneux",
      text: "Équipe mutualisée, Rennes. J’assiste au conseil sans y voter. Je veux relier les équipes de France et de Belgique.",
      group: "equipe",
      likes: [20, 26, 18, 52],
    },
    {
      title: "Houda Lefebvre",
      text: "Antenne de Liège. J’enseigne la couture. Je veux une place pour les métiers manuels dans nos choix.",
      likes: [58, 22, 20, 32],
    },
  ],
};

export const newsletterName: Asked = {
  body: "conseil",
  by: "liege:1",
  place: "la-traverse",
  askedDaysAgo: 95,
  openForDays: 20,
  turnoutPercent: 60,
  question: "Quel nom pour le bulletin des sociétaires ?",
  explanation:
    "Le bulletin paraîtra tous les deux mois, sur papier et par courriel. Cinq noms sont restés après l’atelier du groupe Accompagnement. Donnez une mention à chacun.",
  camps: [45, 30, 25],
  options: [
    { title: "La Passerelle", likes: [72, 66, 60] },
    { title: "Chemins de traverse", likes: [88, 30, 48] },
    { title: "Le Trait d’union", likes: [50, 62, 40] },
    { title: "Entre nous", likes: [34, 46, 58] },
    { title: "Le Carnet des sociétaires", likes: [20, 40, 26] },
  ],
};

export const welcomePriorities: Asked = {
  body: "groupe-accompagnement",
  by: "liege:4",
  place: "la-traverse",
  askedDaysAgo: 51,
  openForDays: 13,
  turnoutPercent: 44,
  question: "Par quoi commencer pour mieux accueillir les nouvelles personnes ?",
  explanation:
    "Le groupe Accompagnement a sept idées et du temps pour trois d’entre elles cette année. Vous avez dix points à répartir, quatre au plus pour une même idée.",
  camps: [40, 35, 25],
  options: [
    {
      title: "Un parrainage pendant six mois",
      text: "Une personne de l’antenne répond aux questions.",
      likes: [80, 52, 60],
    },
    { title: "Un déjeuner d’accueil chaque mois", text: "Dans chaque antenne, le même jour.", likes: [56, 74, 40] },
    { title: "Un guide en trois langues", text: "Vingt pages, sans sigles.", likes: [30, 62, 58] },
    { title: "Une formation à la lecture des comptes", likes: [44, 20, 34] },
    { title: "Une permanence téléphonique", text: "Deux soirs par semaine.", likes: [36, 40, 30] },
    { title: "Des visites entre antennes", likes: [26, 30, 70] },
    { title: "Un forum en ligne", likes: [18, 34, 24] },
  ],
};

/** Few put Namur first, yet it beats every other town one to one. */
export const assemblyTown: Asked = {
  body: "conseil",
  by: "liege:1",
  place: "la-traverse",
  askedDaysAgo: 46,
  openForDays: 24,
  turnoutPercent: 63,
  question: "Où tenir l’assemblée générale de l’année prochaine ?",
  explanation:
    "Cinq villes ont une salle pour cent cinquante personnes. Classez-les : vous pouvez mettre plusieurs villes à la même place et ne pas toutes les classer.",
  camps: [30, 34, 36],
  options: [
    { title: "Bruxelles", text: "Près de la gare du Midi.", likes: [38, 92, 30] },
    { title: "Lille", text: "Une heure et demie de train depuis Namur.", likes: [24, 36, 90] },
    { title: "Liège", text: "La salle est gratuite.", likes: [92, 22, 12] },
    { title: "Namur", text: "À mi-chemin, quarante places pour dormir.", likes: [74, 72, 66] },
    { title: "Rennes", text: "L’antenne n’a jamais reçu l’assemblée.", likes: [10, 14, 50] },
  ],
};

/** Members can still vote in this one. */
export const dayThemes: Asked = {
  body: "groupe-gouvernance",
  by: "rennes:3",
  place: "la-traverse",
  askedDaysAgo: 9,
  openForDays: 15,
  turnoutPercent: 38,
  question: "Quels thèmes pour la journée des sociétaires ?",
  explanation:
    "La journée a deux ateliers. Cochez tous les thèmes qui vous feraient venir : les deux qui plaisent au plus grand nombre seront retenus.",
  camps: [40, 35, 25],
  options: [
    { title: "Vivre de son métier avec des revenus irréguliers", likes: [78, 60, 44] },
    { title: "Décider à plusieurs sans y passer ses soirées", likes: [50, 70, 62] },
    { title: "Partager des outils et des locaux entre antennes", likes: [46, 52, 66] },
    { title: "Répondre ensemble à des marchés publics", likes: [60, 30, 34] },
    { title: "Préparer la transmission de son activité", likes: [28, 40, 36] },
  ],
};

/** A proposal of the Rennes branch, in two turns: the objection of the first is answered by the second. */
export const consents = {
  body: "antenne-rennes",
  by: "rennes:3",
  place: "rennes",
  turns: [
    {
      askedDaysAgo: 46,
      openForDays: 8,
      question: "Ouvrir le local de Rennes le samedi matin, à tour de rôle ?",
      explanation:
        "Une personne ouvre à 9 h et ferme à 13 h. Le tour de rôle est affiché un mois à l’avance. Chacun garde la liberté de ne pas s’inscrire.",
      positions: [
        {
          position: "objection",
          reason: "Fermer seule ou seul n’est pas sûr : la rue est vide après le marché. Il faut être deux.",
        },
        { position: "reservation", reason: "D’accord pour essayer. J’aimerais un bilan après trois mois." },
        ...Array.from({ length: 6 }, () => ({ position: "consent" })),
      ],
    },
    {
      askedDaysAgo: 35,
      openForDays: 13,
      question: "Ouvrir le local de Rennes le samedi matin, à deux ?",
      explanation:
        "Nouveau texte, après l’objection du premier tour : **deux personnes** ouvrent à 9 h et ferment ensemble à 13 h. Sans deux inscriptions, le local reste fermé. Un bilan est fait après trois mois.",
      positions: [
        { position: "reservation", reason: "Trouver deux personnes chaque samedi sera difficile en été." },
        ...Array.from({ length: 8 }, () => ({ position: "consent" })),
      ],
    },
  ],
} as const;
