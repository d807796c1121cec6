import { tallyApproval } from "../../app/domain/participation/rules/approval";
import { tallyIrv } from "../../app/domain/participation/rules/irv";
import { tallyMajorityJudgment } from "../../app/domain/participation/rules/majority-judgment";
import type { RankedBallot } from "../../app/domain/participation/rules/ranked-ballots";
import { tallySchulze } from "../../app/domain/participation/rules/schulze";
import { tallyScore } from "../../app/domain/participation/rules/score";
import { tallyStv } from "../../app/domain/participation/rules/stv";
import { tallyStvMeekPrf } from "../../app/domain/participation/rules/stv-meek-prf";
import { tallyStvWigmPrf } from "../../app/domain/participation/rules/stv-wigm-prf";
import { tellApproval, tellScore } from "../../app/domain/participation/rules/telling/chosen";
import { tellJudgment } from "../../app/domain/participation/rules/telling/judgment";
import { tellMeek } from "../../app/domain/participation/rules/telling/meek";
import { tellSchulze } from "../../app/domain/participation/rules/telling/schulze";
import type { Section, Titles } from "../../app/domain/participation/rules/telling/telling";
import type { TransferRule } from "../../app/domain/participation/rules/telling/transfer-settings";
import { tellTransfers } from "../../app/domain/participation/rules/telling/transfers";
import type { TransferCount } from "../../app/domain/participation/rules/transfer-count";
import type { CountingSay } from "../../app/i18n/tell";
import { BadOption } from "./command-line";
import { bySums } from "./tally-report";
import type { VoteFile } from "./vote-file";

/** A file with what the command line says of it. */
export interface Tally extends VoteFile {
  readonly seed: string;
}

export interface Tallied {
  readonly elected: readonly string[];
  /** Ids that share a place stand together; absent where the method puts no order among those not elected. */
  readonly ranking?: readonly (readonly string[])[];
  readonly trace: unknown;
  tell(titles: Titles): readonly Section<CountingSay>[];
}

/** Traces grow with the square of the options, paths with the cube. */
const MOST_IN_TRANSFERS = 1_000;
const MOST_IN_PATHS = 300;

export const METHODS: Record<string, (tally: Tally) => Tallied> = {
  stv: (tally) => byTransfers(tally, tallyStv, "scottish"),
  "stv-wigm-prf": (tally) => byTransfers(tally, tallyStvWigmPrf, "wigm-prf"),
  "stv-meek-prf": (tally) => {
    const trace = tallyStvMeekPrf(rankingIn(tally));
    return { elected: trace.elected, trace, tell: (titles) => tellMeek(trace, settingsOf(tally), titles) };
  },
  irv: (tally) => byTransfers(tally, tallyIrv, "irv"),
  schulze: (tally) => {
    requireAtMost(MOST_IN_PATHS, tally);
    const trace = tallySchulze(tally);
    return { ...byPlaces(tally, trace.ranking), trace, tell: (titles) => tellSchulze(trace, titles) };
  },
  "majority-judgment": (tally) => {
    const grades = categoriesOf(tally);
    const ballots = tally.ballots.map((ballot) => ({ grades: byCategory(ballot, (i) => i), weight: ballot.weight }));
    const trace = tallyMajorityJudgment({ ...tally, grades, ballots });
    const ranking = trace.ranking.map((place) => place.map(({ id }) => id));
    return { ...byPlaces(tally, ranking), trace, tell: (titles) => tellJudgment(trace, titles) };
  },
  approval: (tally) => {
    const approved = ({ places }: RankedBallot) => (tally.categories === null ? places.flat() : (places[0] ?? []));
    const ballots = tally.ballots.map((ballot) => ({ optionIds: approved(ballot), weight: ballot.weight }));
    const trace = tallyApproval({ ...tally, ballots, places: tally.seats });
    return {
      elected: trace.winners,
      ranking: bySums(trace.ranking, ({ approvals }) => approvals),
      trace,
      tell: (titles) => tellApproval(trace, tally.seats, titles),
    };
  },
  score: (tally) => {
    const best = categoriesOf(tally) - 1;
    const ballots = tally.ballots.map((one) => ({ points: byCategory(one, (i) => best - i), weight: one.weight }));
    const trace = tallyScore({ ...tally, ballots, perOption: best, inAll: null, places: tally.seats });
    return {
      elected: trace.winners,
      ranking: bySums(trace.ranking, ({ points }) => points),
      trace,
      tell: (titles) => tellScore(trace, tally.seats, titles),
    };
  },
};

function byTransfers(tally: Tally, count: (input: Tally) => TransferCount, rule: TransferRule): Tallied {
  const trace = count(rankingIn(tally));
  const settings = { ...settingsOf(tally), rule };
  return { elected: trace.elected, trace, tell: (titles) => tellTransfers(trace, settings, titles) };
}

function rankingIn(tally: Tally): Tally {
  if (tally.categories !== null) throw new BadOption("rankingsOnly");
  requireAtMost(MOST_IN_TRANSFERS, tally);
  return tally;
}

function settingsOf({ seats, tieOrder }: Tally) {
  return { seats, fixedOrder: tieOrder.length > 0 };
}

function requireAtMost(most: number, { optionIds }: Tally): void {
  if (optionIds.length > most) throw new BadOption("mostCandidates", { most: `${most}`, given: `${optionIds.length}` });
}

function byPlaces({ seats }: Tally, ranking: readonly (readonly string[])[]) {
  return { elected: ranking.flat().slice(0, seats), ranking };
}

function categoriesOf({ categories }: Tally): number {
  if (categories === null || categories.length < 2) throw new BadOption("categoriesOnly");
  return categories.length;
}

function byCategory({ places }: RankedBallot, value: (category: number) => number): Record<string, number> {
  return Object.fromEntries(places.flatMap((ids, i) => ids.map((id) => [id, value(i)])));
}
