import type { Translation } from "../../catalogue";
import type fr from "../fr/mail";

export default {
  greeting: "Dag {firstName},",
  greetingAll: "Dag,",
  footer: "U krijgt dit bericht omdat u vennoot bent van {cooperative}.",
  templates: {
    invitation: {
      subject: "Uw toegang tot de ruimte van de vennoten van {cooperative}",
      body: "{cooperative} opent een ruimte waar haar vennoten punten voorstellen, stemmen en zien wat hun stem wordt. Kies een wachtwoord om binnen te gaan.\n\nDeze link werkt één keer, gedurende 14 dagen.",
      action: "Mijn wachtwoord kiezen",
    },
    sign_in_link: {
      subject: "Uw aanmeldlink",
      body: "Hier is de link die u gevraagd hebt om zonder wachtwoord binnen te gaan. Hij werkt één keer, gedurende 20 minuten.\n\nHebt u niets gevraagd? Doe niets: zonder deze link komt niemand binnen.",
      action: "Aanmelden",
    },
    password_reset: {
      subject: "Een nieuw wachtwoord kiezen",
      body: "Hier is de link die u gevraagd hebt om een nieuw wachtwoord te kiezen. Hij werkt één keer, gedurende een uur.\n\nHebt u niets gevraagd? Doe niets: uw wachtwoord blijft hetzelfde.",
      action: "Een nieuw wachtwoord kiezen",
    },
    password_changed: {
      subject: "Uw wachtwoord is gewijzigd",
      body: "Het wachtwoord van uw ruimte is zonet gewijzigd. Alle toestellen die aangemeld waren, zijn dat niet meer.\n\nWas u dat niet? Ga meteen naar {home}, kies « Ik ben mijn wachtwoord vergeten » en verwittig het secretariaat.",
    },
    vote_opened: {
      subject: "Stem: {question}",
      body: "Er is een stemming open en u staat op de lijst van wie stemt:\n\n‘{question}’\n\nU kunt stemmen tot {closesAt}. Reken op drie minuten. Uw stem is geheim en u krijgt een ontvangstbewijs.",
      action: "Lezen en stemmen",
    },
    vote_published: {
      subject: "Resultaat: {question}",
      body: "De stemming is geteld en het resultaat is bekendgemaakt:\n\n‘{question}’\n\nU kunt de telling lezen, uw ontvangstbewijs nagaan en de stembiljetten natellen.",
      action: "Het resultaat lezen",
    },
  },
} as const satisfies Translation<typeof fr>;
