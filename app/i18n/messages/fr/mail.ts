/**
 * Of each template: the subject, the body in paragraphs, and the words of the link that follows it (to `link`, or to the
 * page of the submissionId, meetingId, voteId or roundId among the values).
 */
export default {
  greeting: "Bonjour {firstName},",
  greetingAll: "Bonjour,",
  footer: "Vous recevez ce message parce que vous êtes sociétaire de {cooperative}.",
  templates: {
    invitation: {
      subject: "Votre accès à l’espace des sociétaires de {cooperative}",
      body: "{cooperative} ouvre un espace où ses sociétaires proposent des points, votent et voient ce que leur voix devient. Choisissez un mot de passe pour y entrer.\n\nCe lien sert une seule fois, pendant 14 jours.",
      action: "Choisir mon mot de passe",
    },
    sign_in_link: {
      subject: "Votre lien de connexion",
      body: "Voici le lien que vous avez demandé pour entrer sans mot de passe. Il sert une seule fois, pendant 20 minutes.\n\nVous n’avez rien demandé ? Ne faites rien : sans ce lien, personne n’entre.",
      action: "Me connecter",
    },
    password_reset: {
      subject: "Choisir un nouveau mot de passe",
      body: "Voici le lien que vous avez demandé pour choisir un nouveau mot de passe. Il sert une seule fois, pendant une heure.\n\nVous n’avez rien demandé ? Ne faites rien : votre mot de passe reste le même.",
      action: "Choisir un nouveau mot de passe",
    },
    password_changed: {
      subject: "Votre mot de passe a été changé",
      body: "Le mot de passe de votre espace vient d’être changé. Tous les appareils qui étaient connectés ne le sont plus.\n\nCe n’était pas vous ? Allez tout de suite sur {home}, choisissez « J’ai oublié mon mot de passe », puis prévenez le secrétariat.",
    },
    vote_opened: {
      subject: "Votez : {question}",
      body: "Un scrutin est ouvert et vous êtes sur la liste des personnes qui votent :\n\n« {question} »\n\nVous pouvez voter jusqu’au {closesAt}. Comptez trois minutes. Votre vote est secret et vous recevrez un reçu.",
      action: "Lire et voter",
    },
    vote_published: {
      subject: "Résultat : {question}",
      body: "Le scrutin est dépouillé et son résultat est publié :\n\n« {question} »\n\nVous pouvez lire le compte, vérifier votre reçu et recompter les bulletins.",
      action: "Lire le résultat",
    },
  },
} as const;
