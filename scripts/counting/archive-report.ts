import type { ApprovalCount } from "../../app/domain/participation/rules/approval";
import type { BallotCount } from "../../app/domain/participation/rules/count-ballots";
import type { ConsentResult } from "../../app/domain/participation/rules/count-consent";
import type { ElectionResult } from "../../app/domain/participation/rules/count-election";
import type { JudgmentCount } from "../../app/domain/participation/rules/majority-judgment";
import type { ResolutionCount } from "../../app/domain/participation/rules/resolution";
import type { SchulzeCount } from "../../app/domain/participation/rules/schulze";
import type { ScoreCount } from "../../app/domain/participation/rules/score";
import { tellConsent } from "../../app/domain/participation/rules/telling/consent";
import { tellElection, tellOutcome, titlesOf } from "../../app/domain/participation/rules/telling/election";
import { tellResolution } from "../../app/domain/participation/rules/telling/resolution";
import { collegeRuleOf, type ElectionRule, isElection } from "../../app/domain/participation/rules/vote-rule";
import type { ArchivedVote } from "./archive-overrides";
import { bySums, electedOf, namedRanking, type Report, rowsOf } from "./tally-report";

/** What the count of an archive says. A count has the shape of its method. */
export function reportBallots(heading: string, vote: ArchivedVote, result: BallotCount, seed: string): Report {
  if (isElection(vote)) return reportElection(heading, vote, result as ElectionResult, seed);
  const sections =
    vote.method === "consent"
      ? tellConsent(result as ConsentResult)
      : tellResolution(result as ResolutionCount, collegeRuleOf(vote));
  const outcome = sections.at(-1)?.steps.at(-1) as Report["explanation"]["outcome"];
  return {
    rows: [["outcome"], [result.outcome]],
    json: { outcome: result.outcome, elected: [], names: [], trace: result },
    explanation: { heading, rule: vote.method, outcome, sections },
  };
}

function reportElection(heading: string, vote: ElectionRule, result: ElectionResult, seed: string): Report {
  const candidates = vote.rule.options.map(({ id, title }) => ({ id, name: title }));
  const elected = electedOf(candidates, result.winners);
  return {
    rows: rowsOf(elected),
    json: {
      outcome: result.outcome,
      elected: elected.map(({ number }) => number),
      names: elected.map(({ name }) => name),
      ranking: namedRanking(candidates, rankingOf(vote, result.trace)),
      trace: result.trace,
    },
    explanation: {
      heading,
      rule: vote.method === "stv" ? `stv, ${vote.rule.variant}` : vote.method.replace("_", "-"),
      outcome: tellOutcome(result, titlesOf(vote)),
      sections: tellElection(vote, result, seed),
    },
  };
}

/** Ids by place, for methods that put all options in an order. */
function rankingOf(
  { method }: ElectionRule,
  trace: ElectionResult["trace"],
): readonly (readonly string[])[] | undefined {
  if (!trace) return undefined;
  switch (method) {
    case "approval":
      return bySums((trace as ApprovalCount).ranking, ({ approvals }) => approvals);
    case "score":
      return bySums((trace as ScoreCount).ranking, ({ points }) => points);
    case "majority_judgment":
      return (trace as JudgmentCount).ranking.map((place) => place.map(({ id }) => id));
    case "schulze":
      return (trace as SchulzeCount).ranking;
    default:
      return undefined;
  }
}
