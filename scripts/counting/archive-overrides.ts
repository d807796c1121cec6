import {
  type ElectionMethod,
  type ElectionRule,
  isElection,
  type VoteRule,
} from "../../app/domain/participation/rules/vote-rule";
import { BadOption } from "./command-line";
import type { TallyOptions } from "./tally-options";

export type ArchivedVote = Exclude<VoteRule, { readonly method: "budget" }>;
type Ranked = Extract<ElectionRule, { method: "schulze" | "irv" | "stv" }>;

const OWN: Record<string, ElectionMethod> = {
  "majority-judgment": "majority_judgment",
  approval: "approval",
  score: "score",
};

/** The archive's rule with another method or number of seats; any method for rankings counts any archive of rankings. */
export function withOverrides(
  vote: ArchivedVote,
  { method, seats }: Pick<TallyOptions, "method" | "seats">,
): ArchivedVote {
  if (method === null && seats === null) return vote;
  if (!isElection(vote)) throw new BadOption("overridesNothing", { method: vote.method });
  const changed = withSeats(method === null ? vote : withMethod(vote, method), seats);
  if (seats !== null && seats >= changed.rule.options.length) throw new BadOption("seatsBelowOptions");
  return changed;
}

function withMethod(vote: ElectionRule, method: string): ElectionRule {
  if (vote.method === OWN[method]) return vote;
  if (!isRanked(vote) || OWN[method]) throw new BadOption("otherBallots", { own: vote.method, method });
  const { options } = vote.rule;
  const seats = vote.method === "irv" ? 1 : vote.method === "stv" ? vote.rule.seats : vote.rule.places;
  if (method === "irv") return { method: "irv", rule: { options } };
  if (method === "schulze")
    return vote.method === "schulze"
      ? vote
      : { method: "schulze", rule: { options, places: seats, equalRanks: false, leftOut: "last" } };
  const variant = method === "stv" ? "scottish" : method === "stv-meek-prf" ? "meek-prf" : "wigm-prf";
  const reserved = vote.method === "stv" ? vote.rule.reserved : [];
  return { method: "stv", rule: { options, seats, variant, reserved } };
}

function withSeats(vote: ElectionRule, seats: number | null): ElectionRule {
  if (seats === null || (vote.method === "irv" && seats === 1)) return vote;
  if (vote.method === "irv") throw new BadOption("oneSeat");
  const rule = vote.method === "stv" ? { ...vote.rule, seats } : { ...vote.rule, places: seats };
  return { ...vote, rule } as ElectionRule;
}

function isRanked(vote: ElectionRule): vote is Ranked {
  return ["schulze", "irv", "stv"].includes(vote.method);
}
