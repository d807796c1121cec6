import type { ResolutionCount } from "./resolution";

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
