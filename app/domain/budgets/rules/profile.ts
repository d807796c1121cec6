import { drawLot } from "../../participation/rules/lot";
import type { BallotProject, Election, Satisfaction, TieRule } from "./election";
import { type BallotGroup, countVotes, groupBallots } from "./grouping";

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

/** Lists in one piece: those of item i stand from `first[i]` up to `first[i + 1]`, each with its weight. */
export interface Listing {
  readonly first: Int32Array;
  readonly index: Int32Array;
  readonly weight: Float64Array;
}

/** Refuses money that is not in positive whole cents, and ids that are unknown or repeated. */
export function profileOf(election: Election, satisfaction: Satisfaction, ties: TieRule): Profile {
  requireSound(election);
  const votes = countVotes(election);
  const projects = inTieOrder(election.projects, votes, ties);
  const groups = groupBallots(election.ballots, new Map(projects.map(({ id }, p) => [id, p])), satisfaction);
  const voters = groups.reduce((sum, group) => sum + group.size, 0);
  const ballots = listBallots(groups);
  const size = Float64Array.from(groups, (group) => group.size);
  const supporters = listSupporters(ballots, size, projects.length);
  return {
    envelopeCents: election.envelopeCents,
    centsPerUnit: election.centsPerUnit ?? 100,
    voters,
    shares: Math.max(voters, 1),
    satisfaction,
    projects,
    votes: Float64Array.from(projects, ({ id }) => votes.get(id) ?? 0),
    score: Float64Array.from(projects, (_, p) => scoreOf(supporters, p)),
    size,
    ballots,
    supporters,
  };
}

function inTieOrder(projects: readonly BallotProject[], votes: ReadonlyMap<string, number>, ties: TieRule) {
  const ids = projects.map(({ id }) => id);
  const last = ties.by === "lot" ? drawLot(ties.seed, ids).map(({ id }) => id) : ids.sort(byText);
  const rank = new Map(last.map((id, index) => [id, index]));
  const votesOf = (project: BallotProject) => votes.get(project.id) ?? 0;
  const rankOf = (project: BallotProject) => rank.get(project.id) ?? 0;
  return projects.toSorted((a, b) => a.costCents - b.costCents || votesOf(b) - votesOf(a) || rankOf(a) - rankOf(b));
}

/** By code unit: the same everywhere, unlike an order that follows a language. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listBallots(groups: readonly BallotGroup[]): Listing {
  const first = new Int32Array(groups.length + 1);
  for (const [g, { projects }] of groups.entries()) first[g + 1] = (first[g] as number) + projects.length;
  const index = new Int32Array(first[groups.length] as number);
  const weight = new Float64Array(index.length);
  for (const [g, { projects, weights }] of groups.entries()) {
    index.set(projects, first[g]);
    weight.set(weights, first[g]);
  }
  return { first, index, weight };
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

function requireSound({ envelopeCents, projects, ballots }: Election): void {
  const known = new Set(projects.map(({ id }) => id));
  if (known.size < projects.length) throw new RangeError("two projects have the same id");
  for (const cents of [envelopeCents, ...projects.map(({ costCents }) => costCents)]) {
    if (!Number.isSafeInteger(cents) || cents <= 0) throw new RangeError(`${cents} is not a positive number of cents`);
  }
  for (const { projectIds, points = [], weight = 1 } of ballots) {
    const unknown = projectIds.find((id) => !known.has(id));
    if (unknown !== undefined) throw new RangeError(`no project has the id ${unknown}`);
    const numbers = [weight, ...points];
    if (weight < 1 || !numbers.every(Number.isSafeInteger))
      throw new RangeError("points and weights are whole numbers");
  }
}
