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
} satisfies Translation<typeof fr>;
