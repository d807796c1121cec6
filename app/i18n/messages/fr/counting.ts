export default {
  outcome: {
    decided: "Résultat : {options}.",
    none: "Résultat : aucune option n’est choisie.",
    noQuorum: "Résultat : rien n’est décidé, le quorum n’est pas atteint.",
    noBallot: "Résultat : rien n’est décidé, aucun bulletin n’exprime de choix.",
  },
  turnout: {
    title: "La participation",
    voters:
      "{electorate, plural, one {# personne pouvait voter} other {# personnes pouvaient voter}} ; {attendance, plural, =0 {personne n’a voté} one {# a voté} other {# ont voté}}.",
    blank:
      "{blank, plural, one {# bulletin est blanc. Il compte} other {# bulletins sont blancs. Ils comptent}} pour le quorum, et pour rien d’autre.",
    noQuorum: "Aucun quorum n’était demandé.",
    quorum:
      "Le quorum était de {share} des personnes inscrites, soit {needed, plural, one {# personne} other {# personnes}}. {reached, select, yes {Il est atteint.} other {Il n’est pas atteint : rien n’est décidé.}}",
  },
  lot: {
    title: "Le tirage au sort",
    how: "Les égalités se départagent par un tirage au sort que chacun peut refaire. On calcule l’empreinte SHA-256 du texte « {seed}:numéro » pour le numéro de chaque option : la plus petite empreinte passe en premier.",
    transfers:
      "Dans un comptage par transferts, passer en premier veut dire : voir ses bulletins transférés en premier, ou sortir du comptage en premier.",
    fixedOrder: "Les égalités se départagent par un ordre fixé d’avance, écrit dans le fichier.",
  },
  places: {
    title: "Les places",
    rule: "Il y a {places, plural, one {# place. L’option qui a le total le plus haut l’obtient} other {# places. Les options qui ont les totaux les plus hauts les obtiennent}}.",
    drawn: "Égalité pour la dernière place entre {options}. Le tirage au sort les range dans cet ordre.",
    chosen: "{options} {count, plural, one {obtient} other {obtiennent}} une place.",
    empty:
      "{empty, plural, one {# place reste vide} other {# places restent vides}} : une option que personne ne soutient n’est pas choisie.",
  },
  approval: {
    title: "Les approbations",
    ballots:
      "{ballots, plural, one {# bulletin compte. Il approuve} other {# bulletins comptent. Chacun approuve}} autant d’options qu’il veut.",
    sum: "{option} : {approvals, plural, =0 {aucune approbation} one {# approbation} other {# approbations}}.",
  },
  score: {
    title: "Les points",
    ballots:
      "{ballots, plural, one {# bulletin compte.} other {# bulletins comptent.}} On additionne les points de chaque option.",
    sum: "{option} : {points, plural, =0 {aucun point} one {# point} other {# points}}.",
  },
  judgment: {
    title: "La règle",
    ballots:
      "{ballots, plural, one {# bulletin compte.} other {# bulletins comptent.}} Une option laissée sans mention y reçoit la plus basse : {worst}.",
    middle:
      "La mention majoritaire est celle du milieu, quand on range toutes les mentions d’une option de la meilleure à la plus basse. S’il y en a deux au milieu, c’est la plus basse des deux.",
    gauge:
      "À mention égale, on compte les bulletins qui donnent mieux et ceux qui donnent moins bien. Si les premiers sont plus nombreux, le signe est + ; sinon, le signe est −.",
    option: "{place, number}. {option}",
    grade: "{grade} : {count, plural, =0 {aucun bulletin} one {# bulletin} other {# bulletins}}.",
    majority:
      "Mention majoritaire : {grade}. {above, plural, =0 {Aucun bulletin ne donne mieux} one {# bulletin donne mieux} other {# bulletins donnent mieux}}, {below, plural, =0 {aucun ne donne moins bien} one {# donne moins bien} other {# donnent moins bien}} : le signe est {sign, select, plus {+} other {−}}.",
    order: "Le classement",
    byGrade:
      "{first} passe avant {second} : sa mention majoritaire est meilleure ({firstGrade}, et non {secondGrade}).",
    bySign:
      "{first} passe avant {second} : la mention majoritaire est la même ({grade}), mais le signe est + pour l’option de tête et − pour l’autre.",
    byAbove:
      "{first} passe avant {second} : même mention majoritaire ({grade}) et même signe +, mais plus de bulletins donnent mieux ({firstAbove, number}, et non {secondAbove, number}).",
    byBelow:
      "{first} passe avant {second} : même mention majoritaire ({grade}) et même signe −, mais moins de bulletins donnent moins bien ({firstBelow, number}, et non {secondBelow, number}).",
    byValue:
      "{first} passe avant {second} : tout est égal jusque-là ({grade}). On retire la mention du milieu des deux côtés, encore et encore. Après {removed, plural, one {# retrait} other {# retraits}}, la mention du milieu est {firstGrade} d’un côté et {secondGrade} de l’autre.",
    shared:
      "{options} ont exactement les mêmes mentions et partagent une place. Le tirage au sort les range dans cet ordre.",
  },
  schulze: {
    duels: "Les duels",
    duelRule:
      "On oppose les options deux à deux. Un bulletin donne sa voix à celle des deux qu’il préfère ; s’il ne préfère aucune des deux, à aucune.",
    beats: "{winner} bat {loser} par {more, number} à {fewer, number}.",
    draw: "{winner} et {loser} font match nul, {votes, number} à {votes, number}.",
    first: "Une option bat-elle toutes les autres ?",
    condorcet: "Oui : {option} gagne tous ses duels.",
    noCondorcet: "Non : aucune option ne gagne tous ses duels.",
    cycle: "Les duels tournent en rond : {duels}.",
    onlyDraws: "Rien ne tourne en rond, mais l’option classée première fait au moins un match nul.",
    paths: "Les chemins",
    pathRule:
      "Quand les duels tournent en rond, on compare des chemins. Un chemin est une suite de duels gagnés ; il vaut ce que vaut son duel le plus faible, en voix du vainqueur. L’option qui a le chemin le plus fort vers l’autre passe avant.",
    noPaths: "Rien ne tourne en rond : chaque duel gagné décide qui passe avant.",
    link: "{winner} bat {loser} ({votes, number})",
    path: "{first} → {second} : {duels}. Ce chemin vaut {strength, number}.",
    noPath: "{first} → {second} : aucun chemin.",
    equal: "Les deux chemins se valent ({strength, number}) : entre {first} et {second}, rien ne décide.",
    stronger: "{first} passe avant {second}, {more, number} contre {fewer, number}.",
    rest: "Pour toutes les autres paires, c’est le duel qui décide.",
    places: "Le classement",
    place: "{place, number}. {option}",
    sharedPlace:
      "{place, number}. {options} : rien ne les départage, et cette place est partagée. S’il faut un ordre, c’est celui-ci, tiré au sort.",
  },
  transfers: {
    quotaTitle: "Le quota",
    ballots:
      "{ballots, plural, one {# bulletin valable} other {# bulletins valables}}, {seats, plural, one {# siège à pourvoir} other {# sièges à pourvoir}}.",
    quotaHalf:
      "Pour gagner, il faut plus de la moitié des {ballots, plural, one {# bulletin valable} other {# bulletins valables}}, soit au moins {quota}.",
    quotaScottish:
      "Le quota est de {quota} : {ballots, number} ÷ {parts, number}, sans le reste, plus 1. Qui l’atteint obtient un siège.",
    quotaWigm:
      "Le quota est de {quota} : {ballots, number} ÷ {parts, number}, coupé après quatre décimales, plus 0,0001. Qui l’atteint obtient un siège.",
    firstRound: "Tour {round, number} · les premières préférences",
    surplusRound: "Tour {round, number} · le surplus : {name}",
    exclusionRound: "Tour {round, number} · l’exclusion : {name}",
    tiedSurplus:
      "Égalité pour le plus grand surplus : {names}. {by, select, earlier {Le dernier tour où leurs voix différaient les départage} order {L’ordre fixé d’avance les départage} other {Le tirage au sort les départage}} : on commence par {chosen}.",
    tiedFewest:
      "Égalité pour le plus petit nombre de voix : {names}. {by, select, earlier {Le dernier tour où leurs voix différaient les départage} order {L’ordre fixé d’avance les départage} other {Le tirage au sort les départage}} : l’exclusion touche {chosen}.",
    surplus:
      "{name} a {votes} voix : c’est {surplus} de plus que le quota de {quota}. Tous ses bulletins vont à leur préférence suivante. Chacun garde {surplus} ÷ {votes} de sa valeur{decimals, plural, =0 {} other {, coupée après # décimales}}.",
    fewest: "{name} a le moins de voix ({votes}) et sort du comptage.",
    fewestOpen: "Parmi les options qui peuvent sortir, {name} a le moins de voix ({votes}) et sort du comptage.",
    doomedOut: "{name} ne peut plus obtenir de siège et sort du comptage, avec {votes} voix.",
    handOn: "Ses bulletins ({votes} voix) vont à leur préférence suivante et gardent leur valeur.",
    noPapers: "Il n’y a aucun bulletin à transférer.",
    notHandedOn: "Il ne reste pas plus d’options en lice que de sièges : ses bulletins ne sont plus transférés.",
    first: "{name} : {papers, plural, one {# bulletin} other {# bulletins}}.",
    parcel:
      "{papers, plural, one {# bulletin qui vaut {value} va} other {# bulletins qui valent {value} vont}} à {name} : + {votes}.",
    exhausted:
      "{papers, plural, one {# bulletin qui vaut {value} n’a} other {# bulletins qui valent {value} n’ont}} plus de préférence à suivre : cela fait {votes} voix qui ne comptent plus pour personne.",
    lost: "Les décimales coupées font perdre {lost} voix.",
    elected: "{name} a {votes} voix, atteint le quota de {quota} et obtient un siège.",
    electedLast:
      "{name} obtient un siège avec {votes} voix, sans atteindre le quota de {quota} : il ne reste pas plus d’options en lice que de sièges.",
    option: "Option",
    votes: "Voix",
    nobody: "Ne comptent pour personne",
    sum: "En tout",
  },
  reserved: {
    minimum: "Sièges réservés : au moins {seats, plural, one {# siège} other {# sièges}} pour {group}.",
    how: "Un siège réservé est un minimum. Une option indispensable à son groupe ne sort plus du comptage. Quand tous les sièges qui restent sont réservés à d’autres, les options qui ne peuvent plus en avoir sortent aussitôt.",
    guarded:
      "Sans {names}, un siège réservé resterait vide : {count, plural, one {cette option ne peut} other {ces options ne peuvent}} plus sortir du comptage.",
    doomed:
      "Tous les sièges qui restent sont réservés à d’autres : {names} ne {count, plural, one {peut} other {peuvent}} plus en obtenir.",
  },
  meek: {
    title: "La règle",
    keep: "Au début, chaque option garde toute la voix qui lui arrive. Une fois qu’elle a un siège, elle n’en garde que ce qu’il faut pour rester au quota ; le reste passe à la préférence suivante.",
    quotaRule:
      "À chaque tour, le quota est le nombre de voix qui comptent encore ÷ {parts, number}, coupé après neuf décimales, plus 0,000000001.",
    round: "Tour {round, number}",
    quota: "Voix qui comptent encore : {counting}. Quota : {counting} ÷ {parts, number}, soit {quota}.",
    quotaStays: "Le quota reste à {quota}.",
    kept: "{name} garde {keep} de chaque voix et laisse passer {rest}.",
    iterations:
      "{iterations, plural, one {Les voix ont été réparties une fois.} other {Les voix ont été réparties # fois, jusqu’à ce que les parts gardées ne bougent plus ou qu’une option atteigne le quota.}}",
    tied: "L’écart entre {names} est trop petit pour dire qui a le moins de voix : le surplus encore en jeu le dépasse. {by, select, order {L’ordre fixé d’avance les départage} other {Le tirage au sort les départage}} : l’exclusion touche {chosen}.",
    keepFactor: "Part gardée",
  },
  consent: {
    title: "Les positions",
    positions:
      "{consents, plural, =0 {Aucun consentement} one {# consentement} other {# consentements}}, {reservations, plural, =0 {aucune réserve} one {# réserve} other {# réserves}}, {objections, plural, =0 {aucune objection} one {# objection} other {# objections}}.",
    objection: "Objection : {reason}",
    reservation: "Réserve : {reason}",
    outcome:
      "{outcome, select, adopted {Aucune objection : la proposition est adoptée. Les réserves sont notées et ne bloquent rien.} objected {Une seule objection suffit : la proposition n’est pas adoptée. Il faut y répondre, changer le texte et ouvrir un nouveau tour.} nobody {Personne n’a pris position : rien n’est décidé.} other {Le quorum n’est pas atteint : rien n’est décidé.}}",
  },
  resolution: {
    title: "Les voix",
    cast: "Voix exprimées : {for, number} pour et {against, number} contre, soit {cast, number}.",
    abstentions:
      "{abstention, plural, one {# abstention : elle compte} other {# abstentions : elles comptent}} pour le quorum, pas dans les voix exprimées.",
    spoilt:
      "{blank, plural, =0 {Aucun bulletin blanc} one {# bulletin blanc} other {# bulletins blancs}} et {spoilt, plural, =0 {aucun nul} one {# nul} other {# nuls}} : ce ne sont pas des voix exprimées.",
    college:
      "{college} : {for, number} pour, {against, number} contre. {over, select, electorate {Parmi ses {electorate, number} personnes inscrites, la part des pour} other {La part des pour}} est de {share}. Avec un poids de {weight}, ce collège apporte {share} × {weight} = {carried} %.",
    emptyCollege:
      "{college} : aucune voix exprimée. {weight, select, 0 {Son poids est réparti entre les autres collèges.} other {Son poids reste, et n’apporte rien.}}",
    united:
      "{colleges} comptent ensemble, et leurs poids s’ajoutent : au moins un d’entre eux a moins de cinq personnes inscrites.",
    together:
      "Les collèges ont trop peu de personnes inscrites pour garder le secret : toutes les voix sont comptées ensemble, sans poids.",
    line: "Il fallait {strict, select, yes {plus de} other {au moins}} {share} {over, select, electorate {des personnes inscrites} other {des voix exprimées}}, soit {needed, plural, one {# voix pour} other {# voix pour}}. Il y en a {for, number}.",
    lineByColleges:
      "Il fallait {strict, select, yes {plus de} other {au moins}} {share} {over, select, electorate {des personnes inscrites} other {des voix exprimées}}, chaque collège comptant selon son poids. La somme est de {sum} %, exactement {reached}. Les pourcentages sont coupés après deux décimales.",
    tie: "Il y a autant de pour que de contre : {by, select, chair {la voix prépondérante de la présidence décide.} other {la proposition n’est pas adoptée.}}",
    outcome:
      "{outcome, select, adopted {La proposition est adoptée.} rejected {La proposition est rejetée.} other {Le quorum n’est pas atteint : la question n’est pas tranchée.}}",
  },
  terms: {
    share:
      "L’enveloppe est partagée à égalité entre toutes les personnes qui ont voté{start, select, floor {, chaque part étant arrondie à l’euro en dessous} other {}}.",
    paper: {
      approval:
        "{most, plural, =0 {Chacun·e coche les projets qu’il ou elle soutient, autant que voulu.} one {Chacun·e coche un projet au plus.} other {Chacun·e coche les projets qu’il ou elle soutient, # au plus.}}",
      chooseOne: "Chacun·e choisit un seul projet.",
      points:
        "{inAll, plural, =0 {Chacun·e donne des points aux projets : {perOption, plural, one {un point au plus} other {# points au plus}} à chacun.} other {Chacun·e répartit {inAll, plural, one {un point} other {# points}} entre les projets{perOption, plural, =0 {, comme voulu.} one {, un au plus pour chacun.} other {, # au plus pour chacun.}}}}",
      ranking:
        "{most, plural, =0 {Chacun·e classe les projets qu’il ou elle soutient, autant que voulu, du plus au moins voulu.} one {Chacun·e nomme un projet au plus.} other {Chacun·e classe jusqu’à # projets, du plus au moins voulu.}}",
    },
    fund: "Un projet est financé quand les personnes qui le soutiennent peuvent, ensemble, payer son coût avec leurs parts. On commence par celui {by, select, cost {qui a le plus de soutiens capables de payer} cardinality {qui coûte le moins à chacun de ses soutiens} points {dont un point coûte le moins à qui l’a donné} other {dont un rang gagné coûte le moins à qui l’a donné ; sur chaque bulletin, un projet gagne un rang par projet classé après lui, et le dernier n’en gagne aucun}}.",
    pay: "{by, select, cost {Elles le paient à parts égales.} cardinality {Elles le paient à parts égales.} points {Chacune paie selon les points qu’elle a donnés.} other {Chacune paie selon le rang qu’elle a donné.}} Qui n’a plus assez donne ce qui lui reste.",
    complete:
      "{completion, select, none {L’argent qui reste n’est pas dépensé : il reste dans l’enveloppe.} greedy {S’il reste de l’argent, on finance ce qui tient encore, un projet après l’autre, les mieux soutenus d’abord.} add1 {S’il reste de l’argent, on augmente toutes les parts de {increment}, encore et encore, tant que l’enveloppe suffit ; le reste n’est pas dépensé.} add1_exhaustive {S’il reste de l’argent, on augmente toutes les parts de {increment}, encore et encore, tant que l’enveloppe suffit et qu’un projet soutenu peut encore y tenir ; le reste n’est pas dépensé.} add1_greedy {S’il reste de l’argent, on augmente toutes les parts de {increment}, encore et encore, tant que l’enveloppe suffit ; puis on finance ce qui tient encore, les mieux soutenus d’abord.} other {S’il reste de l’argent, on augmente toutes les parts de {increment}, encore et encore, tant que l’enveloppe suffit et qu’un projet soutenu peut encore y tenir ; puis on finance ce qui tient encore, les mieux soutenus d’abord.}}",
    greedy:
      "On prend les projets l’un après l’autre, {by, select, cost {les plus soutenus d’abord} cardinality {ceux qui ont le plus de soutiens pour leur coût d’abord} points {ceux qui ont le plus de points pour leur coût d’abord} other {ceux qui gagnent le plus de rangs pour leur coût d’abord ; sur chaque bulletin, un projet gagne un rang par projet classé après lui}}. Un projet trop cher pour ce qui reste est passé, et l’on continue.",
    ties: "À égalité, le projet le moins cher passe d’abord, puis le plus soutenu, puis celui que désigne un tirage public, vérifiable par tout le monde.",
    comparison:
      "Pour finir, on compare avec les projets pris simplement par nombre de soutiens : si plus de personnes y gagnent, c’est ce résultat-là qui l’emporte.",
    name: "{rule, select, equal_shares {Nom de la règle : méthode des parts égales (Equal Shares ; Peters, Pierczyński et Skowron, 2021), satisfaction « {satisfaction} », complément « {completion} »{raised, select, yes {, pas de {increment}} other {}}. À côté du résultat, la page montre aussi ce que la majorité seule aurait financé.} phragmen {Nom de la règle : Phragmén séquentiel, sur les soutiens. À côté du résultat, la page montre aussi ce que la majorité seule aurait financé.} other {Nom de la règle : choix glouton (greedy), satisfaction « {satisfaction} ». C’est la règle de la plupart des villes ; une majorité peut y décider de toute l’enveloppe.}}",
  },
  budget: {
    total:
      "{count, plural, =0 {Aucun projet n’est financé} one {# projet est financé} other {# projets sont financés}} : {cost} sur une enveloppe de {envelope}. Il reste {left}.",
    fundedTitle: "Les projets financés",
    project: "Projet",
    supporters: "Soutiens",
    cost: "Coût",
    notesTitle: "À savoir",
    fileTies:
      "Ce fichier vient d’un vote qui départage les égalités par tirage au sort ; ici, elles l’ont été par le numéro des projets. Pour recompter comme le vote, ajoutez {option}.",
    tooLong:
      "Chercher le plus petit changement qui aurait financé chaque projet prendrait trop de temps pour ces bulletins.",
    shareTitle: "La part de chaque personne",
    share:
      "{voters, plural, =0 {Personne n’a voté} one {# personne a voté} other {# personnes ont voté}}. L’enveloppe de {envelope} se partage également : la part de chaque personne est de {share}.",
    shareFloor:
      "{voters, plural, =0 {Personne n’a voté} one {# personne a voté} other {# personnes ont voté}}. L’enveloppe de {envelope} se partage également : la part de chaque personne est de {share}, sans ce qui dépasse l’unité.",
    raised:
      "Pour ne pas laisser dormir l’argent, la règle relève chaque part de {increment}, {steps, plural, one {# fois} other {# fois}}, jusqu’à {endowment}. Elle s’arrête avant que les achats ne dépassent l’enveloppe{stop, select, exhaustive {, ou dès qu’aucun projet soutenu n’y tient plus} other {}}. Voici le comptage avec cette part.",
    notRaised: "La règle permettait de relever cette part ; ici, elle ne l’a pas fait.",
    order:
      "{by, select, cost {À chaque tour, on achète le projet qui a le plus de soutiens capables de payer. Ses soutiens paient tous la même somme ; qui n’a plus assez donne ce qui lui reste.} cardinality {À chaque tour, on achète le projet qui coûte le moins à chacun de ses soutiens. Ils paient tous la même somme ; qui n’a plus assez donne ce qui lui reste.} points {À chaque tour, on achète le projet dont un point coûte le moins. Chaque soutien paie selon les points qu’il a donnés ; qui n’a plus assez donne ce qui lui reste.} other {À chaque tour, on achète le projet dont un rang gagné coûte le moins. Chaque soutien paie selon le rang qu’il a donné ; qui n’a plus assez donne ce qui lui reste.}}",
    cut: "Pour être lus, les montants sont coupés au centime ; le comptage garde toutes les fractions.",
    round: "Tour {round, number} · {project}",
    bought: "{project} coûte {cost}. {votes, plural, one {# personne le soutient} other {# personnes le soutiennent}}.",
    held: "Ensemble, ses soutiens ont encore {held}.",
    spent: "Ses soutiens ont déjà payé pour {projects}.",
    spentOne: "{project} ({amount})",
    effective:
      "{by, select, cost {Soutiens capables de payer} cardinality {Coût divisé par la somme la plus haute payée} other {Coût divisé par le prix d’un point}} : {votes}.",
    paid: "{voters, plural, one {# personne paie} other {# personnes paient chacune}} {amount}.",
    gaveRest: "{others, plural, one {# autre donne ce qui lui reste.} other {# autres donnent ce qui leur reste.}}",
    tiesTitle: "Les égalités",
    ties: "Entre deux projets à égalité, le moins cher passe avant ; puis celui qui a le plus de soutiens ; puis {by, select, lot {le tirage au sort public : la plus petite empreinte SHA-256 du texte « {seed}:numéro du projet »} other {l’ordre alphabétique des numéros de projet}}.",
    nothingLeft: "{count, plural, one {# personne n’a} other {# personnes n’ont}} plus rien à donner.",
    paidByWeight: "Le tableau dit combien de personnes paient quelle somme.",
    standing:
      "{by, select, cost {Les autres projets, avec leurs soutiens capables de payer} cardinality {Les autres projets, avec leur coût divisé par la somme la plus haute à payer} other {Les autres projets, avec leur coût divisé par le prix d’un point}} : {projects}.",
    standingOne: "{project} ({votes})",
    unable:
      "{count, plural, one {Ses soutiens n’ont pas de quoi le payer} other {Leurs soutiens n’ont pas de quoi les payer}} : {projects}.",
    payers: "Personnes",
    each: "Chacune paie",
    sum: "En tout",
    greedyTitle: "Un projet après l’autre",
    greedyRule:
      "{by, select, cost {On prend les projets par nombre de soutiens} cardinality {On prend les projets par nombre de soutiens divisé par leur coût} points {On prend les projets par nombre de points divisé par leur coût} other {On prend les projets par rangs gagnés divisés par leur coût}}, tant qu’ils tiennent dans ce qui reste. Au départ : {left}.",
    completionTitle: "L’argent qui restait",
    support:
      "{by, select, points {{score, plural, one {# point} other {# points}}} borda {{score, plural, one {# rang gagné} other {# rangs gagnés}}} other {{score, plural, one {# soutien} other {# soutiens}}}}",
    fits: "{project} : {support}, {cost}. Financé ; il reste {left}.",
    misfit: "{project} : {support}, {cost}. Trop cher pour ce qui reste : {left}.",
    stopped: "La règle s’arrête au premier projet qui ne tient pas.",
    tooFew: "Moins que le minimum demandé ({support}) : {projects}.",
    noRank: "Sans aucun rang gagné : {projects}.",
    unsupported: "Personne ne soutient {projects}.",
    phragmenTitle: "Les projets, dans l’ordre",
    phragmenRule:
      "Le coût de chaque projet pris pèse sur ses soutiens. Le projet suivant est celui qui laisse à ses soutiens la charge la plus légère, la même pour tous. On s’arrête au premier qui ne tient plus dans l’enveloppe.",
    carried:
      "{project} : {votes, plural, one {# soutien} other {# soutiens}}, {cost}. Chacun porte alors {load}. Financé ; il reste {left}.",
    tooHeavy:
      "{project} : {votes, plural, one {# soutien} other {# soutiens}}, {cost}. Chacun porterait {load}, mais ce projet ne tient pas dans ce qui reste : {left}. La règle s’arrête ici.",
    thresholdTitle: "Le seuil",
    threshold:
      "Un projet a besoin de soutiens selon son coût : leur part parmi les personnes qui ont voté doit atteindre un tiers de la part de l’enveloppe qu’il demande. Sinon, il n’est pas compté.",
    below:
      "{project} : {votes, plural, =0 {aucun soutien} one {# soutien} other {# soutiens}}, il en fallait {needed, number}.",
    notCounted: "Il n’atteint pas le seuil : il n’a pas été compté.",
    noneBelow: "Tous les projets atteignent ce seuil.",
    comparisonTitle: "La comparaison",
    comparison:
      "On compare avec le résultat des projets pris par nombre de soutiens. Chaque personne préfère le résultat qui dépense le plus d’argent pour les projets qu’elle soutient.",
    preferences:
      "{rule, plural, =0 {Personne ne préfère} one {# personne préfère} other {# personnes préfèrent}} le résultat de la règle, {greedy, plural, =0 {personne} one {# personne} other {# personnes}} l’autre{indifferent, plural, =0 {} one { ; pour # personne, c’est égal} other { ; pour # personnes, c’est égal}}.",
    replaced: "L’autre résultat a la préférence du plus grand nombre : il prend la place de celui de la règle.",
    kept: "Le résultat de la règle reste.",
    unfunded: "Non financé · {project}",
    supported:
      "{project} coûte {cost}. {votes, plural, =0 {Personne ne le soutient.} one {# personne le soutient.} other {# personnes le soutiennent.}}",
    short: "À la fin, ses soutiens ont encore {held} : il leur manque {missing}.",
    heldEnough: "À la fin, ses soutiens ont encore {held}.",
    tooLittleLeft: "Il reste {left} dans l’enveloppe : pas de quoi payer ce projet.",
    cheaper: "Avec un coût plus bas de {cut}, il aurait été financé.",
    moreSupporters:
      "Avec {supporters, plural, one {# soutien} other {# soutiens}} de plus, pour ce projet seul, il aurait été financé.",
    greedyWould: "Par nombre de soutiens seulement, il aurait été financé.",
  },
} as const;
