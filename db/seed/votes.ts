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
