import type { Translation } from "../../catalogue";
import type fr from "../fr/terms";

export default {
  form: {
    paperTitle: "The ballot",
    paper: "How everyone votes",
    papers: {
      approval: { name: "Tick projects", hint: "Everyone ticks those they support. Simple, and recommended." },
      points: {
        name: "Give points",
        hint: "Everyone says how much each project matters to them. Ballots are published without names, but a rare spread can serve as a signature.",
      },
      ranking: {
        name: "Rank the projects",
        hint: "From the most to the least wanted. Ballots are published without names, but a rare order can serve as a signature.",
      },
      "choose-one": {
        name: "Choose a single project",
        hint: "Better avoided: with equal shares and no completion almost nothing is funded, since nobody supports two projects.",
      },
    },
    most: "Projects per ballot, at most",
    mostHint:
      "Leave it empty to set no limit, which is better: the more projects a ballot supports, the more shared wishes the rule can find.",
    inAll: "Points to spread over the whole ballot",
    inAllHint: "Leave it empty to limit by project only.",
    perOption: "Points for one project, at most",
    perOptionHint: "Leave it empty to limit the whole only.",
    ruleTitle: "The allocation rule",
    rule: "How projects are chosen",
    rules: {
      "equal-shares": {
        name: "Equal shares",
        hint: "Everyone who votes holds the same sum, to share among the projects they support. Each group gets its part. Recommended.",
      },
      greedy: {
        name: "Majority",
        hint: "The most supported projects first, until the envelope runs out. A majority can decide on everything.",
      },
      phragmen: {
        name: "Phragmén",
        hint: "The cost of each project weighs on its supporters; the next one is the one that leaves them the lightest load.",
      },
    },
    fine: "Options of the rule",
    fineHint: "Those proposed nearly always suit.",
    satisfaction: "What a project is worth to those who support it",
    satisfactionHint: "The rule tries to give everyone as much of it. Phragmén does not look at it.",
    worths: {
      given: "What the ballot says: the points, the rank; otherwise its cost",
      cost: "Its cost, whatever the points or the rank",
      cardinality: "One project, whatever it costs",
    },
    completion: "Equal shares: with the money that is left",
    completionHint: "Equal shares often leave some.",
    increment: "Equal shares: step of the raise",
    incrementHint: "What each share gains at each round. One euro nearly always suits.",
    start: "Equal shares: starting share",
    threshold: "Support threshold",
    thresholdHint:
      "A project needs enough supporters for its cost: their part among the voters reaches a third of the part of the envelope that it asks for.",
    comparison: "Comparison with the majority",
    comparisonHint: "After the count, the majority’s choice stands if more people gain from it.",
  },
  options: {
    rule: {
      "equal-shares": "Equal shares",
      greedy: "Majority (most supported first)",
      phragmen: "Phragmén",
    },
    satisfaction: {
      cost: "Its cost",
      cardinality: "One project, whatever it costs",
      points: "The points given",
      borda: "Its place on the ballot",
    },
    completion: {
      none: "Nothing: it stays in the envelope",
      greedy: "The most supported that still fit",
      add1: "Raise the shares, round after round",
      "add1-exhaustive": "Raise the shares until nothing more fits",
      "add1-greedy": "Raise the shares, then the most supported",
      "add1-exhaustive-greedy": "Raise until nothing more fits, then the most supported",
    },
    start: {
      exact: "Exactly the envelope divided",
      floor: "Rounded down to a whole unit",
    },
    threshold: { non: "No threshold", oui: "With a threshold" },
    comparison: { non: "No", oui: "Yes" },
  },
} satisfies Translation<typeof fr>;
