import type { ElectionResult, ElectionTraces } from "../count-election";
import type { ElectionMethod, ElectionRule } from "../vote-rule";
import { tellApproval, tellScore } from "./chosen";
import { tellJudgment } from "./judgment";
import { tellLotUsed } from "./lot";
import { tellMeek } from "./meek";
import { tellSchulze } from "./schulze";
import { type Titles, told } from "./telling";
import { tellTransfers } from "./transfers";
import { tellTurnout } from "./turnout";

/** A choice among options: who took part, the count by its method, and the public lot where it had to part equals. */
export function tellElection(vote: ElectionRule, result: ElectionResult, seed: string) {
  const counted = tellCount(vote, result);
  return [tellTurnout(result), ...counted, ...tellLotUsed(counted, { seed })];
}

/** The result in one sentence, options in the order in which they were chosen. */
export function tellOutcome({ outcome, winners }: Pick<ElectionResult, "outcome" | "winners">, titles: Titles) {
  if (outcome === "no-quorum") return told("outcome.noQuorum");
  if (outcome === "no-ballot") return told("outcome.noBallot");
  return winners.length > 0
    ? told("outcome.decided", { options: { names: winners.map(titles) } })
    : told("outcome.none");
}

function tellCount(vote: ElectionRule, result: ElectionResult) {
  if (result.trace === null) return [];
  const titles = titlesOf(vote);
  switch (vote.method) {
    case "approval":
      return tellApproval(traceOf<"approval">(result), vote.rule.places, titles);
    case "score":
      return tellScore(traceOf<"score">(result), vote.rule.places, titles);
    case "majority_judgment":
      return tellJudgment(traceOf<"majority_judgment">(result), titles);
    case "schulze":
      return tellSchulze(traceOf<"schulze">(result), titles);
    case "irv":
      return tellTransfers(traceOf<"irv">(result), { rule: "irv", seats: 1 }, titles);
    case "stv": {
      const { seats, variant, reserved } = vote.rule;
      const trace = traceOf<"stv">(result);
      if (variant === "meek-prf") return tellMeek(trace as Parameters<typeof tellMeek>[0], { seats, reserved }, titles);
      return tellTransfers(trace as ElectionTraces["irv"], { rule: variant, seats, reserved }, titles);
    }
  }
}

export function titlesOf({ rule }: ElectionRule): Titles {
  const byId = new Map(rule.options.map(({ id, title }) => [id, title]));
  return (id) => byId.get(id) ?? id;
}

/** A result holds the trace of its own method. */
function traceOf<Method extends ElectionMethod>(result: ElectionResult): ElectionTraces[Method] {
  return result.trace as ElectionTraces[Method];
}
