import type { ResolutionCount } from "./resolution";
import type { VoteMethod } from "./vote-rule";

/** Below this number of voters, counts could tell what each one chose (voting.md's k). */
export const smallElectorate = 5;

export type Disclosed = { outcome: ResolutionCount["outcome"]; count: ResolutionCount | null };

/**
 * What of a count may be shown. In a small electorate only the outcome, unanimous or not: to hide the count only when it
 * is unanimous would say that it is.
 */
export function disclose(count: ResolutionCount): Disclosed {
  return { outcome: count.outcome, count: count.electorate < smallElectorate ? null : count };
}

/** What of a result stands when its figures are withheld: who was chosen, and the reasons that are to be answered. */
const kept: Partial<Record<VoteMethod, readonly string[]>> = { consent: ["reasons"], resolution: [], budget: [] };
const keptOfElections = ["winners"];

export function withheldResult(method: VoteMethod, result: Record<string, unknown>): Record<string, unknown> {
  const keys = ["outcome", ...(kept[method] ?? keptOfElections)];
  return Object.fromEntries(keys.map((key) => [key, result[key]]));
}
