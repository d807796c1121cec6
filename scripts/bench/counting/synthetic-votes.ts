import type { Choice, Choices } from "../../../app/domain/participation/rules/choices";
import { countBallots } from "../../../app/domain/participation/rules/count-ballots";
import type { StvVariant, VoteOption, VoteRule } from "../../../app/domain/participation/rules/vote-rule";
import { drawRanking, drawWeights, randomNumbers } from "./random";

export interface VoteCase {
  readonly method: keyof typeof METHODS;
  readonly voters: number;
  readonly options: number;
}

/** A vote and a ballot for each of its electors, drawn anew. */
export function drawVote({ method, voters, options }: VoteCase): { vote: VoteRule; choices: Choice[] } {
  const random = randomNumbers(voters + options);
  const offered = Array.from({ length: options }, (_, i) => ({ id: `${i + 1}`, title: `Option ${i + 1}` }));
  const { vote, choose }: Drawn = METHODS[method]({ options: offered, random, likes: twoCamps(options, random) });
  return { vote, choices: Array.from({ length: voters }, choose) };
}

/** The count of such a vote, ballot by ballot: nothing groups identical ones beforehand. */
export function countOf(one: VoteCase): () => unknown {
  const { vote, choices } = drawVote(one);
  if (vote.method === "budget") throw new Error("budgets are counted by their own rules");
  const ballots = choices.map((choice) => ({ choice, weight: 1 }));
  const majority = { over: "votes-cast", fraction: { num: 2, den: 3 }, strict: false } as const;
  return () => countBallots({ ...vote, electorate: one.voters, majority, seed: "bench", ballots });
}

interface Draw {
  readonly options: readonly VoteOption[];
  readonly random: () => number;
  /** Log weights of the options, another voter's at each call. */
  readonly likes: () => readonly number[];
}

interface Drawn {
  readonly vote: VoteRule;
  choose(): Choice;
}

const places = 7;

const METHODS = {
  resolution: ({ random }: Draw) => ({
    vote: { method: "resolution", rule: null } satisfies VoteRule,
    choose: (): Choices["resolution"] => ({
      resolution: (["for", "against", "abstention"] as const)[oneOf(3, random)] ?? "for",
    }),
  }),
  consent: ({ random }: Draw) => ({
    vote: { method: "consent", rule: {} } satisfies VoteRule,
    choose: (): Choices["consent"] => {
      const drawn = oneOf(100, random);
      if (drawn > 2) return { position: "consent" };
      return { position: drawn > 1 ? "reservation" : "objection", reason: `Parce que ${oneOf(1_000_000, random)}.` };
    },
  }),
  approval: ({ options, random, likes }: Draw) => ({
    vote: { method: "approval", rule: { options, places } } satisfies VoteRule,
    choose: (): Choices["approval"] => {
      const approved = new Set(drawRanking(likes(), 1 + oneOf(8, random), random));
      return { approved: options.filter((_, i) => approved.has(i)).map(({ id }) => id) };
    },
  }),
  score: ({ options, random, likes }: Draw) => ({
    vote: { method: "score", rule: { options, places, perOption: 5, inAll: 15 } } satisfies VoteRule,
    choose: (): Choices["score"] => ({
      points: Object.fromEntries(ranking(options, 5, likes(), random).map(([id], i) => [id, 5 - i])),
    }),
  }),
  "majority judgment": ({ options, random, likes }: Draw) => ({
    vote: { method: "majority_judgment", rule: { options, places, grades: 7 } } satisfies VoteRule,
    choose: (): Choices["majority_judgment"] => {
      const own = likes();
      const grade = (like = 0) => Math.min(6, Math.max(0, Math.floor(7 - like * 2 - random() * 4)));
      return { grades: Object.fromEntries(options.map(({ id }, i) => [id, grade(own[i])])) };
    },
  }),
  Schulze: (draw: Draw) => ({
    vote: {
      method: "schulze",
      rule: { options: draw.options, places, equalRanks: false, leftOut: "last" },
    } satisfies VoteRule,
    choose: () => rank(draw),
  }),
  IRV: (draw: Draw) => ({
    vote: { method: "irv", rule: { options: draw.options } } satisfies VoteRule,
    choose: () => rank(draw),
  }),
  "STV, Scottish": (draw: Draw) => stv("scottish", draw),
  "STV, WIGM": (draw: Draw) => stv("wigm-prf", draw),
  "STV, Meek": (draw: Draw) => stv("meek-prf", draw),
};

export const VOTE_METHODS = Object.keys(METHODS) as VoteCase["method"][];

function stv(variant: StvVariant, draw: Draw) {
  return {
    vote: { method: "stv", rule: { options: draw.options, seats: places, variant, reserved: [] } } satisfies VoteRule,
    choose: () => rank(draw),
  };
}

/** Ranks 4 options to all but one: hardly two ballots are the same. */
function rank({ options, random, likes }: Draw): Choices["stv"] {
  return { ranking: ranking(options, 4 + oneOf(options.length - 4, random), likes(), random) };
}

function ranking(options: readonly VoteOption[], length: number, likes: readonly number[], random: () => number) {
  return drawRanking(likes, length, random).map((option) => [options[option]?.id ?? ""]);
}

/** Voters of two camps with tastes of their own, so that preferences are neither all alike nor all by chance. */
function twoCamps(options: number, random: () => number): () => readonly number[] {
  const camps = [drawWeights(options, random), drawWeights(options, random)];
  return () => camps[random() < 0.55 ? 0 : 1] as number[];
}

function oneOf(count: number, random: () => number): number {
  return Math.floor(random() * count);
}
