import type { Translation } from "../../catalogue";
import type fr from "../fr/box";

export default {
  paper: {
    options: "De opties",
    option: "Optie",
    grades: "Eén vermelding per optie",
    more: "Meer lezen",
    pointsOf: "punten",
    pointsLeft: "U hebt nog {points, plural, one {# punt} other {# punten}} van de {all, number}.",
    pointsOver: "{points, plural, one {# punt} other {# punten}} te veel: u hebt er {all, number}.",
    rank: "Rang geven",
    rankOf: "rang",
    ranked: "Uw rangschikking",
    unranked: "Zonder rang",
    up: "{option} hoger zetten",
    down: "{option} lager zetten",
    add: "{option} als volgende rangschikken",
    nowRanked: "{option}: rang {rank, number}.",
    nowShared: "{option}: rang {rank, number}, samen met {mates}.",
    nowUnranked: "{option}: zonder rang.",
  },
  validation: {
    tooManyPoints: "U hebt {given, number} punten gegeven: er zijn er {allowed, number} in totaal. Neem er terug.",
    tooManyForOne: "Hoogstens {allowed, plural, one {# punt} other {# punten}} voor één optie.",
    sameRank: "Deze rang is twee keer gegeven. Geef elk een andere rang, of laat er één zonder.",
    unreadable: "Dit stembiljet past niet bij deze stemming. Vul het opnieuw in.",
  },
  refusals: {
    vote: {
      unknown: "Deze stemming bestaat niet.",
      notOpenYet: "Deze stemming is nog niet open. Uw stembiljet zit niet in de bus.",
      closed: "Deze stemming is gesloten: uw stembiljet kwam te laat en zit niet in de bus.",
      annulled: "Deze stemming is geannuleerd: uw stembiljet zit niet in de bus.",
      outsideElectorate: "U staat niet op de lijst van wie hier stemt. Uw stembiljet zit niet in de bus.",
      alreadyVoted: "U hebt al gestemd. Uw eerste stembiljet telt; dit zit niet in de bus.",
      ballotInvalid: "Dit stembiljet is onvolledig. Kies opnieuw en lees het na.",
      receiptTaken: "Dit ontvangstbewijs bestaat al. Lees uw stembiljet opnieuw na om een ander te krijgen.",
    },
  },
} satisfies Translation<typeof fr>;
