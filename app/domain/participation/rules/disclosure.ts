import type { BallotCount } from "./count-ballots";
import type { ConsentResult } from "./count-consent";
import type { ElectionResult } from "./count-election";
import type { ResolutionCount } from "./resolution";
import { smallElectorate } from "./small-electorate";
import type { ElectionMethod, RuledBy, VoteMethod, VoteRule } from "./vote-rule";

type CountedMethod = Exclude<VoteMethod, "budget">;

/** What a method's count is. */
export type CountOf<Method extends CountedMethod> = Method extends ElectionMethod
  ? ElectionResult<Method>
  : Method extends "consent"
    ? ConsentResult
    : ResolutionCount;

/** All that stands of a result whose figures are withheld. */
export interface Withheld {
  readonly outcome: BallotCount["outcome"];
  readonly winners?: readonly string[];
  readonly reasons?: ConsentResult["reasons"];
}

type DisclosedBy<Method extends CountedMethod> = RuledBy<Method> &
  (
    | { readonly withheld: false; readonly count: CountOf<Method> }
    | { readonly withheld: true; readonly count: Withheld }
  );

/** A result as it may be shown, with the rule that it was counted by. */
export type Disclosed = { [Method in CountedMethod]: DisclosedBy<Method> }[CountedMethod];
export type DisclosedElection = Extract<Disclosed, { readonly method: ElectionMethod }>;

export function isElected(vote: Disclosed): vote is DisclosedElection {
  return vote.method !== "resolution" && vote.method !== "consent";
}

/**
 * What of a count may be shown. In a small electorate only the outcome, who was chosen and the reasons that are to be
 * answered, unanimous or not: to hide the figures only when they are unanimous would say that they are.
 */
export function disclose(vote: Exclude<VoteRule, RuledBy<"budget">>, count: BallotCount): Disclosed {
  const { method, rule } = vote;
  const withheld = count.electorate < smallElectorate;
  const shown = withheld ? withheldResult(method, { ...count }) : count;
  return { method, rule, withheld, count: shown } as Disclosed;
}

/** What of a result stands when its figures are withheld: who was chosen, and the reasons that are to be answered. */
const kept: Partial<Record<VoteMethod, readonly string[]>> = { consent: ["reasons"], resolution: [], budget: [] };
const keptOfElections = ["winners"];

export function withheldResult(method: VoteMethod, result: Record<string, unknown>): Record<string, unknown> {
  const keys = ["outcome", ...(kept[method] ?? keptOfElections)];
  return Object.fromEntries(keys.map((key) => [key, result[key]]));
}
