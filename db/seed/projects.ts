/** Projects of the budget rounds; costs in cents. */
export type Idea = {
  title: string;
  text: string;
  author: number;
  language?: "fr" | "nl" | "en";
  costs: [label: string, cents: number][];
  /** Share of the ballots that approve it, in percent, when ballots are drawn; in each of two circles, where they differ. */
  liked: number | readonly [larger: number, smaller: number];
  refused?: string;
};

export const namurIdeas: Idea[] = [
  {
    title: "Atelier de réparation ouvert le samedi",
    author: 6,
    liked: 62,
    text: "Des outils, un établi et deux bénévoles pour réparer vélos, caisses de transport et petit matériel de scène.",
    costs: [
      ["Établi et outillage", 160_000],
      ["Consommables pour un an", 80_000],
    ],
  },
  {
    title: "Cours du soir de néerlandais",
    author: 7,
    liked: 54,
    text: "Douze séances de deux heures pour celles et ceux qui travaillent aussi à Bruxelles et en Flandre.",
    costs: [
      ["Formatrice, 24 heures", 108_000],
      ["Supports", 12_000],
    ],
  },
  {
    title: "Studio son partagé",
    author: 8,
    liked: 47,
    text: "Isoler le petit local du fond et l’équiper d’un micro, d’une carte son et d’un casque, à réserver en ligne.",
    costs: [
      ["Isolation", 120_000],
      ["Matériel", 140_000],
    ],
  },
  {
    title: "Déjeuners d’accueil des nouvelles et des nouveaux",
    author: 1,
    liked: 41,
    text: "Un midi par mois, un repas simple avec trois sociétaires qui racontent la coopérative.",
    costs: [["Dix repas", 90_000]],
  },
  {
    title: "Vélo-cargo en prêt",
    author: 9,
    liked: 33,
    text: "Un vélo-cargo électrique d’occasion pour livrer ou transporter du matériel en ville.",
    costs: [["Participation à l’achat", 86_000]],
  },
  {
    title: "Fresque de la façade",
    author: 10,
    liked: 38,
    text: "Confier la façade de l’antenne à deux artistes sociétaires, avec un atelier ouvert au quartier.",
    costs: [
      ["Artistes", 240_000],
      ["Échafaudage et peinture", 80_000],
    ],
  },
  {
    title: "Jardin partagé derrière l’atelier",
    author: 11,
    liked: 26,
    text: "Six bacs, une cuve à eau et un planning d’arrosage.",
    costs: [
      ["Bacs et terre", 110_000],
      ["Cuve", 30_000],
    ],
  },
  {
    title: "Ciné-débat sur le travail autonome",
    author: 12,
    liked: 22,
    text: "Trois soirées ouvertes au public, avec une cinéaste ou un chercheur.",
    costs: [
      ["Droits de projection", 45_000],
      ["Défraiements", 30_000],
    ],
  },
  {
    title: "Boîte à outils juridique",
    author: 13,
    liked: 35,
    text: "Une juriste relit avec nous dix contrats types ; ils sont ensuite partagés avec toutes les antennes.",
    costs: [["Juriste, 12 heures", 96_000]],
  },
  {
    title: "Chaises confortables pour la salle de réunion",
    author: 14,
    liked: 18,
    text: "Vingt chaises solides d’occasion.",
    costs: [["Vingt chaises", 100_000]],
  },
  {
    title: "Voyage d’étude à l’antenne de Lille",
    author: 15,
    liked: 24,
    text: "Une journée pour voir comment Lille suit ses projets.",
    costs: [["Train pour douze personnes", 84_000]],
  },
  {
    title: "Machine à café équitable",
    author: 16,
    liked: 29,
    text: "La machine actuelle fuit.",
    costs: [["Machine et installation", 62_000]],
    refused:
      "L’entretien des locaux relève du budget de fonctionnement : la demande est transmise à l’équipe, qui remplacera la machine.",
  },
];

/**
 * Two circles of members who hardly share a wish: by number of votes the larger one would get all its projects and the
 * smaller one none, which equal shares prevent.
 */
export const lilleIdeas: Idea[] = [
  {
    title: "Résidence d’écriture dans l’antenne",
    author: 6,
    liked: [90, 5],
    text: "Trois semaines, un bureau au calme, une lecture publique à la fin.",
    costs: [
      ["Bourse", 150_000],
      ["Lecture publique", 30_000],
    ],
  },
  {
    title: "Formation premiers secours",
    author: 7,
    liked: [88, 8],
    text: "Deux sessions de dix personnes, certificat compris.",
    costs: [["Deux sessions", 130_000]],
  },
  {
    title: "Matériel de captation vidéo",
    author: 8,
    liked: [85, 5],
    text: "Une caméra, un pied et deux micros à emprunter.",
    costs: [
      ["Caméra", 145_000],
      ["Pied et micros", 55_000],
    ],
  },
  {
    title: "Fête des cinq ans de l’antenne",
    author: 9,
    liked: [6, 85],
    text: "Un après-midi ouvert au quartier.",
    costs: [
      ["Repas", 70_000],
      ["Musique", 50_000],
    ],
  },
  {
    title: "Serre sur le toit",
    author: 10,
    liked: [12, 60],
    text: "Une petite serre et des bacs.",
    costs: [
      ["Serre", 220_000],
      ["Étude de charge", 60_000],
    ],
  },
  {
    title: "Bibliothèque de jeux coopératifs",
    author: 11,
    liked: [5, 85],
    text: "Cinquante jeux à emprunter pour animer des réunions.",
    costs: [["Cinquante jeux", 95_000]],
  },
];

/** Antwerp gives points, and counts them: what few want a lot can be funded beside what many want a little. */
export const antwerpIdeas: Idea[] = [
  {
    title: "Repetitieruimte geluiddicht maken",
    author: 6,
    language: "nl",
    liked: [92, 5],
    text: "De kleine zaal isoleren, zodat muzikanten en stemacteurs er ook overdag kunnen werken.",
    costs: [
      ["Isolatie", 140_000],
      ["Deur en dichtingen", 45_000],
    ],
  },
  {
    title: "Gereedschapsbank voor de buurt",
    author: 7,
    language: "nl",
    liked: [70, 30],
    text: "Veertig stuks gereedschap om uit te lenen, met een kast en een lijst op het net.",
    costs: [
      ["Gereedschap", 115_000],
      ["Kast", 30_000],
    ],
  },
  {
    title: "Franse les na het werk",
    author: 8,
    language: "nl",
    liked: [50, 25],
    text: "Tien avonden voor wie ook in Brussel of Wallonië werkt.",
    costs: [["Lesgever, twintig uur", 96_000]],
  },
  {
    title: "Bakfiets om te lenen",
    author: 9,
    language: "nl",
    liked: [75, 10],
    text: "Een elektrische bakfiets om materiaal te vervoeren, te reserveren per halve dag.",
    costs: [
      ["Tweedehands bakfiets", 165_000],
      ["Slot en verzekering", 30_000],
    ],
  },
  {
    title: "Middagmaal voor nieuwe vennoten",
    author: 10,
    language: "nl",
    liked: [15, 85],
    text: "Elke twee maanden een eenvoudige maaltijd met drie vennoten die vertellen hoe de coöperatie werkt.",
    costs: [["Zes maaltijden", 60_000]],
  },
  {
    title: "Groene binnenplaats",
    author: 11,
    language: "nl",
    liked: [5, 95],
    text: "Klimplanten, een regenton en twee banken op de koer.",
    costs: [
      ["Planten en regenton", 70_000],
      ["Banken", 60_000],
    ],
  },
  {
    title: "Feest op een boot",
    author: 12,
    language: "nl",
    liked: 0,
    text: "Een avond op de Schelde voor de hele afdeling.",
    costs: [["Huur van de boot", 240_000]],
    refused: "Eén avond voor wie dan kan: het charter vraagt dat een project het hele jaar voor iedereen openstaat.",
  },
];
