import type { Translation } from "../../catalogue";
import type fr from "../fr/decided";

export default {
  title: "Over hoeveel iedereen beslist heeft",
  lead: "De kosten van elk gefinancierd project worden verdeeld over iedereen die het steunt. De balk omvat de helft van de mensen rond het midden, dat een streepje krijgt; de lijn gaat van het minste naar het meeste.",
  caption: "Geld waarover elke stemmer besliste",
  outcome: "Resultaat",
  least: "Het minste",
  quarter: "Een kwart heeft minder dan",
  middle: "In het midden",
  threeQuarters: "Drie kwart heeft minder dan",
  most: "Het meeste",
} satisfies Translation<typeof fr>;
