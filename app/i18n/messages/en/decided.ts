import type { Translation } from "../../catalogue";
import type fr from "../fr/decided";

export default {
  title: "How much each person decided",
  lead: "The cost of each funded project is shared among all the people who support it. The box holds half of the people around the middle, which has a mark; the line goes from the least to the most.",
  caption: "Money decided per person",
  outcome: "Result",
  least: "The least",
  quarter: "A quarter have less than",
  middle: "In the middle",
  threeQuarters: "Three quarters have less than",
  most: "The most",
} satisfies Translation<typeof fr>;
