import type { Translation } from "../../catalogue";
import type fr from "../fr/account";

export default {
  signIn: {
    title: "Aanmelden",
    lead: "Met het e-mailadres dat uw coöperatie kent.",
    email: "E-mailadres",
    password: "Wachtwoord",
    submit: "Aanmelden",
    byLink: "Een aanmeldlink per e-mail ontvangen, zonder wachtwoord",
    forgotten: "Ik ben mijn wachtwoord vergeten",
    noAccess: "Nog geen toegang? Het secretariaat van uw coöperatie verstuurt de uitnodigingen.",
  },
  signOut: {
    here: "Dit toestel is afgemeld.",
    everywhere: "Al uw toestellen zijn afgemeld.",
  },
  askByMail: {
    email: "E-mailadres",
    submit: "De link ontvangen",
    sentTitle: "Kijk in uw mailbox",
    sent: "Als {email} het adres van een vennoot is, is er net een link naartoe gestuurd.",
    nothing:
      "Niets na enkele minuten? Kijk bij de ongewenste mails. Anders kent uw coöperatie misschien een ander adres van u.",
    back: "Terug naar het aanmelden",
    signInLink: {
      title: "Een aanmeldlink ontvangen",
      lead: "We sturen een link naar uw adres. Daarmee meldt u zich aan zonder wachtwoord.",
      lasts: "De link werkt één keer, gedurende 20 minuten.",
    },
    passwordReset: {
      title: "Wachtwoord vergeten",
      lead: "We sturen een link naar uw adres. Daarmee kiest u een nieuw wachtwoord.",
      lasts: "De link werkt één keer, gedurende een uur.",
    },
  },
  followLink: {
    title: "U bent er bijna",
    lead: "Dag {firstName}. Druk op de knop om binnen te gaan.",
    submit: "Aanmelden",
  },
  goneLink: {
    title: "Deze link werkt niet meer",
    signIn: "Aanmelden",
    signInLink: {
      why: "Een aanmeldlink werkt één keer, gedurende 20 minuten. Vraag een nieuwe.",
      again: "Een nieuwe link ontvangen",
    },
    passwordReset: {
      why: "Deze link werkt één keer, gedurende een uur. Vraag een nieuwe.",
      again: "Een nieuwe link ontvangen",
    },
    invitation: {
      why: "Een uitnodiging werkt één keer, gedurende 14 dagen. Hebt u al een wachtwoord gekozen, meld u dan aan. Vraag anders een link om er een te kiezen.",
      again: "Een wachtwoord kiezen",
    },
  },
  choosePassword: {
    password: "Nieuw wachtwoord",
    hint: "Minstens {minimum, number} tekens. Een korte zin die alleen u kent, is prima.",
    invitation: {
      title: "Welkom",
      lead: "Dag {firstName}. Kies een wachtwoord om binnen te gaan.",
      submit: "Binnengaan",
    },
    passwordReset: {
      title: "Een nieuw wachtwoord kiezen",
      lead: "Dag {firstName}. Na deze wijziging worden uw andere toestellen afgemeld.",
      submit: "Het wachtwoord wijzigen",
    },
  },
  demonstration: {
    title: "Wie wilt u zijn?",
    lead: "Deze coöperatie is verzonnen, en haar vennoten ook. Kies een persoon om het platform met diens ogen en rechten te zien.",
    nobody: "Hier wordt nog niemand voorgesteld.",
    enter: "Binnengaan",
    present: "Dat bent u nu",
  },
  validation: {
    passwordTooPlain: "Dit wachtwoord is te eenvoudig. Gebruik meer verschillende tekens.",
    passwordPersonal: "Dit wachtwoord lijkt te veel op uw naam of uw adres.",
    presentPasswordWrong: "Dit is niet uw huidige wachtwoord.",
    phone: "Schrijf een telefoonnummer, bijvoorbeeld +32 81 22 33 44.",
  },
  refusals: {
    signIn: {
      wrong: "Het adres of het wachtwoord klopt niet.",
      tooMany:
        "Te veel pogingen. Wacht {minutes, plural, one {# minuut} other {# minuten}}, of vraag een aanmeldlink per e-mail.",
    },
    accessMail: {
      tooMany: "Te veel aanvragen. Wacht {minutes, plural, one {# minuut} other {# minuten}} en probeer opnieuw.",
    },
    link: { gone: "Deze link werkt niet meer. Vraag een nieuwe." },
    password: {
      weak: "Kies een ander wachtwoord.",
      presentWrong: "Het huidige wachtwoord klopt niet.",
    },
    demonstration: { notHere: "Deze persoon hoort niet bij de demonstratie." },
    installation: { notEmpty: "Deze installatie is al in gebruik." },
  },
} as const satisfies Translation<typeof fr>;
