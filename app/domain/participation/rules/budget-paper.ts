/** How many projects a ballot may name; null for any number. */
type UpTo = { readonly most: number | null };

/**
 * The paper of a budget round: projects approved, one of them chosen, points given, or an order. The forms are those of
 * the Pabulib format (arXiv 2305.11035).
 */
export type BudgetPaper =
  | ({ readonly form: "approval" | "ranking" } & UpTo)
  | { readonly form: "choose-one" }
  | { readonly form: "points"; readonly perOption: number | null; readonly inAll: number | null };

export const budgetForms = ["approval", "points", "ranking", "choose-one"] as const satisfies BudgetPaper["form"][];

/** What a new round proposes, and what rounds announced before papers had forms hold: approvals without limit. */
export const usualPaper: BudgetPaper = { form: "approval", most: null };

/** Fewer approvals leave a member little to find among what is funded: the paper advises as many, no rule asks it. */
export const advisedApprovals = 3;

/** The paper that a round was announced with. */
export function paperOf({ paper }: { readonly paper?: BudgetPaper }): BudgetPaper {
  return paper ?? usualPaper;
}

/** The most projects that a ballot may name; null where nothing bounds it. */
export function mostNamed(paper: BudgetPaper): number | null {
  if (paper.form === "choose-one") return 1;
  return paper.form === "points" ? null : paper.most;
}

/** What a budget's ballot says: projects approved by their numbers, or points or places by their ids. */
export type BudgetChoice =
  | { readonly projects: readonly number[] }
  | { readonly points: Readonly<Record<string, number>> }
  | { readonly ranking: readonly (readonly string[])[] };

/** A ballot as rules of allocation read it: the ids of the projects named, in the order of a ranking, and their points. */
export function supportIn(choice: BudgetChoice): { projectIds: string[]; points?: number[] } {
  if ("points" in choice) return { projectIds: Object.keys(choice.points), points: Object.values(choice.points) };
  return { projectIds: "ranking" in choice ? choice.ranking.flat() : choice.projects.map(String) };
}
