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
  personalData: {
    title: "Your data",
    lead: "What {cooperative} keeps about you here, who sees it and for how long.",
    keptTitle: "What is kept",
    seenTitle: "Who sees it",
    timeTitle: "For how long",
    cookiesTitle: "Cookies",
    says: {
      register:
        "The register of members: number, name, e-mail address, branch, category, language, dates of joining and leaving.",
      own: "What you add yourself: telephone, presentation, portrait. It is hidden until you open it.",
      acts: "What you do here: your points, your supports, your projects, your mandates, and whether you voted.",
      ballots: "Your ballot in a secret vote is kept without your name. Nobody can link it to you, and neither can we.",
      colleagues: "The name and mandate of those who sit in a body are shown on that body’s page.",
      administrator: "Those in charge of the members see the register, and to whom an e-mail has been sent.",
      nobodyElse: "Nobody else: nothing is sold or given to a measuring or advertising service.",
      session: "A sign-in: at most 30 days after your last visit, with the browser’s name.",
      mails: "An e-mail sent: three months. The links in it are erased as soon as it leaves.",
      attempts:
        "Sign-in attempts: about an hour, in a form that shows neither the e-mail address nor the network address.",
      journal: "The journal of decisions and changes stays: it shows that nothing was altered in secret.",
      cookiesOurs: "Three cookies of ours: your sign-in, your language, and the message shown after an action.",
      cookiesNone: "No others, and so no window to close.",
    },
    rightsTitle: "Your rights",
    rights:
      "You may ask for a copy of your data, have it corrected, and have erased what the law does not require to be kept. Write to the secretariat of {cooperative}. Without an answer, turn to the Data Protection Authority (Belgium) or the CNIL (France).",
    mine: "See and change my profile",
  },
} satisfies Translation<typeof fr>;
