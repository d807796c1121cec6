import { createHash } from "node:crypto";
import { allocate } from "~/domain/budgets/rules/allocate";
import type { AllocationSettings } from "~/domain/budgets/rules/election";
import { archiveOf } from "~/domain/participation/rules/archive";
import { canonicalJson } from "~/domain/participation/rules/canonical-json";
import type { Choice } from "~/domain/participation/rules/choices";
import { countBallots } from "~/domain/participation/rules/count-ballots";
import type { VoteRule } from "~/domain/participation/rules/vote-rule";

const options = ["Atelier vélo", "Bancs", "Compost"].map((title, i) => ({ id: `${i + 1}`, title }));
const allocation = { rule: "equal-shares", satisfaction: "cost", completion: "add1-greedy" } as const;
const projects = [
  { id: 11, title: "Atelier vélo", costCents: 4_500 },
  { id: 12, title: "Bancs", costCents: 4_000 },
  { id: 13, title: "Compost", costCents: 3_000 },
];

export const seed = "0123456789abcdef0123456789abcdef";

/** One small vote of every method, with the choices of its ballots. */
export const smallVotes: readonly (VoteRule & { readonly ballots: readonly Choice[] })[] = [
  {
    method: "resolution",
    rule: null,
    ballots: ["for", "for", "against"].map((one) => ({ resolution: one }) as Choice),
  },
  {
    method: "consent",
    rule: {},
    ballots: [{ position: "consent" }, { position: "objection", reason: "Trop cher." }],
  },
  { method: "approval", rule: { options, places: 1 }, ballots: [{ approved: ["1", "2"] }, { approved: ["2"] }] },
  {
    method: "score",
    rule: { options, places: 1, perOption: 5, inAll: null },
    ballots: [{ points: { "1": 5 } }, { points: { "2": 3, "3": 4 } }],
  },
  {
    method: "majority_judgment",
    rule: { options, places: 1, grades: 7 },
    ballots: [{ grades: { "1": 0, "2": 2, "3": 6 } }, { grades: { "1": 5, "2": 1, "3": 6 } }, { grades: {} }],
  },
  {
    method: "schulze",
    rule: { options, places: 1, equalRanks: true, leftOut: "last" },
    ballots: [{ ranking: [["1"], ["2"]] }, { ranking: [["2"], ["3"]] }, { ranking: [["3"], ["1"]] }],
  },
  { method: "irv", rule: { options }, ballots: [{ ranking: [["1"], ["2"]] }, { ranking: [["2"]] }, { ranking: [] }] },
  {
    method: "stv",
    rule: { options, seats: 2, variant: "scottish", reserved: [] },
    ballots: [["1", "2"], ["1", "3"], ["1", "2"], ["2"], ["3"]].map((ids) => ({ ranking: ids.map((id) => [id]) })),
  },
  {
    method: "budget",
    rule: { envelopeCents: 10_000, projects, allocation: { ...allocation, incrementCents: 100, start: "exact" } },
    ballots: [[11, 12], [11, 12], [11], [12, 13], [13]].map((ids) => ({ projects: ids })),
  },
];

/** The archive of a small vote, counted and hashed as the server does. */
export function archiveOfVote({ ballots, ...vote }: (typeof smallVotes)[number], size = 10) {
  const hasPassLine = vote.method === "resolution" || vote.method === "budget";
  const archive = archiveOf({
    settings: {
      question: "Que faire du jardin ?",
      explanation: "",
      method: vote.method,
      secrecy: "secret",
      quorum: { numerator: 1, denominator: 10 },
      ...(hasPassLine && { majority: { numerator: 1, denominator: 2, strict: true, base: "votes_cast" } }),
      ...(vote.rule && { rule: vote.rule }),
      lotSeed: seed,
    },
    place: { id: 1, slug: "namur" },
    body: { id: 1, slug: "groupe-namur" },
    vote: { id: 1, openedAt: "2026-01-01T00:00:00.000Z", closesAt: "2026-01-02T00:00:00.000Z" },
    electorate: { size, voted: ballots.length, frozenHash: "0".repeat(64) },
    ballots,
    receipts: ballots.map((_, i) => `${i}`.repeat(64)),
    result: { ...resultOf(vote, ballots, size) },
  });
  return { ...archive, hash: createHash("sha256").update(canonicalJson(archive)).digest("hex") };
}

function resultOf(vote: VoteRule, ballots: readonly Choice[], electorate: number) {
  if (vote.method !== "budget") {
    const majority = { over: "votes-cast", fraction: { num: 1, den: 2 }, strict: true } as const;
    const weighed = ballots.map((choice) => ({ choice, weight: 1 }));
    return countBallots({ ...vote, electorate, quorum: { num: 1, den: 10 }, majority, seed, ballots: weighed });
  }
  const { rule } = vote;
  const election = {
    envelopeCents: rule.envelopeCents,
    projects: rule.projects.map(({ id, costCents }) => ({ id: `${id}`, costCents })),
    ballots: ballots.map((choice) => ({ projectIds: "projects" in choice ? choice.projects.map(String) : [] })),
  };
  const settings = { ...rule.allocation, ties: { by: "lot", seed } } as AllocationSettings;
  return { ...allocate(election, settings), outcome: "allocated" };
}
