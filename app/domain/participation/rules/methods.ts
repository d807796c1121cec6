import { electionMethods } from "./vote-rule";

/** The methods by which a body can put a question to the vote; budgets have a form of their own. */
const draftMethods = ["resolution", "consent", ...electionMethods] as const;
export type DraftMethod = (typeof draftMethods)[number];

export function isDraftMethod(value: unknown): value is DraftMethod {
  return draftMethods.some((method) => method === value);
}
