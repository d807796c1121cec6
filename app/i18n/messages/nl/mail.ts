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
    submission_eligible: {
      subject: "Genoeg steun: {title}",
      body: "Het punt ‘{title}’ kreeg {supporters, plural, one {# steunbetuiging} other {# steunbetuigingen}}. Het orgaan moet het nu op de agenda van een vergadering zetten.",
      action: "Het punt bekijken",
    },
    submission_settled: {
      subject:
        "{state, select, treated {Behandeld} declined {Afgewezen} merged {Samengevoegd met een ander punt} escalated {Hogerop gebracht} other {Ingetrokken}}: {title}",
      body: "Dit wordt er van het punt ‘{title}’:\n\n{state, select, treated {Het orgaan heeft het in zitting behandeld. Wat er gezegd of beslist is, staat op de pagina van het punt.} declined {Het orgaan heeft het afgewezen. De reden: {reason}} merged {Het gaat verder in een ander punt, dat de steun krijgt. U kunt uw steun intrekken.} escalated {Het is naar een ruimer orgaan gebracht, met zijn tekst en zijn steun.} other {Het is ingetrokken.}}",
      action: "Bekijken wat ervan geworden is",
    },
    meeting_convened: {
      subject: "{number, plural, =1 {Oproeping} other {Nieuwe oproeping}}: {title}",
      body: "De vergadering ‘{title}’ is bijeengeroepen voor {startsAt}.\nPlaats: {venue}\n\nOp de agenda {items, plural, one {staat # punt} other {staan # punten}}.{number, plural, =1 {} other { De agenda is veranderd sinds de vorige oproeping: {reason}}}{urgent, plural, =0 {} other {\n\nDe termijn is korter dan gewoonlijk: {urgentReason}}}",
      action: "De agenda lezen",
    },
    meeting_cancelled: {
      subject: "Afgelast: {title}",
      body: "De vergadering ‘{title}’ van {startsAt} is afgelast.\n\nDe reden: {reason}",
      action: "De vergadering bekijken",
    },
    minutes_published: {
      subject: "Notulen bekendgemaakt: {title}",
      body: "De notulen van ‘{title}’ ({startsAt}) zijn goedgekeurd en bekendgemaakt.",
      action: "De notulen lezen",
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
