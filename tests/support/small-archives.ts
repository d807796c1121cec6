import type { Satisfaction } from "~/domain/budgets/rules/election";
import type { BudgetPaper } from "~/domain/participation/rules/budget-paper";
import type { VoteRule } from "~/domain/participation/rules/vote-rule";
import { publish } from "./some-archives";

const options = ["Atelier vélo", "Bancs", "Compost"].map((title, i) => ({ id: `${i + 1}`, title }));
const allocation = { rule: "equal-shares", satisfaction: "cost", completion: "add1-greedy" } as const;
const projects = [
  { id: 11, title: "Atelier vélo", costCents: 4_500 },
  { id: 12, title: "Bancs", costCents: 4_000 },
  { id: 13, title: "Compost", costCents: 3_000 },
];

export const seed = "0123456789abcdef0123456789abcdef";

type SmallVote = VoteRule & { readonly sent: readonly unknown[] };

/** One small vote of every method, with the choices of its ballots. */
export const smallVotes: readonly SmallVote[] = [
  { method: "resolution", rule: null, sent: ["for", "for", "against"].map((resolution) => ({ resolution })) },
  { method: "consent", rule: {}, sent: [{ position: "consent" }, { position: "objection", reason: "Trop cher." }] },
  { method: "approval", rule: { options, places: 1 }, sent: [{ approved: ["1", "2"] }, { approved: ["2"] }] },
  {
    method: "score",
    rule: { options, places: 1, perOption: 5, inAll: null },
    sent: [{ points: { "1": 5 } }, { points: { "2": 3, "3": 4 } }],
  },
  {
    method: "majority_judgment",
    rule: { options, places: 1, grades: 7 },
    sent: [{ grades: { "1": 0, "2": 2, "3": 6 } }, { grades: { "1": 5, "2": 1, "3": 6 } }, { grades: {} }],
  },
  {
    method: "schulze",
    rule: { options, places: 1, equalRanks: true, leftOut: "last" },
    sent: [{ ranking: [["1"], ["2"]] }, { ranking: [["2"], ["3"]] }, { ranking: [["3"], ["1"]] }],
  },
  { method: "irv", rule: { options }, sent: [{ ranking: [["1"], ["2"]] }, { ranking: [["2"]] }, { ranking: [] }] },
  {
    method: "stv",
    rule: { options, seats: 2, variant: "scottish", reserved: [] },
    sent: [["1", "2"], ["1", "3"], ["1", "2"], ["2"], ["3"]].map((ids) => ({ ranking: ids.map((id) => [id]) })),
  },
  {
    method: "budget",
    rule: { envelopeCents: 10_000, projects, allocation: { ...allocation, incrementCents: 100, start: "exact" } },
    sent: [[11, 12], [11, 12], [11], [12, 13], [13]].map((ids) => ({ projects: ids })),
  },
];

type SmallBudget = Extract<SmallVote, { method: "budget" }>;
const greedily = { ...allocation, rule: "greedy", completion: "none", incrementCents: 100, start: "exact" } as const;

function smallBudget(paper: BudgetPaper, satisfaction: Satisfaction, sent: readonly unknown[]): SmallBudget {
  const rule = { envelopeCents: 10_000, projects, allocation: { ...greedily, satisfaction }, paper };
  return { method: "budget", rule, sent };
}

const ranked = (...ids: string[]) => ({ ranking: ids.map((id) => [id]) });

/** One small budget of every form of paper, by greedy; the last ballot of each says more than the paper takes. */
export const smallBudgets = {
  approval: smallBudget(
    { form: "approval", most: 2 },
    "cost",
    [[11, 12], [12, 13], [13], [13], [11, 12, 13]].map((ids) => ({ projects: ids })),
  ),
  "choose-one": smallBudget(
    { form: "choose-one" },
    "cost",
    [[11], [11], [12], [13], [12, 13]].map((ids) => ({ projects: ids })),
  ),
  points: smallBudget({ form: "points", perOption: 5, inAll: 6 }, "points", [
    { points: { "11": 5, "12": 1 } },
    { points: { "11": 5 } },
    { points: { "12": 1, "13": 1 } },
    { points: { "12": 1, "13": 1 } },
    { points: { "13": 1 } },
    { points: { "12": 5, "13": 5 } },
  ]),
  ranking: smallBudget({ form: "ranking", most: 3 }, "borda", [
    ranked("11", "12", "13"),
    ranked("11", "13"),
    ranked("12", "13"),
    ranked("12", "13"),
    ranked("13"),
    { ranking: [["11", "12"]] },
  ]),
} satisfies Record<BudgetPaper["form"], SmallBudget>;

/** Ten persons in three colleges, two of which are too small to count alone. */
export const voteByColleges: SmallVote = {
  method: "resolution",
  rule: {
    colleges: ["Usagers", "Équipe", "Soutiens"].map((title, i) => ({
      id: `${i + 1}`,
      title,
      weight: { num: i === 0 ? 40 : 30, den: 100 },
    })),
    emptyCollege: "spread",
  },
  sent: [
    ...["for", "for", "for", "against", "abstention"].map((resolution) => ({ resolution, college: "1" })),
    ...["for", "for", "for"].map((resolution) => ({ resolution, college: "2" })),
    ...["against", "against"].map((resolution) => ({ resolution, college: "3" })),
  ],
};

/** The archive of a small vote of ten persons, or of as many as said. */
export function archiveOfVote(vote: SmallVote, size = 10) {
  const quorum = { numerator: 1, denominator: 10 };
  const majority = { numerator: 1, denominator: 2, strict: true, base: "votes_cast" } as const;
  return publish(
    { ...vote, absent: size - vote.sent.length, quorum, majority, lotSeed: seed },
    "Que faire du jardin ?",
  );
}
