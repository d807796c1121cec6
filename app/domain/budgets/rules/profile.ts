import { drawLot } from "../../participation/rules/lot";
import type { BallotProject, Election, Satisfaction, TieRule } from "./election";
import { joinBallots, type Listing, transpose } from "./grouping";

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
  const joined = joinBallots(election, satisfaction);
  const { size } = joined;
  const order = inTieOrder(election.projects, joined.votes, ties);
  const rank = new Int32Array(order.length);
  for (const [place, p] of order.entries()) rank[p] = place;
  const projects = order.map((p) => election.projects[p] as BallotProject);
  const voters = size.reduce((sum, cast) => sum + cast, 0);
  const index = pick(rank, joined.index, new Int32Array(joined.index.length));
  const listed = transpose({ ...joined, index }, projects.length);
  const supporters = { ...listed, size: pick(size, listed.index, new Float64Array(index.length)) };
  return {
    envelopeCents: election.envelopeCents,
    centsPerUnit: election.centsPerUnit ?? 100,
    voters,
    shares: Math.max(voters, 1),
    satisfaction,
    projects,
    votes: Float64Array.from(order, (p) => joined.votes[p] as number),
    score: Float64Array.from(projects, (_, p) => scoreOf(supporters, p)),
    size,
    ballots: transpose(supporters, size.length),
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

/** Puts into `picked` the values that stand in some places. */
function pick<Values extends Int32Array | Float64Array>(values: Values, places: Int32Array, picked: Values): Values {
  for (let i = 0; i < places.length; i += 1) picked[i] = values[places[i] as number] as number;
  return picked;
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
