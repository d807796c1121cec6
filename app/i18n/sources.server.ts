import type { Messages, Translation } from "./catalogue";
import type { Locale } from "./locales";
import enAbout from "./messages/en/about";
import enAccount from "./messages/en/account";
import enAdmin from "./messages/en/admin";
import enBallots from "./messages/en/ballots";
import enBox from "./messages/en/box";
import enBudgets from "./messages/en/budgets";
import enCommandLine from "./messages/en/command-line";
import enCounting from "./messages/en/counting";
import enDecided from "./messages/en/decided";
import enGovernance from "./messages/en/governance";
import enHome from "./messages/en/home";
import enMail from "./messages/en/mail";
import enMeetings from "./messages/en/meetings";
import enMembers from "./messages/en/members";
import enMethods from "./messages/en/methods";
import enParticipation from "./messages/en/participation";
import enShell from "./messages/en/shell";
import enSimulator from "./messages/en/simulator";
import enTerms from "./messages/en/terms";
import frAbout from "./messages/fr/about";
import frAccount from "./messages/fr/account";
import frAdmin from "./messages/fr/admin";
import frBallots from "./messages/fr/ballots";
import frBox from "./messages/fr/box";
import frBudgets from "./messages/fr/budgets";
import frCommandLine from "./messages/fr/command-line";
import frCounting from "./messages/fr/counting";
import frDecided from "./messages/fr/decided";
import frGovernance from "./messages/fr/governance";
import frHome from "./messages/fr/home";
import frMail from "./messages/fr/mail";
import frMeetings from "./messages/fr/meetings";
import frMembers from "./messages/fr/members";
import frMethods from "./messages/fr/methods";
import frParticipation from "./messages/fr/participation";
import frShell from "./messages/fr/shell";
import frSimulator from "./messages/fr/simulator";
import frTerms from "./messages/fr/terms";
import nlAbout from "./messages/nl/about";
import nlAccount from "./messages/nl/account";
import nlAdmin from "./messages/nl/admin";
import nlBallots from "./messages/nl/ballots";
import nlBox from "./messages/nl/box";
import nlBudgets from "./messages/nl/budgets";
import nlCommandLine from "./messages/nl/command-line";
import nlCounting from "./messages/nl/counting";
import nlDecided from "./messages/nl/decided";
import nlGovernance from "./messages/nl/governance";
import nlHome from "./messages/nl/home";
import nlMail from "./messages/nl/mail";
import nlMeetings from "./messages/nl/meetings";
import nlMembers from "./messages/nl/members";
import nlMethods from "./messages/nl/methods";
import nlParticipation from "./messages/nl/participation";
import nlShell from "./messages/nl/shell";
import nlSimulator from "./messages/nl/simulator";
import nlTerms from "./messages/nl/terms";

export type Catalogue = { readonly [Area in keyof Messages]: Translation<Messages[Area]> };

/** Every sentence of the product, as it was written. Pages take `catalogues`, which are ready to be said. */
export const sources: Record<Locale, Catalogue> = {
  fr: {
    shell: frShell,
    about: frAbout,
    account: frAccount,
    home: frHome,
    governance: frGovernance,
    meetings: frMeetings,
    participation: frParticipation,
    ballots: frBallots,
    box: frBox,
    methods: frMethods,
    commandLine: frCommandLine,
    counting: frCounting,
    budgets: frBudgets,
    terms: frTerms,
    decided: frDecided,
    simulator: frSimulator,
    members: frMembers,
    admin: frAdmin,
    mail: frMail,
  },
  nl: {
    shell: nlShell,
    about: nlAbout,
    account: nlAccount,
    home: nlHome,
    governance: nlGovernance,
    meetings: nlMeetings,
    participation: nlParticipation,
    ballots: nlBallots,
    box: nlBox,
    methods: nlMethods,
    commandLine: nlCommandLine,
    counting: nlCounting,
    budgets: nlBudgets,
    terms: nlTerms,
    decided: nlDecided,
    simulator: nlSimulator,
    members: nlMembers,
    admin: nlAdmin,
    mail: nlMail,
  },
  en: {
    shell: enShell,
    about: enAbout,
    account: enAccount,
    home: enHome,
    governance: enGovernance,
    meetings: enMeetings,
    participation: enParticipation,
    ballots: enBallots,
    box: enBox,
    methods: enMethods,
    commandLine: enCommandLine,
    counting: enCounting,
    budgets: enBudgets,
    terms: enTerms,
    decided: enDecided,
    simulator: enSimulator,
    members: enMembers,
    admin: enAdmin,
    mail: enMail,
  },
};
