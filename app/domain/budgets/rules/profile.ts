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
  readonly groups: readonly BallotGroup[];
  /** Groups that support project p: `supporter[i]`, with weight `weight[i]`, from `first[p]` up to `first[p + 1]`. */
  readonly first: Int32Array;
  readonly supporter: Int32Array;
  readonly weight: Float64Array;
  /** Voters in each group. */
  readonly size: Float64Array;
}

/** Refuses money that is not in positive whole cents, and ids that are unknown or repeated. */
export function profileOf(election: Election, satisfaction: Satisfaction, ties: TieRule): Profile {
  requireSound(election);
  const votes = countVotes(election);
  const projects = inTieOrder(election.projects, votes, ties);
  const groups = groupBallots(election.ballots, new Map(projects.map(({ id }, p) => [id, p])), satisfaction);
  const voters = groups.reduce((sum, group) => sum + group.size, 0);
  const columns = supportersByProject(groups, projects.length);
  return {
    envelopeCents: election.envelopeCents,
    centsPerUnit: election.centsPerUnit ?? 100,
    voters,
    shares: Math.max(voters, 1),
    satisfaction,
    projects,
    votes: Float64Array.from(projects, ({ id }) => votes.get(id) ?? 0),
    groups,
    size: Float64Array.from(groups, (group) => group.size),
    ...columns,
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

function supportersByProject(groups: readonly BallotGroup[], projects: number) {
  const first = new Int32Array(projects + 1);
  const score = new Float64Array(projects);
  for (const group of groups) {
    for (const [i, p] of group.projects.entries()) {
      first[p + 1] = (first[p + 1] as number) + 1;
      score[p] = (score[p] as number) + (group.weights[i] as number) * group.size;
    }
  }
  for (let p = 0; p < projects; p += 1) first[p + 1] = (first[p + 1] as number) + (first[p] as number);
  const next = first.slice();
  const supporter = new Int32Array(first[projects] as number);
  const weight = new Float64Array(supporter.length);
  for (const [g, group] of groups.entries()) {
    for (const [i, p] of group.projects.entries()) {
      const at = next[p] as number;
      supporter[at] = g;
      weight[at] = group.weights[i] as number;
      next[p] = at + 1;
    }
  }
  return { first, supporter, weight, score };
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
