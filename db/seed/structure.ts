import type { Translated } from "../columns";
import type { body, place, seat } from "../schema";

/** The invented cooperative "La Traverse": where it is, who belongs to it by category, who decides what. */

type Place = { slug: string; kind: (typeof place.$inferInsert)["kind"]; parent: string | null; name: Translated };

export const places: Place[] = [
  { slug: "la-traverse", kind: "group", parent: null, name: { fr: "La Traverse" } },
  { slug: "belgique", kind: "country", parent: "la-traverse", name: { fr: "Belgique", nl: "België", en: "Belgium" } },
  { slug: "france", kind: "country", parent: "la-traverse", name: { fr: "France", nl: "Frankrijk", en: "France" } },
  { slug: "bruxelles", kind: "antenna", parent: "belgique", name: { fr: "Bruxelles", nl: "Brussel", en: "Brussels" } },
  { slug: "liege", kind: "antenna", parent: "belgique", name: { fr: "Liège", nl: "Luik", en: "Liège" } },
  { slug: "namur", kind: "antenna", parent: "belgique", name: { fr: "Namur", nl: "Namen", en: "Namur" } },
  { slug: "anvers", kind: "antenna", parent: "belgique", name: { fr: "Anvers", nl: "Antwerpen", en: "Antwerp" } },
  { slug: "lille", kind: "antenna", parent: "france", name: { fr: "Lille", nl: "Rijsel", en: "Lille" } },
  { slug: "rennes", kind: "antenna", parent: "france", name: { fr: "Rennes" } },
  { slug: "montpellier", kind: "antenna", parent: "france", name: { fr: "Montpellier" } },
];

/** Members per antenna; together about 120. */
export const antennaSizes = { bruxelles: 24, liege: 20, namur: 19, anvers: 17, lille: 18, rennes: 12, montpellier: 10 };

export const colleges: { slug: string; name: Translated }[] = [
  { slug: "usage", name: { fr: "Collège des usagers", nl: "College van de gebruikers", en: "College of users" } },
  { slug: "equipe", name: { fr: "Collège de l’équipe", nl: "College van het team", en: "College of the team" } },
  {
    slug: "soutien",
    name: { fr: "Collège des soutiens", nl: "College van de steunleden", en: "College of supporters" },
  },
];

export const categories: { slug: string; college: string; name: Translated }[] = [
  {
    slug: "usagers",
    college: "usage",
    name: { fr: "Usagers des services", nl: "Gebruikers van de diensten", en: "Users of the services" },
  },
  { slug: "equipe", college: "equipe", name: { fr: "Équipe mutualisée", nl: "Gedeeld team", en: "Shared team" } },
  {
    slug: "partenaires",
    college: "soutien",
    name: { fr: "Institutions partenaires", nl: "Partnerinstellingen", en: "Partner institutions" },
  },
  {
    slug: "financeurs",
    college: "soutien",
    name: { fr: "Financeurs solidaires", nl: "Solidaire financiers", en: "Solidarity funders" },
  },
];

/** Who holds a seat: the n-th member of an antenna, from and until so many days from today (until null: no end). */
type Holder = {
  antenna: keyof typeof antennaSizes;
  n: number;
  since: number;
  until: number | null;
  represents?: string;
};
type Seat = { function: (typeof seat.$inferInsert)["function"]; category?: string; places?: number; holders: Holder[] };
type Body = {
  slug: string;
  parent: string | null;
  place: string;
  kind: (typeof body.$inferInsert)["kind"];
  name: Translated;
  purpose: Translated;
  supportThreshold: number;
  noticeDays: number;
  seats: Seat[];
};

const held = (
  antenna: Holder["antenna"],
  n: number,
  since: number,
  until: number | null,
  represents?: string,
): Holder[] => [{ antenna, n, since, until, represents }];

const governing: Body[] = [
  {
    slug: "assemblee-generale",
    parent: null,
    place: "la-traverse",
    kind: "assembly",
    name: { fr: "Assemblée générale", nl: "Algemene vergadering", en: "General assembly" },
    purpose: {
      fr: "Toutes les sociétaires et tous les sociétaires, une personne, une voix. Elle élit le conseil, approuve les comptes et change les statuts.",
      nl: "Alle vennoten, één persoon, één stem. Ze kiest de raad, keurt de rekeningen goed en wijzigt de statuten.",
      en: "All members, one person, one vote. It elects the board, approves the accounts and changes the statutes.",
    },
    supportThreshold: 25,
    noticeDays: 15,
    seats: [],
  },
  {
    slug: "conseil",
    parent: "assemblee-generale",
    place: "la-traverse",
    kind: "board",
    name: { fr: "Conseil d’administration", nl: "Raad van bestuur", en: "Board of directors" },
    purpose: {
      fr: "Décide de la stratégie, du budget, des tarifs et de l’ouverture des antennes. Se réunit toutes les six à huit semaines.",
      nl: "Beslist over de strategie, de begroting, de tarieven en de opening van afdelingen. Komt om de zes tot acht weken samen.",
      en: "Decides on strategy, budget, fees and the opening of branches. Meets every six to eight weeks.",
    },
    supportThreshold: 8,
    noticeDays: 5,
    seats: [
      { function: "chair", category: "usagers", holders: held("bruxelles", 1, 420, 680) },
      { function: "secretary", category: "usagers", holders: held("liege", 1, 420, 680) },
      { function: "treasurer", category: "equipe", holders: held("bruxelles", 22, 420, 680) },
      { function: "administrator", category: "usagers", holders: held("anvers", 1, 420, 680) },
      { function: "administrator", category: "usagers", holders: held("namur", 2, 785, 315) },
      { function: "administrator", category: "usagers", holders: held("lille", 2, 785, 315) },
      { function: "administrator", category: "usagers", holders: [] },
      { function: "administrator", category: "equipe", holders: held("liege", 19, 1050, 46) },
      {
        function: "administrator",
        category: "partenaires",
        holders: held("namur", 19, 420, 680, "Maison associative du Confluent"),
      },
      {
        function: "administrator",
        category: "partenaires",
        holders: held("lille", 18, 420, 680, "Réseau des lieux partagés du Nord"),
      },
      {
        function: "administrator",
        category: "financeurs",
        holders: held("bruxelles", 24, 785, 315, "Fonds Horizon solidaire"),
      },
      { function: "permanent_invitee", category: "equipe", holders: held("rennes", 12, 200, null) },
    ],
  },
  {
    slug: "conseil-france",
    parent: "assemblee-generale",
    place: "france",
    kind: "board",
    name: {
      fr: "Conseil de La Traverse France",
      nl: "Raad van La Traverse Frankrijk",
      en: "Board of La Traverse France",
    },
    purpose: {
      fr: "Administre la société française. Siège conjointement avec le conseil d’administration du groupe.",
      nl: "Bestuurt de Franse vennootschap. Zetelt samen met de raad van bestuur van de groep.",
      en: "Runs the French company. Sits jointly with the group’s board of directors.",
    },
    supportThreshold: 6,
    noticeDays: 5,
    seats: [
      { function: "chair", category: "usagers", holders: held("lille", 2, 785, 315) },
      { function: "secretary", category: "usagers", holders: held("rennes", 1, 420, 680) },
      { function: "administrator", category: "usagers", holders: held("montpellier", 1, 420, 680) },
      { function: "administrator", category: "equipe", holders: held("rennes", 12, 420, 680) },
    ],
  },
  {
    slug: "bureau",
    parent: "conseil",
    place: "la-traverse",
    kind: "committee",
    name: { fr: "Bureau", nl: "Dagelijks bestuur", en: "Executive committee" },
    purpose: {
      fr: "Prépare les réunions du conseil et suit l’exécution de ses décisions.",
      nl: "Bereidt de vergaderingen van de raad voor en volgt de uitvoering van zijn besluiten op.",
      en: "Prepares the board’s meetings and follows up its decisions.",
    },
    supportThreshold: 5,
    noticeDays: 3,
    seats: [
      { function: "chair", holders: held("bruxelles", 1, 420, 680) },
      { function: "secretary", holders: held("liege", 1, 420, 680) },
      { function: "treasurer", holders: held("bruxelles", 22, 420, 680) },
    ],
  },
  {
    slug: "comite-ethique",
    parent: "conseil",
    place: "la-traverse",
    kind: "committee",
    name: { fr: "Comité d’éthique", nl: "Ethisch comité", en: "Ethics committee" },
    purpose: {
      fr: "Donne un avis quand une activité ou un partenariat pose question au regard des valeurs communes.",
      nl: "Geeft advies wanneer een activiteit of partnerschap vragen oproept over onze gedeelde waarden.",
      en: "Gives an opinion when an activity or a partnership raises a question about our shared values.",
    },
    supportThreshold: 4,
    noticeDays: 5,
    seats: [
      { function: "chair", holders: held("montpellier", 2, 600, 130) },
      {
        function: "delegate",
        places: 4,
        holders: [...held("namur", 5, 600, 130), ...held("liege", 6, 600, 130), ...held("anvers", 5, 300, 430)],
      },
    ],
  },
  {
    slug: "vie-cooperative",
    parent: "conseil",
    place: "la-traverse",
    kind: "administration",
    name: { fr: "Équipe vie coopérative", nl: "Team coöperatief leven", en: "Cooperative life team" },
    purpose: {
      fr: "Tient le registre des sociétaires et des mandats, et fait fonctionner cette plateforme. Ne vote pour personne.",
      nl: "Houdt het register van vennoten en mandaten bij en laat dit platform draaien. Stemt voor niemand.",
      en: "Keeps the register of members and mandates, and runs this platform. Votes for nobody.",
    },
    supportThreshold: 5,
    noticeDays: 3,
    seats: [
      { function: "platform_administrator", category: "equipe", holders: held("bruxelles", 21, 800, null) },
      { function: "platform_administrator", category: "equipe", holders: held("lille", 17, 300, null) },
    ],
  },
];

const workingGroups: Body[] = [
  {
    slug: "groupe-accompagnement",
    parent: "assemblee-generale",
    place: "la-traverse",
    kind: "working_group",
    name: { fr: "Groupe Accompagnement", nl: "Werkgroep Begeleiding", en: "Support working group" },
    purpose: {
      fr: "Imagine comment mieux accueillir et accompagner les sociétaires, et rend ses recommandations au conseil.",
      nl: "Bedenkt hoe vennoten beter onthaald en begeleid worden, en bezorgt zijn aanbevelingen aan de raad.",
      en: "Works out how to welcome and support members better, and gives its recommendations to the board.",
    },
    supportThreshold: 3,
    noticeDays: 3,
    seats: [
      { function: "facilitator", holders: held("liege", 4, 250, 115) },
      { function: "secretary", holders: held("bruxelles", 6, 250, 115) },
      {
        function: "participant",
        places: 12,
        holders: [3, 7, 9, 12].flatMap((n) => [...held("namur", n, 250, 115), ...held("bruxelles", n + 1, 250, 115)]),
      },
    ],
  },
  {
    slug: "groupe-gouvernance",
    parent: "assemblee-generale",
    place: "la-traverse",
    kind: "working_group",
    name: { fr: "Groupe Gouvernance partagée", nl: "Werkgroep Gedeeld bestuur", en: "Shared governance working group" },
    purpose: {
      fr: "Prépare les règles de participation : qui propose, qui décide, comment on répond.",
      nl: "Bereidt de regels van de inspraak voor: wie stelt voor, wie beslist, hoe er geantwoord wordt.",
      en: "Prepares the rules of participation: who proposes, who decides, how answers are given.",
    },
    supportThreshold: 3,
    noticeDays: 3,
    seats: [
      { function: "facilitator", holders: held("rennes", 3, 180, 185) },
      { function: "secretary", holders: [] },
      {
        function: "participant",
        places: 10,
        holders: [4, 8, 11].flatMap((n) => [...held("lille", n, 180, 185), ...held("anvers", n, 180, 185)]),
      },
    ],
  },
];

const antennaGroups: Body[] = (Object.keys(antennaSizes) as (keyof typeof antennaSizes)[]).map((antenna) => {
  const name = places.find((one) => one.slug === antenna)?.name as Required<Translated>;
  const de = /^[AEIOUÉ]/.test(name.fr) ? "d’" : "de ";
  return {
    slug: `antenne-${antenna}`,
    parent: "assemblee-generale",
    place: antenna,
    kind: "antenna_group",
    name: { fr: `Antenne ${de}${name.fr}`, nl: `Afdeling ${name.nl ?? name.fr}`, en: `${name.en ?? name.fr} branch` },
    purpose: {
      fr: "Anime la vie de l’antenne, conduit son budget participatif et porte ses questions plus haut.",
      nl: "Brengt de afdeling tot leven, leidt haar burgerbegroting en brengt haar vragen hogerop.",
      en: "Brings the branch to life, runs its participatory budget and takes its questions further up.",
    },
    supportThreshold: 3,
    noticeDays: 3,
    seats: [
      { function: "facilitator", holders: held(antenna, 3, 330, 400) },
      { function: "secretary", holders: antenna === "montpellier" ? [] : held(antenna, 4, 330, 400) },
      { function: "treasurer", holders: held(antenna, 5, 330, antenna === "namur" ? 60 : 400) },
      { function: "delegate", places: 3, holders: [6, 7, 8].flatMap((n) => held(antenna, n, 330, 400)) },
    ],
  };
});

export const bodies: Body[] = [...governing, ...antennaGroups, ...workingGroups];

/** Boards of two companies that sit together. */
export const jointBodies: [string, string][] = [["conseil", "conseil-france"]];
