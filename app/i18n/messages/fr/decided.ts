export default {
  title: "Combien chaque personne a décidé",
  lead: "Le coût de chaque projet financé est partagé entre toutes les personnes qui le soutiennent. La boîte réunit la moitié des gens autour du milieu, marqué d’un trait ; la ligne va du moins au plus.",
  caption: "Argent décidé par personne",
  outcome: "Résultat",
  least: "Le moins",
  quarter: "Un quart a moins que",
  middle: "Au milieu",
  threeQuarters: "Trois quarts ont moins que",
  most: "Le plus",
} as const;
