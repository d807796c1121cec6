export default {
  signIn: {
    title: "Se connecter",
    lead: "Avec l’adresse e-mail que votre coopérative connaît.",
    email: "Adresse e-mail",
    password: "Mot de passe",
    submit: "Se connecter",
    byLink: "Recevoir un lien de connexion par e-mail, sans mot de passe",
    forgotten: "J’ai oublié mon mot de passe",
    noAccess: "Pas encore d’accès ? Le secrétariat de votre coopérative envoie les invitations.",
  },
  signOut: {
    here: "Cet appareil est déconnecté.",
    everywhere: "Tous vos appareils sont déconnectés.",
  },
  askByMail: {
    email: "Adresse e-mail",
    submit: "Recevoir le lien",
    sentTitle: "Regardez vos e-mails",
    sent: "Si {email} est l’adresse d’une personne sociétaire, un lien vient de partir vers elle.",
    nothing:
      "Rien après quelques minutes ? Regardez dans les indésirables. Sinon, c’est peut-être une autre adresse que votre coopérative connaît.",
    back: "Revenir à la connexion",
    signInLink: {
      title: "Recevoir un lien de connexion",
      lead: "Nous envoyons un lien à votre adresse. Il vous connecte sans mot de passe.",
      lasts: "Le lien sert une seule fois, pendant 20 minutes.",
    },
    passwordReset: {
      title: "Mot de passe oublié",
      lead: "Nous envoyons un lien à votre adresse. Il permet de choisir un nouveau mot de passe.",
      lasts: "Le lien sert une seule fois, pendant une heure.",
    },
  },
  followLink: {
    title: "Vous y êtes presque",
    lead: "Bonjour {firstName}. Appuyez sur le bouton pour entrer.",
    submit: "Me connecter",
  },
  goneLink: {
    title: "Ce lien ne sert plus",
    signIn: "Se connecter",
    signInLink: {
      why: "Un lien de connexion sert une seule fois, pendant 20 minutes. Demandez-en un autre.",
      again: "Recevoir un autre lien",
    },
    passwordReset: {
      why: "Ce lien sert une seule fois, pendant une heure. Demandez-en un autre.",
      again: "Recevoir un autre lien",
    },
    invitation: {
      why: "Une invitation sert une seule fois, pendant 14 jours. Si vous avez déjà choisi un mot de passe, connectez-vous. Sinon, demandez un lien pour en choisir un.",
      again: "Choisir un mot de passe",
    },
  },
  choosePassword: {
    password: "Nouveau mot de passe",
    hint: "Au moins {minimum, number} caractères. Une petite phrase que personne d’autre ne connaît convient très bien.",
    invitation: {
      title: "Bienvenue",
      lead: "Bonjour {firstName}. Choisissez un mot de passe pour entrer.",
      submit: "Entrer",
    },
    passwordReset: {
      title: "Choisir un nouveau mot de passe",
      lead: "Bonjour {firstName}. Après ce changement, vos autres appareils seront déconnectés.",
      submit: "Changer le mot de passe",
    },
  },
  demonstration: {
    title: "Qui voulez-vous être ?",
    lead: "Cette coopérative est inventée, et ses sociétaires aussi. Choisissez une personne pour voir la plateforme avec ses yeux et ses droits.",
    nobody: "Personne n’est encore proposé ici.",
    enter: "Entrer",
    present: "C’est vous en ce moment",
  },
  validation: {
    passwordTooPlain: "Ce mot de passe est trop simple. Mélangez plus de caractères différents.",
    passwordPersonal: "Ce mot de passe ressemble trop à votre nom ou à votre adresse.",
    presentPasswordWrong: "Ce n’est pas votre mot de passe actuel.",
    phone: "Écrivez un numéro de téléphone, par exemple +32 81 22 33 44.",
  },
  refusals: {
    signIn: {
      wrong: "L’adresse ou le mot de passe ne convient pas.",
      tooMany:
        "Trop d’essais. Attendez {minutes, plural, one {# minute} other {# minutes}}, ou demandez un lien de connexion par e-mail.",
    },
    accessMail: {
      tooMany: "Trop de demandes. Attendez {minutes, plural, one {# minute} other {# minutes}}, puis recommencez.",
    },
    link: { gone: "Ce lien ne sert plus. Demandez-en un autre." },
    password: {
      weak: "Choisissez un autre mot de passe.",
      presentWrong: "Le mot de passe actuel ne convient pas.",
    },
    demonstration: { notHere: "Cette personne ne fait pas partie de la démonstration." },
    installation: { notEmpty: "Cette installation est déjà en service." },
  },
} as const;
