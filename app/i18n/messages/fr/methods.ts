export default {
  title: "Les manières de voter",
  lead: "Comment on remplit le bulletin, comment on compte, ce que chaque méthode fait bien et ce qu’elle fait mal. Aucune n’est parfaite : c’est démontré.",
  example: "Un exemple :",
  good: "Ce qu’elle fait bien :",
  bad: "Ses limites :",
  back: "Voir les scrutins",
  resolution: {
    how: "On vote pour, contre, ou on s’abstient. Le texte est adopté si les pour atteignent la majorité demandée. D’habitude, c’est plus de la moitié des pour et des contre réunis. L’abstention compte pour le quorum seulement. Si les statuts le demandent, on compte par collèges : chaque collège pèse une part des voix fixée d’avance.",
    example:
      "12 bulletins : 6 pour, 4 contre, 2 abstentions. On compte 10 voix exprimées ; il en faut plus de la moitié, donc 6. Le texte est adopté.",
    good: "tout le monde la comprend, et pour un texte seul elle ne laisse aucune place au calcul.",
    bad: "elle ne dit rien d’une troisième voie. Qui choisit le texte pèse lourd dans la décision.",
    source: "Règle usuelle des assemblées ; le quorum et la majorité viennent des statuts.",
  },
  consent: {
    how: "On ne demande pas « aimez-vous cette proposition ? » mais « pouvez-vous vivre avec ? ». Une réserve est notée. Une objection dit en quoi la proposition nuirait à la coopérative. S’il y en a une, la proposition n’est pas adoptée : on y répond, on change le texte, et on vote de nouveau.",
    example:
      "9 consentements, 2 réserves, 1 objection : la proposition repart au travail, avec la raison de l’objection.",
    good: "une seule bonne raison suffit à être entendue, même contre tout le monde.",
    bad: "elle demande du temps et de la confiance. Dans un grand groupe, une seule personne peut tout arrêter.",
    source: "Gestion par consentement, de la sociocratie (G. Endenburg, années 1970).",
  },
  approval: {
    how: "On coche toutes les options qui conviennent. On compte les coches : l’option la plus cochée l’emporte. S’il y a plusieurs places, on prend les suivantes. Une option que personne ne coche n’est pas retenue.",
    example: "5 bulletins : le jardin est coché 3 fois, les vélos 4 fois, l’atelier 2 fois. Les vélos l’emportent.",
    good: "très simple, et ajouter une option proche d’une autre ne divise pas les voix.",
    bad: "elle ne dit pas si une option plaît beaucoup ou un peu. Cocher une option de plus peut faire perdre celle qu’on préfère.",
    source: "S. Brams et P. Fishburn, « Approval Voting », 1978.",
  },
  score: {
    how: "On donne des points aux options, dans une limite par bulletin, par option, ou les deux. On additionne : le total le plus haut l’emporte.",
    example:
      "3 bulletins de 10 points. Jardin : 6 + 0 + 3 = 9. Vélos : 4 + 5 + 2 = 11. Atelier : 0 + 5 + 5 = 10. Les vélos l’emportent.",
    good: "elle montre ce qui compte beaucoup et ce qui compte un peu : utile pour des priorités.",
    bad: "qui met tous ses points sur une option pèse plus que qui nuance. Avec un total limité, deux options proches se prennent leurs points.",
    source: "Somme de points ; avec un total limité, on l’appelle aussi vote cumulatif ou gommettes.",
  },
  majority_judgment: {
    how: "On donne une mention à chaque option. Pour chacune, on range toutes ses mentions de la meilleure à la plus basse : celle du milieu est sa mention majoritaire. Au moins la moitié des bulletins lui donnent cette mention ou mieux. La meilleure mention majoritaire l’emporte. À mention égale, on regarde combien de bulletins donnent mieux, et combien moins bien.",
    example:
      "5 bulletins. Jardin : Excellent, Bien, Bien, Passable, À rejeter ; au milieu : Bien. Vélos : Très bien, Très bien, Assez bien, Passable, Passable ; au milieu : Assez bien. Le jardin l’emporte.",
    good: "chaque option est jugée pour elle-même : en ajouter une ne change pas le jugement des autres. Les mots se comprennent mieux que des notes.",
    bad: "une option peut gagner alors qu’une autre la battrait en duel. Donner une bonne mention à une deuxième option peut faire perdre la première.",
    source: "M. Balinski et R. Laraki, « Majority Judgment », MIT Press, 2011.",
  },
  schulze: {
    how: "On classe les options. On regarde chaque paire : combien de bulletins mettent l’une avant l’autre ? L’option qui gagne tous ses duels l’emporte. Parfois il n’y en a pas : A bat B, B bat C, C bat A. On compare alors les chaînes de duels gagnés, et une chaîne vaut son duel le plus serré.",
    example:
      "9 bulletins. 4 disent : jardin, vélos, atelier. 3 disent : vélos, atelier, jardin. 2 disent : atelier, vélos, jardin. Les vélos battent le jardin par 5 à 4 et l’atelier par 7 à 2 : ils l’emportent.",
    good: "si une option bat toutes les autres en duel, elle gagne. Des options presque jumelles ne se gênent pas. On obtient aussi un ordre complet.",
    bad: "le calcul se suit mal à la main quand il y a beaucoup d’options. Classer une deuxième option peut faire perdre la première.",
    source: "M. Schulze, « A new monotonic, clone-independent… single-winner election method », 2011.",
  },
  irv: {
    how: "On classe les options. On compte les premiers rangs. Si aucune n’a plus de la moitié, la dernière est écartée, et ses bulletins passent à l’option suivante de chacun. On recommence.",
    example:
      "Les mêmes 9 bulletins. Premiers rangs : jardin 4, vélos 3, atelier 2. L’atelier est écarté ; ses 2 bulletins vont aux vélos, qui en ont 5 sur 9. Les vélos l’emportent.",
    good: "c’est un vote à plusieurs tours en une fois. Classer une option de plus ne nuit jamais à la première.",
    bad: "une option que tout le monde accepte, mais que peu mettent en premier, est vite écartée. Dans de rares cas, monter une option dans son classement la fait perdre.",
    source:
      "Vote alternatif, ou second tour instantané ; il élit par exemple la Chambre des représentants d’Australie.",
  },
  stv: {
    how: "On numérote les candidatures. Le quota est le nombre de voix qui garantit un siège : bulletins divisés par (sièges + 1), puis un de plus. Une candidature qui l’atteint est élue, et ses voix en trop passent au rang suivant, pour une part de voix. Si personne n’atteint le quota, la dernière est écartée et ses voix passent aussi. Quand des sièges sont réservés à un groupe, une candidature dont ce groupe a besoin ne peut pas être écartée.",
    example:
      "2 sièges, 9 bulletins, quota 4. Cinq disent : Ana, Bo. Un dit : Bo. Trois disent : Cid. Ana a 5 voix : elle est élue, et sa voix en trop va à Bo, qui en a 2. Bo est le dernier : il est écarté. Cid prend le second siège.",
    good: "un tiers des bulletins obtient à peu près un tiers des sièges, sans liste ni parti. Peu de voix sont perdues.",
    bad: "le dépouillement est long à suivre. Dans de rares cas, monter une candidature dans son classement la fait perdre.",
    source:
      "Par défaut : ordonnance écossaise sur les élections locales de 2007 (SSI 2007/42). En réglage avancé : WIGM et Meek de la Proportional Representation Foundation.",
  },
  compareTitle: "Qui tient quelle promesse",
  compareLead: "Ces réponses sont démontrées. Pour les cinq premières méthodes, on suppose une seule option à retenir.",
  compare: {
    caption: "Les promesses que chaque méthode tient",
    method: "Méthode",
    duels: "Qui gagne tous ses duels l’emporte",
    support: "Plus de soutien ne fait jamais perdre",
    twins: "Une option jumelle de plus ne change pas le résultat",
    later: "Un choix de plus ne nuit pas au premier",
    shares: "Les sièges se partagent comme les voix",
    yes: "oui",
    no: "non",
    depends: "sans total limité",
  },
} as const;
