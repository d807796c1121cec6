import type { Translation } from "../../catalogue";
import type fr from "../fr/about";

export default {
  welcome: {
    title: "Een stem in het kapittel",
    lead: "Hier doen de vennoten van {cooperative} voorstellen, overleggen en stemmen ze, en volgen ze wat er met hun stem gebeurt.",
    signIn: "Aanmelden",
    youCanTitle: "Wat u hier doet",
    propose: "Een punt voorstellen aan de raad, het samen steunen en zien wat ervan komt.",
    vote: "Eén keer stemmen, in het geheim, met een ontvangstbewijs, en de uitslag zelf kunnen natellen.",
    allocate: "Het budget van uw afdeling verdelen over begrote projecten.",
    publicTitle: "Zonder aan te melden",
    governance: "Wie beslist wat: de organen, hun zetels en de mensen",
    meetings: "De vergaderingen, hun agenda’s en hun notulen",
    see: "Bekijken",
  },
  accessibility: {
    title: "Toegankelijkheid",
    lead: "Iedereen moet hier kunnen lezen, voorstellen en stemmen: met het toetsenbord, met een schermlezer, in het groot of op een oude telefoon.",
    heldTitle: "Waar wij voor staan",
    aim: "We mikken op niveau AA van WCAG 2.2.",
    noScript: "Elke pagina en elk formulier werkt zonder JavaScript.",
    keyboard: "Alles kan met het toetsenbord. De link « Naar de inhoud » is de eerste van elke pagina.",
    contrast: "Teksten houden een contrast van minstens 4,5 op 1, licht en donker. Kleur alleen zegt nooit iets.",
    zoom: "De pagina blijft volledig tot 400 % zoom.",
    charts: "Elke grafiek heeft zijn tabel ernaast.",
    howTitle: "Hoe we dat nagaan",
    how: "Bij elke wijziging van de software loopt een automatische controle (axe) over de pagina’s. Er is nog geen audit van buitenaf gebeurd.",
    helpTitle: "Houdt iets u tegen?",
    help: "Zeg het aan het secretariaat van {cooperative}. U hebt recht op een andere manier, ook op papier.",
  },
  personalData: {
    title: "Uw gegevens",
    lead: "Wat {cooperative} hier van u bijhoudt, wie het ziet en hoelang.",
    keptTitle: "Wat wordt bijgehouden",
    seenTitle: "Wie het ziet",
    timeTitle: "Hoelang",
    cookiesTitle: "Cookies",
    says: {
      register:
        "Het register van de vennoten: nummer, naam, e-mailadres, afdeling, categorie, taal, datum van toetreding en vertrek.",
      own: "Wat u zelf toevoegt: telefoon, voorstelling, portret. Dat is verborgen zolang u het niet openstelt.",
      acts: "Wat u hier doet: uw punten, uw steun, uw projecten, uw mandaten, en of u gestemd hebt.",
      ballots:
        "Uw stembiljet in een geheime stemming wordt bewaard zonder uw naam. Niemand kan het aan u koppelen, wij ook niet.",
      colleagues: "De naam en het mandaat van wie in een orgaan zetelt, staan op de pagina van dat orgaan.",
      administrator: "Wie de vennoten beheert, ziet het register en aan wie een e-mail is gestuurd.",
      nobodyElse: "Verder niemand: niets wordt verkocht of gegeven aan een dienst voor meting of reclame.",
      session: "Een aanmelding: hoogstens 30 dagen na uw laatste bezoek, met de naam van de browser.",
      mails: "Een verzonden e-mail: drie maanden. De links erin worden gewist zodra hij vertrekt.",
      attempts:
        "De aanmeldpogingen: ongeveer een uur, in een vorm die noch het e-mailadres noch het netwerkadres toont.",
      journal: "Het logboek van beslissingen en wijzigingen blijft: het toont dat er niets in het geheim is veranderd.",
      cookiesOurs: "Drie cookies van ons: uw aanmelding, uw taal, en het bericht na een handeling.",
      cookiesNone: "Geen andere, dus ook geen venster om te sluiten.",
    },
    rightsTitle: "Uw rechten",
    rights:
      "U kunt een kopie van uw gegevens vragen, ze laten verbeteren, en laten wissen wat de wet niet verplicht te bewaren. Schrijf naar het secretariaat van {cooperative}. Krijgt u geen antwoord, wend u dan tot de Gegevensbeschermingsautoriteit (België) of de CNIL (Frankrijk).",
    mine: "Mijn profiel bekijken en wijzigen",
  },
} satisfies Translation<typeof fr>;
