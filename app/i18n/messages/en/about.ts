import type { Translation } from "../../catalogue";
import type fr from "../fr/about";

export default {
  welcome: {
    title: "Having a say",
    lead: "Here the members of {cooperative} propose, discuss and vote, and follow what becomes of their voice.",
    signIn: "Sign in",
    youCanTitle: "What people do here",
    propose: "Propose an item to the board, support it together, and see what becomes of it.",
    vote: "Vote once, in secret, with a receipt, and be able to recount the result.",
    allocate: "Share out your branch’s budget between costed projects.",
    publicTitle: "Without signing in",
    governance: "Who decides what: the bodies, their seats and the people",
    meetings: "The meetings, their agendas and their minutes",
    see: "See",
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everybody must be able to read, propose and vote here: by keyboard, with a screen reader, enlarged, or on an old phone.",
    heldTitle: "What we hold to",
    aim: "We aim at level AA of WCAG 2.2.",
    noScript: "Every page and every form works without JavaScript.",
    keyboard: "Everything can be done by keyboard. The link “Go to the content” comes first on every page.",
    contrast: "Text keeps a contrast of at least 4.5 to 1, light and dark. Colour alone never says anything.",
    zoom: "The page stays whole up to 400% zoom.",
    charts: "Every chart has its table beside it.",
    howTitle: "How we check it",
    how: "An automatic check (axe) goes over the pages at every change of the software. No outside audit has been made yet.",
    helpTitle: "Is something in your way?",
    help: "Tell the secretariat of {cooperative}. Another way of doing it, paper included, is owed to you.",
  },
} satisfies Translation<typeof fr>;
