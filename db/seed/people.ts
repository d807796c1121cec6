import type { Translated } from "../columns";
import { firstNames, lastNames } from "./names";
import { antennaSizes, bodies } from "./structure";

type Antenna = keyof typeof antennaSizes;
type Language = keyof typeof firstNames;

export type Person = {
  antenna: Antenna;
  /** Rank in the antenna, from 1: seats name their holders by it. */
  n: number;
  firstName: string;
  lastName: string;
  email: string;
  language: Language;
  category: string;
  joinedDaysAgo: number;
};

const named: Record<string, [firstName: string, lastName: string, language?: Language]> = {
  "namur:1": ["Nadia", "Colignon"],
  "namur:3": ["Karim", "Haddad"],
  "liege:1": ["Thérèse", "Poncelet"],
  "bruxelles:1": ["Olivier", "Jacquemin"],
  "bruxelles:2": ["Aisling", "Doyle", "en"],
  "bruxelles:21": ["Brigitte", "Marchal"],
  "anvers:2": ["Hilde", "Claessens"],
  "lille:3": ["Solène", "Guérin"],
  "lille:1": ["Djibril", "Ndiaye"],
};

/** The people a visitor of the demonstration can sign in as, and what each shows. */
export const demonstrationPeople: { email: string; what: Required<Translated> }[] = [
  {
    email: "nadia.colignon@example.org",
    what: {
      fr: "Sociétaire à Namur : voter, proposer un point, choisir les projets de son antenne.",
      nl: "Vennoot in Namen: stemmen, een punt voorstellen, de projecten van haar afdeling kiezen.",
      en: "Member in Namur: vote, propose a point, choose her branch’s projects.",
    },
  },
  {
    email: "therese.poncelet@example.org",
    what: {
      fr: "Secrétaire du conseil d’administration : préparer l’ordre du jour, convoquer, tenir le procès-verbal, ouvrir un scrutin.",
      nl: "Secretaris van de raad van bestuur: de agenda voorbereiden, samenroepen, notuleren, een stemming openen.",
      en: "Secretary of the board: prepare the agenda, convene, keep the minutes, open a vote.",
    },
  },
  {
    email: "karim.haddad@example.org",
    what: {
      fr: "Animateur de l’antenne de Namur : conduire le budget participatif en cours de vote.",
      nl: "Facilitator van de afdeling Namen: de burgerbegroting leiden waarover nu gestemd wordt.",
      en: "Facilitator of the Namur branch: run the participatory budget now being voted on.",
    },
  },
  {
    email: "solene.guerin@example.org",
    what: {
      fr: "Animatrice de l’antenne de Lille : suivre les projets financés et leurs dépenses.",
      nl: "Facilitator van de afdeling Rijsel: de gefinancierde projecten en hun uitgaven opvolgen.",
      en: "Facilitator of the Lille branch: follow the funded projects and their spending.",
    },
  },
  {
    email: "hilde.claessens@example.org",
    what: {
      fr: "Sociétaire à Anvers : la même chose en néerlandais.",
      nl: "Vennoot in Antwerpen: hetzelfde in het Nederlands.",
      en: "Member in Antwerp: the same in Dutch.",
    },
  },
  {
    email: "aisling.doyle@example.org",
    what: {
      fr: "Nouvelle sociétaire à Bruxelles : comprendre qui décide quoi, en anglais.",
      nl: "Nieuwe vennoot in Brussel: begrijpen wie wat beslist, in het Engels.",
      en: "New member in Brussels: understand who decides what, in English.",
    },
  },
  {
    email: "brigitte.marchal@example.org",
    what: {
      fr: "Équipe vie coopérative : importer les sociétaires, tenir les mandats, lire les courriels envoyés.",
      nl: "Team coöperatief leven: vennoten importeren, mandaten bijhouden, de verstuurde mails lezen.",
      en: "Cooperative life team: import members, keep mandates, read the mails sent.",
    },
  },
];

/** All members, the same at each filling. */
export function drawPeople(): Person[] {
  const categoryOf = new Map<string, string>(
    bodies.flatMap((body) =>
      body.seats.flatMap((seat) =>
        seat.category ? seat.holders.map((one) => [`${one.antenna}:${one.n}`, seat.category as string] as const) : [],
      ),
    ),
  );
  const taken = new Set(Object.values(named).map(([first, last]) => address(first, last)));
  let drawn = 0;
  return (Object.entries(antennaSizes) as [Antenna, number][]).flatMap(([antenna, size]) =>
    Array.from({ length: size }, (_, index) => {
      const n = index + 1;
      const key = `${antenna}:${n}`;
      const language = named[key]?.[2] ?? languageOf(antenna, n);
      let [firstName, lastName] = named[key] ?? drawName(language, drawn++);
      while (!named[key] && taken.has(address(firstName, lastName)))
        [firstName, lastName] = drawName(language, drawn++);
      taken.add(address(firstName, lastName));
      const staff = antenna === "bruxelles" && n === 21;
      const category = categoryOf.get(key) ?? (staff ? "equipe" : categoryByRank(n));
      const joinedDaysAgo = key === "bruxelles:2" ? 25 : 200 + ((drawn * 137) % 3_000);
      return {
        antenna,
        n,
        firstName,
        lastName,
        email: address(firstName, lastName),
        language,
        category,
        joinedDaysAgo,
      };
    }),
  );
}

/** One in seven works in the shared team, one in eleven supports: enough for a college of their own. */
function categoryByRank(n: number): string {
  if (n % 7 === 0) return "equipe";
  return n % 11 === 0 ? "financeurs" : "usagers";
}

function languageOf(antenna: Antenna, n: number): Language {
  if (antenna === "anvers") return "nl";
  if (antenna === "bruxelles") return n % 4 === 0 ? "nl" : n % 9 === 0 ? "en" : "fr";
  return "fr";
}

/** Steps through both lists at different paces, so that names do not repeat together. */
function drawName(language: Language, rank: number): [string, string] {
  const [first, last] = [firstNames[language], lastNames[language]];
  return [first[(rank * 7) % first.length] as string, last[(rank * 11 + 3) % last.length] as string];
}

function address(firstName: string, lastName: string): string {
  const plain = `${firstName}.${lastName}`
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return `${plain.replace(/[^a-z.]+/g, "-")}@example.org`;
}
