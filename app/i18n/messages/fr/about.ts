export default {
  welcome: {
    title: "Avoir voix au chapitre",
    lead: "Ici, les sociétaires de {cooperative} proposent, débattent, votent et suivent ce que leur voix devient.",
    signIn: "Se connecter",
    youCanTitle: "Ce que l’on fait ici",
    propose: "Proposer un point au conseil, le soutenir à plusieurs, et voir ce qu’il devient.",
    vote: "Voter une fois, en secret, avec un reçu, et pouvoir recompter le résultat.",
    allocate: "Répartir le budget de son antenne entre des projets chiffrés.",
    publicTitle: "Sans se connecter",
    governance: "Qui décide quoi : les instances, leurs sièges et les personnes",
    meetings: "Les réunions, leurs ordres du jour et leurs procès-verbaux",
    see: "Voir",
  },
  accessibility: {
    title: "Accessibilité",
    lead: "Tout le monde doit pouvoir lire, proposer et voter ici, au clavier, avec un lecteur d’écran, en grand, ou sur un vieux téléphone.",
    heldTitle: "Ce que nous tenons",
    aim: "Nous visons le niveau AA de WCAG 2.2, et le RGAA qui en vient.",
    noScript: "Chaque page et chaque formulaire marchent sans JavaScript.",
    keyboard: "Tout se fait au clavier. Le lien « Aller au contenu » est le premier de chaque page.",
    contrast:
      "Les textes gardent un contraste d’au moins 4,5 pour 1, en clair comme en sombre. La couleur ne dit jamais rien seule.",
    zoom: "La page reste entière jusqu’à 400 % de zoom.",
    charts: "Chaque graphique a son tableau à côté de lui.",
    howTitle: "Comment nous le vérifions",
    how: "Un contrôle automatique (axe) passe sur les pages à chaque changement du logiciel. Aucun audit extérieur n’a encore été fait.",
    helpTitle: "Quelque chose vous bloque ?",
    help: "Dites-le au secrétariat de {cooperative}. Une autre façon de faire, papier compris, vous est due.",
  },
  personalData: {
    title: "Vos données",
    lead: "Ce que {cooperative} garde de vous ici, qui le voit et combien de temps.",
    keptTitle: "Ce qui est gardé",
    seenTitle: "Qui le voit",
    timeTitle: "Combien de temps",
    cookiesTitle: "Cookies",
    says: {
      register:
        "Le registre des sociétaires : numéro, nom, adresse e-mail, antenne, catégorie, langue, dates d’entrée et de sortie.",
      own: "Ce que vous ajoutez vous-même : téléphone, présentation, portrait. C’est caché tant que vous ne l’ouvrez pas.",
      acts: "Ce que vous faites ici : vos points, vos soutiens, vos projets, vos mandats, et si vous avez voté.",
      ballots:
        "Votre bulletin dans un scrutin secret est gardé sans votre nom. Personne ne peut l’y rattacher, nous non plus.",
      colleagues:
        "Le nom et le mandat des personnes qui siègent dans une instance se voient sur la page de cette instance.",
      administrator: "Les personnes chargées des sociétaires voient le registre, et à qui un e-mail est parti.",
      nobodyElse: "Personne d’autre : rien n’est vendu ni confié à un service de mesure ou de publicité.",
      session: "Une connexion : 30 jours après votre dernière visite au plus, avec le nom du navigateur.",
      mails: "Un e-mail envoyé : trois mois. Les liens qu’il contenait sont effacés dès son départ.",
      attempts:
        "Les essais de connexion : une heure environ, sous une forme qui ne montre ni l’adresse e-mail ni l’adresse du réseau.",
      journal: "Le journal des décisions et des changements reste : il montre que rien n’a été modifié en cachette.",
      cookiesOurs: "Trois cookies à nous : votre connexion, votre langue, et le message affiché après une action.",
      cookiesNone: "Aucun autre, donc aucune fenêtre à fermer.",
    },
    rightsTitle: "Vos droits",
    rights:
      "Vous pouvez demander une copie de vos données, les faire corriger, et faire effacer ce que la loi n’oblige pas à garder. Écrivez au secrétariat de {cooperative}. Sans réponse, adressez-vous à l’Autorité de protection des données (Belgique) ou à la CNIL (France).",
    mine: "Voir et changer mon profil",
  },
} as const;
