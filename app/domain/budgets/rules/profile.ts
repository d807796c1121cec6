import { drawLot } from "../../participation/rules/lot";
import type { BallotProject, Election, Satisfaction, TieRule } from "./election";
import { groupBallots, type Listing, readSupport } from "./grouping";

/**
 * An election with identical ballots grouped and projects in the order that settles ties, so that nothing
 * afterwards depends on the order of the input. Projects and groups are numbered from 0.
 */
export interface Profile {
  readonly envelopeCents: number;
  readonly centsPerUnit: number;
  readonly voters: number;
  /** Equal shares into which the envelope is cut: the voters, or one when nobody voted. */
  readonly shares: number;
  readonly satisfaction: Satisfaction;
  /** Between equal projects the one with the lower number wins. */
  readonly projects: readonly BallotProject[];
  /** Ballots that name each project. */
  readonly votes: Float64Array;
  /** Sum of the weights that its supporters give to each project; its votes under cost and cardinality. */
  readonly score: Float64Array;
  /** Voters in each group of identical ballots. */
  readonly size: Float64Array;
  /** What each group supports. */
  readonly ballots: Listing;
  /** The groups that support each project, with their size beside. */
  readonly supporters: Listing & { readonly size: Float64Array };
}

/** Refuses money that is not in positive whole cents, and ids that are unknown or repeated. */
export function profileOf(election: Election, satisfaction: Satisfaction, ties: TieRule): Profile {
  requireSound(election);
  const support = readSupport(election.ballots, new Map(election.projects.map(({ id }, p) => [id, p])));
  const order = inTieOrder(election.projects, support.votes, ties);
  const rank = new Int32Array(order.length);
  for (const [place, p] of order.entries()) rank[p] = place;
  const projects = order.map((p) => election.projects[p] as BallotProject);
  const voters = support.voters.reduce((sum, cast) => sum + cast, 0);
  const { ballots, size } = groupBallots(support, rank, satisfaction);
  const supporters = listSupporters(ballots, size, projects.length);
  return {
    envelopeCents: election.envelopeCents,
    centsPerUnit: election.centsPerUnit ?? 100,
    voters,
    shares: Math.max(voters, 1),
    satisfaction,
    projects,
    votes: Float64Array.from(order, (p) => support.votes[p] as number),
    score: Float64Array.from(projects, (_, p) => scoreOf(supporters, p)),
    size,
    ballots,
    supporters,
  };
}

/** Project numbers, the ones that win ties first. */
function inTieOrder(projects: readonly BallotProject[], votes: Float64Array, ties: TieRule): number[] {
  const ids = projects.map(({ id }) => id);
  const last = ties.by === "lot" ? drawLot(ties.seed, ids).map(({ id }) => id) : ids.toSorted(byText);
  const place = new Map(last.map((id, index) => [id, index]));
  const keys = projects.map(({ id, costCents }, p) => [costCents, -(votes[p] as number), place.get(id) ?? 0] as const);
  return [...projects.keys()].sort((p, q) => {
    const [a, b] = [keys[p], keys[q]] as [(typeof keys)[number], (typeof keys)[number]];
    return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
  });
}

/** By code unit: the same everywhere, unlike an order that follows a language. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listSupporters(ballots: Listing, groupSize: Float64Array, projects: number): Profile["supporters"] {
  const first = new Int32Array(projects + 1);
  for (const p of ballots.index) first[p + 1] = (first[p + 1] as number) + 1;
  for (let p = 0; p < projects; p += 1) first[p + 1] = (first[p + 1] as number) + (first[p] as number);
  const next = first.slice();
  const [index, weight] = [new Int32Array(ballots.index.length), new Float64Array(ballots.index.length)];
  const size = new Float64Array(ballots.index.length);
  for (let g = 0; g < groupSize.length; g += 1) {
    for (let i = ballots.first[g] as number; i < (ballots.first[g + 1] as number); i += 1) {
      const p = ballots.index[i] as number;
      const at = next[p] as number;
      index[at] = g;
      weight[at] = ballots.weight[i] as number;
      size[at] = groupSize[g] as number;
      next[p] = at + 1;
    }
  }
  return { first, index, weight, size };
}

function scoreOf({ first, weight, size }: Profile["supporters"], project: number): number {
  let score = 0;
  for (let i = first[project] as number; i < (first[project + 1] as number); i += 1) {
    score += (weight[i] as number) * (size[i] as number);
  }
  return score;
}

function requireSound({ envelopeCents, projects }: Election): void {
  if (new Set(projects.map(({ id }) => id)).size < projects.length)
    throw new RangeError("two projects have the same id");
  for (const cents of [envelopeCents, ...projects.map(({ costCents }) => costCents)]) {
    if (!Number.isSafeInteger(cents) || cents <= 0) throw new RangeError(`${cents} is not a positive number of cents`);
  }
}
