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
    submission_eligible: {
      subject: "Assez de soutiens : {title}",
      body: "Le point « {title} » a réuni {supporters, plural, one {# soutien} other {# soutiens}}. L’instance doit maintenant le mettre à l’ordre du jour d’une réunion.",
      action: "Voir le point",
    },
    submission_settled: {
      subject:
        "{state, select, treated {Traité} declined {Décliné} merged {Réuni à un autre point} escalated {Porté plus haut} other {Retiré}} : {title}",
      body: "Voici ce que devient le point « {title} » :\n\n{state, select, treated {L’instance l’a traité en séance. Ce qu’elle a dit ou décidé est sur la page du point.} declined {L’instance l’a décliné. Sa raison : {reason}} merged {Il continue dans un autre point, qui reçoit ses soutiens. Vous pouvez retirer le vôtre.} escalated {Il est porté à une instance plus large, avec son texte et ses soutiens.} other {Il est retiré.}}",
      action: "Voir ce qu’il est devenu",
    },
    meeting_convened: {
      subject: "{number, plural, =1 {Convocation} other {Nouvelle convocation}} : {title}",
      body: "La réunion « {title} » est convoquée pour le {startsAt}.\nLieu : {venue}\n\nL’ordre du jour compte {items, plural, one {# point} other {# points}}.{number, plural, =1 {} other { Il a changé depuis la convocation précédente : {reason}}}{urgent, plural, =0 {} other {\n\nLe délai est plus court que d’habitude : {urgentReason}}}",
      action: "Lire l’ordre du jour",
    },
    meeting_cancelled: {
      subject: "Annulée : {title}",
      body: "La réunion « {title} », prévue le {startsAt}, est annulée.\n\nLa raison : {reason}",
      action: "Voir la réunion",
    },
    minutes_published: {
      subject: "Procès-verbal publié : {title}",
      body: "Le procès-verbal de « {title} » ({startsAt}) est approuvé et publié.",
      action: "Lire le procès-verbal",
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
