import type { Choices, GroupedBallot } from "~/domain/participation/rules/choices";
import { countElection } from "~/domain/participation/rules/count-election";
import { type DisclosedElection, disclose } from "~/domain/participation/rules/disclosure";
import type { ElectionMethod, ElectionRule, RuledBy } from "~/domain/participation/rules/vote-rule";

type Weighed<Method extends ElectionMethod> = readonly (readonly [weight: number, choice: Choices[Method]])[];

/** The published result of so many ballots, with nobody else in the electorate. */
export function aResult<Method extends ElectionMethod>(
  ruled: RuledBy<Method> & ElectionRule,
  weighed: Weighed<Method>,
) {
  const ballots = weighed.map(([weight, choice]): GroupedBallot => ({ choice, weight }));
  const electorate = weighed.reduce((sum, [weight]) => sum + weight, 0);
  const shown = disclose(ruled, countElection(ruled, { electorate, seed: "seed", ballots }));
  return shown as Extract<DisclosedElection, { readonly method: Method; readonly withheld: false }>;
}

/** A ballot that ranks one option a place. */
export function ranked(...ids: number[]): { ranking: string[][] } {
  return { ranking: ids.map((id) => [`${id}`]) };
}
