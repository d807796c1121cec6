export default {
  form: {
    paperTitle: "Le bulletin",
    paper: "Comment chacun·e vote",
    papers: {
      approval: {
        name: "Cocher des projets",
        hint: "Chacun·e coche ceux qu’il ou elle soutient. Simple, et recommandé.",
      },
      points: {
        name: "Donner des points",
        hint: "Chacun·e dit combien chaque projet compte pour lui ou elle. Les bulletins sont publiés sans nom, mais une répartition rare peut servir de signature.",
      },
      ranking: {
        name: "Classer les projets",
        hint: "Du plus au moins voulu. Les bulletins sont publiés sans nom, mais un ordre rare peut servir de signature.",
      },
      "choose-one": {
        name: "Choisir un seul projet",
        hint: "À éviter : avec les parts égales et sans complément, presque rien n’est financé, car personne ne soutient deux projets.",
      },
    },
    most: "Projets par bulletin, au plus",
    mostHint:
      "Laissez vide pour ne pas limiter, c’est mieux : plus un bulletin soutient de projets, plus la règle trouve de souhaits partagés.",
    inAll: "Points à répartir sur tout le bulletin",
    inAllHint: "Laissez vide pour ne limiter que par projet.",
    perOption: "Points pour un même projet, au plus",
    perOptionHint: "Laissez vide pour ne limiter que l’ensemble.",
    ruleTitle: "La règle d’attribution",
    rule: "Comment les projets sont choisis",
    rules: {
      "equal-shares": {
        name: "Parts égales",
        hint: "Chaque personne qui vote dispose de la même somme, à partager entre les projets qu’elle soutient. Chaque groupe obtient sa part. Recommandé.",
      },
      greedy: {
        name: "Majorité",
        hint: "Les projets les plus soutenus d’abord, jusqu’à épuiser l’enveloppe. Une majorité peut décider de tout.",
      },
      phragmen: {
        name: "Phragmén",
        hint: "Le coût de chaque projet pèse sur ses soutiens ; le suivant est celui qui leur laisse la charge la plus légère.",
      },
    },
    fine: "Réglages de la règle",
    fineHint: "Ceux qui sont proposés conviennent presque toujours.",
    satisfaction: "Ce que vaut un projet pour qui le soutient",
    satisfactionHint: "La règle cherche à en donner autant à chaque personne. Phragmén n’en tient pas compte.",
    worths: {
      given: "Ce que dit le bulletin : les points, le rang ; sinon, son coût",
      cost: "Son coût, quels que soient les points ou le rang",
      cardinality: "Un projet, quel que soit son coût",
    },
    completion: "Parts égales : avec l’argent qui reste",
    completionHint: "Les parts égales laissent souvent une somme.",
    increment: "Parts égales : pas de la hausse",
    incrementHint: "Ce qui s’ajoute à chaque part, à chaque tour. Un euro convient presque toujours.",
    start: "Parts égales : part de départ",
    threshold: "Seuil de soutiens",
    thresholdHint:
      "Un projet doit réunir assez de soutiens pour son coût : leur part parmi les votants atteint un tiers de la part de l’enveloppe qu’il demande.",
    comparison: "Comparaison avec la majorité",
    comparisonHint: "Après le comptage, le choix de la majorité l’emporte si plus de personnes y gagnent.",
  },
  options: {
    rule: {
      "equal-shares": "Parts égales",
      greedy: "Majorité (les plus soutenus d’abord)",
      phragmen: "Phragmén",
    },
    satisfaction: {
      cost: "Son coût",
      cardinality: "Un projet, quel que soit son coût",
      points: "Les points donnés",
      borda: "Son rang sur le bulletin",
    },
    completion: {
      none: "Rien : il reste dans l’enveloppe",
      greedy: "Les plus soutenus qui rentrent encore",
      add1: "Hausser les parts, tour après tour",
      "add1-exhaustive": "Hausser les parts jusqu’à ce que plus rien ne rentre",
      "add1-greedy": "Hausser les parts, puis les plus soutenus",
      "add1-exhaustive-greedy": "Hausser jusqu’à ce que plus rien ne rentre, puis les plus soutenus",
    },
    start: {
      exact: "Exactement l’enveloppe divisée",
      floor: "Arrondie à l’unité en dessous",
    },
    threshold: { non: "Sans seuil", oui: "Avec seuil" },
    comparison: { non: "Non", oui: "Oui" },
  },
} as const;
