import type { Translation } from "../../catalogue";
import type fr from "../fr/terms";

export default {
  form: {
    paperTitle: "Het stembiljet",
    paper: "Hoe iedereen stemt",
    papers: {
      approval: {
        name: "Projecten aankruisen",
        hint: "Iedereen kruist aan wat hij of zij steunt. Eenvoudig, en aanbevolen.",
      },
      points: {
        name: "Punten geven",
        hint: "Iedereen zegt hoeveel elk project voor hem of haar telt. De stembiljetten worden zonder naam gepubliceerd, maar een zeldzame verdeling kan als handtekening dienen.",
      },
      ranking: {
        name: "Projecten rangschikken",
        hint: "Van het meest naar het minst gewenste. De stembiljetten worden zonder naam gepubliceerd, maar een zeldzame volgorde kan als handtekening dienen.",
      },
      "choose-one": {
        name: "Eén project kiezen",
        hint: "Te vermijden: bij gelijke delen zonder aanvulling krijgt bijna niets geld, want niemand steunt twee projecten.",
      },
    },
    most: "Projecten per stembiljet, hoogstens",
    mostHint:
      "Laat leeg om niet te beperken, dat is beter: hoe meer projecten een stembiljet steunt, hoe meer gedeelde wensen de regel kan vinden.",
    inAll: "Punten te verdelen over het hele stembiljet",
    inAllHint: "Laat leeg om alleen per project te beperken.",
    perOption: "Punten voor één project, hoogstens",
    perOptionHint: "Laat leeg om alleen het geheel te beperken.",
    ruleTitle: "De verdeelregel",
    rule: "Hoe de projecten gekozen worden",
    rules: {
      "equal-shares": {
        name: "Gelijke delen",
        hint: "Elke stemmer krijgt hetzelfde bedrag, te verdelen over de projecten die hij of zij steunt. Elke groep krijgt zijn deel. Aanbevolen.",
      },
      greedy: {
        name: "Meerderheid",
        hint: "De meest gesteunde projecten eerst, tot het bedrag op is. Een meerderheid kan over alles beslissen.",
      },
      phragmen: {
        name: "Phragmén",
        hint: "De kosten van elk project wegen op zijn steuners; het volgende is het project dat hun de lichtste last laat.",
      },
    },
    fine: "Instellingen van de regel",
    fineHint: "De voorgestelde passen bijna altijd.",
    satisfaction: "Wat een project waard is voor wie het steunt",
    satisfactionHint: "De regel wil daar iedereen evenveel van geven. Phragmén houdt er geen rekening mee.",
    worths: {
      given: "Wat het stembiljet zegt: de punten, de plaats; anders de kosten",
      cost: "Zijn kosten, wat ook de punten of de plaats zijn",
      cardinality: "Eén project, wat het ook kost",
    },
    completion: "Gelijke delen: met het geld dat overblijft",
    completionHint: "Bij gelijke delen blijft vaak een som over.",
    increment: "Gelijke delen: stap van de verhoging",
    incrementHint: "Wat er elke ronde bij elk deel komt. Eén euro past bijna altijd.",
    start: "Gelijke delen: deel bij het begin",
    threshold: "Drempel voor steun",
    thresholdHint:
      "Een project heeft genoeg steun nodig voor zijn kosten: het aandeel van zijn steuners onder de stemmers haalt een derde van het aandeel dat het van het bedrag vraagt.",
    comparison: "Vergelijking met de meerderheid",
    comparisonHint: "Na de telling geldt de keuze van de meerderheid als meer mensen daarbij winnen.",
  },
  options: {
    rule: {
      "equal-shares": "Gelijke delen",
      greedy: "Meerderheid (meest gesteunde eerst)",
      phragmen: "Phragmén",
    },
    satisfaction: {
      cost: "Zijn kosten",
      cardinality: "Eén project, wat het ook kost",
      points: "De gegeven punten",
      borda: "Zijn plaats op het stembiljet",
    },
    completion: {
      none: "Niets: het blijft over",
      greedy: "De meest gesteunde die nog passen",
      add1: "De delen verhogen, ronde na ronde",
      "add1-exhaustive": "De delen verhogen tot er niets meer past",
      "add1-greedy": "De delen verhogen, dan de meest gesteunde",
      "add1-exhaustive-greedy": "Verhogen tot er niets meer past, dan de meest gesteunde",
    },
    start: {
      exact: "Precies het bedrag, gedeeld",
      floor: "Naar beneden afgerond op een eenheid",
    },
    threshold: { non: "Zonder drempel", oui: "Met drempel" },
    comparison: { non: "Nee", oui: "Ja" },
  },
} satisfies Translation<typeof fr>;
