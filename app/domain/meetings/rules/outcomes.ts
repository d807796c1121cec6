export type ItemKind = "information" | "discussion" | "decision" | "election" | "minutes";
export type ItemOutcome = "informed" | "discussed" | "decided" | "adjourned" | "withdrawn";

/**
 * How an item of each kind may end. What was announced for information or discussion cannot end in a decision: people
 * who stayed away were not told that one would be taken.
 */
export const outcomesOfKind: Record<ItemKind, readonly ItemOutcome[]> = {
  information: ["informed", "discussed", "adjourned", "withdrawn"],
  discussion: ["discussed", "informed", "adjourned", "withdrawn"],
  decision: ["decided", "discussed", "adjourned", "withdrawn"],
  election: ["decided", "adjourned", "withdrawn"],
  minutes: ["decided", "adjourned"],
};

/** What the end of an item makes of the member's point behind it; adjourned, it stays on the agenda it goes to. */
export const endOfSubmission: Record<ItemOutcome, "treat" | "withdraw" | null> = {
  informed: "treat",
  discussed: "treat",
  decided: "treat",
  adjourned: null,
  withdrawn: "withdraw",
};
