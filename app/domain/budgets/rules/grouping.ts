import { IdenticalLists } from "../../participation/rules/identical-lists";
import type { BudgetBallot, Election, Satisfaction } from "./election";

/** Ids that a ballot supports, each as it is first listed: with points, only those given some. */
export function supportOf(ballot: BudgetBallot): string[] {
  const { projectIds, points } = ballot;
  const listed = [...new Set(projectIds)];
  return points ? listed.filter((id) => (points[projectIds.indexOf(id)] ?? 0) > 0) : listed;
}

/**
 * Lists in one piece: those of item i stand from `first[i]` up to `first[i + 1]`, each with its weight: what one voter
 * gets from it apart from the cost, 1, points, or places below it in the ranking.
 */
export interface Listing {
  readonly first: Int32Array;
  readonly index: Int32Array;
  readonly weight: Float64Array;
}

/** Ballots as numbers of projects in the order of the input: what each supports, in its own order, once. */
export interface Support extends Listing {
  /** Voters who cast each ballot. */
  readonly voters: Float64Array;
  /** Ballots that name each project. */
  readonly votes: Float64Array;
}

/** Reads ballots once for all. Refuses an unknown id, and points and weights that are not whole. */
export function readSupport(ballots: readonly BudgetBallot[], numberOf: ReadonlyMap<string, number>): Support {
  const listed = ballots.reduce((sum, { projectIds }) => sum + projectIds.length, 0);
  const [index, weight] = [new Int32Array(listed), new Float64Array(listed).fill(1)];
  const first = new Int32Array(ballots.length + 1);
  const voters = new Float64Array(ballots.length);
  const votes = new Float64Array(numberOf.size);
  const lastNamedIn = new Int32Array(numberOf.size).fill(-1);
  let end = 0;
  for (const [b, { projectIds, points, weight: cast = 1 }] of ballots.entries()) {
    if (cast < 1 || !Number.isSafeInteger(cast) || !(points ?? []).every(Number.isSafeInteger))
      throw new RangeError("points and weights are whole numbers");
    voters[b] = cast;
    for (let i = 0; i < projectIds.length; i += 1) {
      const project = numberOf.get(projectIds[i] as string);
      if (project === undefined) throw new RangeError(`no project has the id ${projectIds[i]}`);
      if (lastNamedIn[project] === b) continue;
      lastNamedIn[project] = b;
      const given = points ? (points[i] ?? 0) : 1;
      if (given <= 0) continue;
      votes[project] = (votes[project] as number) + cast;
      index[end] = project;
      weight[end] = given;
      end += 1;
    }
    first[b + 1] = end;
  }
  return { first, index: index.subarray(0, end), weight: weight.subarray(0, end), voters, votes };
}

/** Ballots in project numbers of the input, identical ones together. */
export interface Joined extends Listing {
  /** Voters in each group of identical ballots. */
  readonly size: Float64Array;
  /** Ballots that name each project, whether or not it takes part in anything. */
  readonly votes: Float64Array;
}

type Weighing = "alike" | "points" | "borda";

interface Read {
  readonly ids: readonly string[];
  readonly support: Support;
  readonly joined: Map<Weighing, Joined>;
}

/** What was read and joined once: a rule looks at the same ballots several times, a page counts them by many rules. */
const alreadyRead = new WeakMap<readonly BudgetBallot[], Read>();

/**
 * Joins ballots that support the same projects with the same weights: they always pay alike and always hold as much.
 * Empty ballots form a group too. Refuses what `readSupport` refuses.
 */
export function joinBallots({ ballots, projects }: Pick<Election, "ballots" | "projects">, satisfaction: Satisfaction) {
  const weighing = satisfaction === "cost" || satisfaction === "cardinality" ? "alike" : satisfaction;
  const { support, joined } = readOnce(ballots, projects);
  const known = joined.get(weighing) ?? join(support, weighing);
  joined.set(weighing, known);
  return known;
}

function readOnce(ballots: readonly BudgetBallot[], projects: Election["projects"]): Read {
  const known = alreadyRead.get(ballots);
  if (known?.ids.length === projects.length && projects.every(({ id }, p) => known.ids[p] === id)) return known;
  const ids = projects.map(({ id }) => id);
  const read = { ids, support: readSupport(ballots, new Map(ids.map((id, p) => [id, p]))), joined: new Map() };
  alreadyRead.set(ballots, read);
  return read;
}

function join(support: Support, weighing: Weighing): Joined {
  const { voters, votes } = support;
  const lists = weighing === "borda" ? { ...support, weight: placesBelow(support) } : support;
  const { first, index, weight } = transpose(transpose(lists, votes.length), voters.length);
  const groups = new IdenticalLists();
  const list = new Float64Array(2 * votes.length);
  for (let b = 0; b < voters.length; b += 1) {
    let length = 0;
    for (let i = first[b] as number; i < (first[b + 1] as number); i += 1) {
      if (weight[i] === 0) continue;
      list[length] = index[i] as number;
      if (weighing !== "alike") list[length + 1] = weight[i] as number;
      length += weighing === "alike" ? 1 : 2;
    }
    groups.add(list, length, voters[b] as number);
  }
  const listing = weighing === "alike" ? withoutWeights(groups) : withWeights(groups);
  return { ...listing, size: new Float64Array(groups.counts), votes };
}

/** Weights under `borda`: the last one listed counts 0 and takes part in nothing. */
function placesBelow({ first, index, voters }: Support): Float64Array {
  const weight = new Float64Array(index.length);
  for (let b = 0; b < voters.length; b += 1) {
    const end = first[b + 1] as number;
    for (let i = first[b] as number; i < end; i += 1) weight[i] = end - 1 - i;
  }
  return weight;
}

/** For each number in the lists, the lists that hold it, in their order. Twice over, it sorts each list. */
export function transpose({ first, index, weight }: Listing, numbers: number): Listing {
  const start = new Int32Array(numbers + 1);
  for (let i = 0; i < index.length; i += 1)
    start[(index[i] as number) + 1] = (start[(index[i] as number) + 1] as number) + 1;
  for (let n = 0; n < numbers; n += 1) start[n + 1] = (start[n + 1] as number) + (start[n] as number);
  const next = start.slice();
  const holders = { first: start, index: new Int32Array(index.length), weight: new Float64Array(index.length) };
  for (let list = 0; list + 1 < first.length; list += 1) {
    for (let i = first[list] as number; i < (first[list + 1] as number); i += 1) {
      const at = next[index[i] as number] as number;
      next[index[i] as number] = at + 1;
      holders.index[at] = list;
      holders.weight[at] = weight[i] as number;
    }
  }
  return holders;
}

function withoutWeights({ first, numbers }: IdenticalLists): Listing {
  const index = new Int32Array(numbers);
  return { first: new Int32Array(first), index, weight: new Float64Array(index.length).fill(1) };
}

/** Each list holds projects with a weight behind each. */
function withWeights({ first, numbers }: IdenticalLists): Listing {
  const [index, weight] = [new Int32Array(numbers.length / 2), new Float64Array(numbers.length / 2)];
  for (let i = 0; i < index.length; i += 1) {
    index[i] = numbers[2 * i] as number;
    weight[i] = numbers[2 * i + 1] as number;
  }
  return { first: Int32Array.from(first, (start) => start / 2), index, weight };
}
