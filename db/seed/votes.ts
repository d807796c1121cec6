/** Votes of the demonstration: one published, one open. Shares of for, against and abstention are of the ballots drawn. */
export const publishedVote = {
  item: "Aide aux déplacements pour l’assemblée générale",
  question: "Rembourser le train pour venir à l’assemblée générale ?",
  explanation:
    "Sur demande faite avant l’assemblée, la coopérative rembourserait le billet de deuxième classe, dans la limite de 6 000 € par an au total.",
  consequenceFor: "Le remboursement commence à la prochaine assemblée.",
  consequenceAgainst: "Chacune et chacun continue de payer son trajet.",
  turnoutPercent: 58,
  forPercent: 76,
  againstPercent: 16,
};

export const openVote = {
  item: "Ouverture d’une antenne à Charleroi",
  question: "Faut-il ouvrir une antenne à Charleroi ?",
  explanation:
    "Cent quarante sociétaires vivent à moins de trente minutes de Charleroi et dépendent aujourd’hui de Namur. Un local est disponible dès mars. Coût : 58 000 € par an, deux personnes de l’équipe.\n\nLe conseil appliquera le résultat, quel qu’il soit.",
  consequenceFor: "L’antenne ouvre en mars avec deux personnes.",
  consequenceAgainst: "Les sociétaires de Charleroi restent rattachés à Namur.",
  turnoutPercent: 37,
  forPercent: 55,
  againstPercent: 35,
};

/**
 * Counted by colleges: most users are for, most of the team against, so that the weights change how clear the result is.
 * Shares are of each college's ballots, by its slug.
 */
export const collegeVote = {
  body: "conseil",
  by: "liege:1",
  place: "la-traverse",
  askedDaysAgo: 66,
  openForDays: 14,
  question: "Consacrer un dixième du résultat à la formation des sociétaires ?",
  explanation:
    "À partir de cet exercice, un dixième du résultat irait à un fonds de formation ouvert à toutes et à tous. L’équipe rappelle que la réserve pour les salaires resterait alors plus basse pendant deux ans.\n\nLes statuts demandent de compter cette question par collèges.",
  consequenceFor: "Le fonds de formation ouvre avec les comptes de cette année.",
  consequenceAgainst: "Tout le résultat va à la réserve, comme aujourd’hui.",
  colleges: [
    { slug: "usage", percent: 50, turnoutPercent: 62, forPercent: 76, againstPercent: 20 },
    { slug: "equipe", percent: 30, turnoutPercent: 90, forPercent: 15, againstPercent: 62 },
    { slug: "soutien", percent: 20, turnoutPercent: 80, forPercent: 35, againstPercent: 50 },
  ],
};
