import { type ApprovalCount, tallyApproval } from "./approval";
import { type Choices, type GroupedBallot, isBlank } from "./choices";
import { Contradiction } from "./contradiction";
import type { Ratio } from "./fraction";
import { tallyIrv } from "./irv";
import { type JudgmentCount, tallyMajorityJudgment } from "./majority-judgment";
import type { MeekCount } from "./meek-count";
import { type QuorumCount, quorumOf } from "./quorum";
import { type SchulzeCount, tallySchulze } from "./schulze";
import { type ScoreCount, tallyScore } from "./score";
import { tallyStv } from "./stv";
import { tallyStvMeekPrf } from "./stv-meek-prf";
import { tallyStvWigmPrf } from "./stv-wigm-prf";
import type { TransferCount } from "./transfer-count";
import type { ElectionMethod, ElectionRule, StvVariant } from "./vote-rule";

/** The trace of each method, from which its result is explained. */
export interface ElectionTraces {
  approval: ApprovalCount;
  score: ScoreCount;
  majority_judgment: JudgmentCount;
  schulze: SchulzeCount;
  irv: TransferCount;
  stv: TransferCount | MeekCount;
}

export interface ElectionResult<Method extends ElectionMethod = ElectionMethod> {
  readonly outcome: "decided" | "no-quorum" | "no-ballot";
  readonly electorate: number;
  readonly attendance: number;
  /** Ballots that say nothing: they count for the quorum alone. */
  readonly blank: number;
  readonly quorum: QuorumCount | null;
  /** Ids in the order in which they were chosen; none without quorum. */
  readonly winners: readonly string[];
  /** Counted over the ballots that say something; null when there is none. */
  readonly trace: ElectionTraces[Method] | null;
}

interface ElectionBox {
  readonly electorate: number;
  readonly quorum?: Ratio;
  readonly seed: string;
  readonly ballots: readonly GroupedBallot[];
}

type Ballots<Method extends ElectionMethod> = readonly GroupedBallot<Choices[Method]>[];

const stv = { scottish: tallyStv, "wigm-prf": tallyStvWigmPrf, "meek-prf": tallyStvMeekPrf } satisfies Record<
  StvVariant,
  unknown
>;

/** Counts a choice among options by its frozen rule. Refuses more ballots than electors (RangeError). */
export function countElection(vote: ElectionRule, box: ElectionBox): ElectionResult {
  const ballots = box.ballots as Ballots<ElectionMethod>;
  const attendance = sum(ballots);
  if (attendance > box.electorate) throw new Contradiction("moreBallots");
  const quorum = box.quorum ? quorumOf(box.quorum, box.electorate, attendance) : null;
  const valid = ballots.filter(({ choice }) => !isBlank(choice));
  const counted = valid.length > 0 ? countValid(vote, valid, box.seed) : null;
  const reached = quorum?.reached !== false;
  return {
    outcome: reached ? (counted ? "decided" : "no-ballot") : "no-quorum",
    electorate: box.electorate,
    attendance,
    blank: attendance - sum(valid),
    quorum,
    winners: reached && counted ? counted.winners : [],
    trace: counted?.trace ?? null,
  };
}

function countValid(vote: ElectionRule, valid: Ballots<ElectionMethod>, seed: string) {
  const optionIds = vote.rule.options.map(({ id }) => id);
  switch (vote.method) {
    case "approval": {
      const ballots = said<"approval">(valid).map(({ choice, weight }) => ({ optionIds: choice.approved, weight }));
      const trace = tallyApproval({ optionIds, ballots, places: vote.rule.places, seed });
      return { trace, winners: trace.winners };
    }
    case "score": {
      const ballots = said<"score">(valid).map(({ choice, weight }) => ({ ...choice, weight }));
      const trace = tallyScore({ ...vote.rule, optionIds, ballots, seed });
      return { trace, winners: trace.winners };
    }
    case "majority_judgment": {
      const ballots = said<"majority_judgment">(valid).map(({ choice, weight }) => ({ ...choice, weight }));
      const trace = tallyMajorityJudgment({ optionIds, ballots, grades: vote.rule.grades, seed });
      const order = trace.ranking.flat().map(({ id }) => id);
      return { trace, winners: order.slice(0, vote.rule.places) };
    }
    case "schulze": {
      const trace = tallySchulze({ optionIds, ballots: ranked(valid), leftOut: vote.rule.leftOut, seed });
      return { trace, winners: trace.ranking.flat().slice(0, vote.rule.places) };
    }
    case "irv": {
      const trace = tallyIrv({ optionIds, ballots: ranked(valid), seed });
      return { trace, winners: trace.elected };
    }
    case "stv": {
      const { options, seats, variant, reserved } = vote.rule;
      const groupOf = new Map(options.flatMap(({ id, group }) => (group === undefined ? [] : [[id, group] as const])));
      const trace = stv[variant]({ optionIds, ballots: ranked(valid), seats, seed, reserved, groupOf });
      return { trace, winners: trace.elected };
    }
  }
}

/** The box holds only what `acceptChoice` let in for the vote's method. */
function said<Method extends ElectionMethod>(ballots: Ballots<ElectionMethod>) {
  return ballots as Ballots<Method>;
}

function ranked(ballots: Ballots<ElectionMethod>) {
  return said<"stv">(ballots).map(({ choice, weight }) => ({ places: choice.ranking, weight }));
}

function sum(ballots: readonly GroupedBallot[]): number {
  return ballots.reduce((total, { weight }) => total + weight, 0);
}
