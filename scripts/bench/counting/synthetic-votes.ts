import { tallyApproval } from "../../../app/domain/participation/rules/approval";
import { tallyConsent } from "../../../app/domain/participation/rules/consent";
import { tallyIrv } from "../../../app/domain/participation/rules/irv";
import { tallyMajorityJudgment } from "../../../app/domain/participation/rules/majority-judgment";
import { tallyResolution } from "../../../app/domain/participation/rules/resolution";
import { tallySchulze } from "../../../app/domain/participation/rules/schulze";
import { tallyScore } from "../../../app/domain/participation/rules/score";
import { tallyStv } from "../../../app/domain/participation/rules/stv";
import { tallyStvMeekPrf } from "../../../app/domain/participation/rules/stv-meek-prf";
import { tallyStvWigmPrf } from "../../../app/domain/participation/rules/stv-wigm-prf";
import { drawRanking, drawWeights, randomNumbers } from "./random";

export interface VoteCase {
  readonly method: keyof typeof METHODS;
  readonly voters: number;
  readonly options: number;
}

/** Ballots of one voter each, drawn anew, and the count of them; nothing groups identical ones beforehand. */
export function syntheticVote({ method, voters, options }: VoteCase): () => unknown {
  const random = randomNumbers(voters + options);
  const optionIds = Array.from({ length: options }, (_, i) => `${i + 1}`);
  return METHODS[method]({ voters, optionIds, random, likes: twoCamps(options, random) });
}

interface Draw {
  readonly voters: number;
  readonly optionIds: readonly string[];
  readonly random: () => number;
  /** Log weights of the options, another voter's at each call. */
  readonly likes: () => readonly number[];
}

const seats = 7;
const seed = "bench";

const METHODS = {
  resolution: ({ voters, random }: Draw) => {
    const choices = Array.from({ length: voters }, () => (["for", "against", "abstention"] as const)[oneOf(3, random)]);
    return () => {
      const votes = { for: 0, against: 0, abstention: 0 };
      for (const choice of choices) if (choice) votes[choice] += 1;
      const majority = { over: "votes-cast", fraction: { num: 2, den: 3 }, strict: false } as const;
      return tallyResolution({ electorate: voters, votes, majority, quorum: { num: 1, den: 2 } });
    };
  },
  consent: ({ voters, random }: Draw) => {
    const positions = ["consent", "consent", "consent", "reservation", "objection"] as const;
    const ballots = Array.from({ length: voters }, (_, i) => {
      const position = positions[oneOf(5, random)] ?? "consent";
      return position === "consent" ? { position } : { position, reason: `Parce que ${i}.` };
    });
    return () => tallyConsent(ballots);
  },
  approval: ({ voters, optionIds, random, likes }: Draw) => {
    const ballots = draw(voters, () => ({ optionIds: ranking(optionIds, 1 + oneOf(8, random), likes(), random) }));
    return () => tallyApproval({ optionIds, ballots, places: seats, seed });
  },
  score: ({ voters, optionIds, random, likes }: Draw) => {
    const ballots = draw(voters, () => {
      const ids = ranking(optionIds, 5, likes(), random);
      return { points: Object.fromEntries(ids.map((id, i) => [id, 5 - i])) };
    });
    return () => tallyScore({ optionIds, ballots, perOption: 5, inAll: 15, places: seats, seed });
  },
  "majority judgment": ({ voters, optionIds, random, likes }: Draw) => {
    const grade = (like: number) => Math.min(6, Math.max(0, Math.floor(7 - like * 2 - random() * 4)));
    const ballots = draw(voters, () => {
      const own = likes();
      return { grades: Object.fromEntries(optionIds.map((id, i) => [id, grade(own[i] ?? 0)])) };
    });
    return () => tallyMajorityJudgment({ optionIds, grades: 7, ballots, seed });
  },
  Schulze: (of: Draw) => {
    const ballots = ranked(of);
    return () => tallySchulze({ optionIds: of.optionIds, ballots, leftOut: "last", seed });
  },
  IRV: (of: Draw) => {
    const ballots = ranked(of);
    return () => tallyIrv({ optionIds: of.optionIds, ballots, seed });
  },
  "STV, Scottish": (of: Draw) => {
    const ballots = ranked(of);
    return () => tallyStv({ optionIds: of.optionIds, ballots, seats, seed });
  },
  "STV, WIGM": (of: Draw) => {
    const ballots = ranked(of);
    return () => tallyStvWigmPrf({ optionIds: of.optionIds, ballots, seats, seed });
  },
  "STV, Meek": (of: Draw) => {
    const ballots = ranked(of);
    return () => tallyStvMeekPrf({ optionIds: of.optionIds, ballots, seats, seed });
  },
};

export const VOTE_METHODS = Object.keys(METHODS) as VoteCase["method"][];

/** Rankings of 4 options to all of them: hardly two are the same. */
function ranked({ voters, optionIds, random, likes }: Draw) {
  return draw(voters, () => {
    const length = 4 + oneOf(optionIds.length - 3, random);
    return { places: ranking(optionIds, length, likes(), random).map((id) => [id]) };
  });
}

function ranking(ids: readonly string[], length: number, likes: readonly number[], random: () => number): string[] {
  return drawRanking(likes, length, random).map((option) => ids[option] as string);
}

/** Voters of two camps with tastes of their own, so that preferences are neither all alike nor all by chance. */
function twoCamps(options: number, random: () => number): () => readonly number[] {
  const camps = [drawWeights(options, random), drawWeights(options, random)];
  return () => camps[random() < 0.55 ? 0 : 1] as number[];
}

function draw<T>(voters: number, one: () => T): T[] {
  return Array.from({ length: voters }, one);
}

function oneOf(count: number, random: () => number): number {
  return Math.floor(random() * count);
}
