import { IdenticalLists } from "../../participation/rules/identical-lists";
import type { BudgetBallot, Satisfaction } from "./election";

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

/**
 * Joins ballots that support the same projects with the same weights: they always pay alike and always hold as much.
 * Empty ballots form a group too. Projects get the numbers of `rank`, and stand in their order.
 */
export function groupBallots(
  { first, index, weight, voters }: Support,
  rank: Int32Array,
  satisfaction: Satisfaction,
): { ballots: Listing; size: Float64Array } {
  const isWeighted = satisfaction === "points" || satisfaction === "borda";
  const weightOf = new Float64Array(rank.length);
  const groups = new IdenticalLists();
  const list = new Float64Array(2 * rank.length);
  for (let b = 0; b < voters.length; b += 1) {
    let projects = 0;
    for (let i = first[b] as number, end = first[b + 1] as number; i < end; i += 1) {
      const project = rank[index[i] as number] as number;
      // The last one listed counts 0 under `borda` and takes part in nothing.
      weightOf[project] = satisfaction === "borda" ? end - 1 - i : (weight[i] as number);
      if (isWeighted && weightOf[project] === 0) continue;
      list[projects] = project;
      projects += 1;
    }
    list.subarray(0, projects).sort();
    if (isWeighted) for (let i = 0; i < projects; i += 1) list[projects + i] = weightOf[list[i] as number] as number;
    groups.add(list, isWeighted ? 2 * projects : projects, voters[b] as number);
  }
  return { ballots: isWeighted ? withWeights(groups) : withoutWeights(groups), size: Float64Array.from(groups.counts) };
}

function withoutWeights({ first, numbers }: IdenticalLists): Listing {
  const index = Int32Array.from(numbers);
  return { first: Int32Array.from(first), index, weight: new Float64Array(index.length).fill(1) };
}

/** Each list holds projects, then as many weights. */
function withWeights({ first, numbers, counts }: IdenticalLists): Listing {
  const [index, weight] = [new Int32Array(numbers.length / 2), new Float64Array(numbers.length / 2)];
  for (let g = 0; g < counts.length; g += 1) {
    const [from, half] = [first[g] as number, ((first[g + 1] as number) - (first[g] as number)) / 2];
    index.set(numbers.slice(from, from + half), from / 2);
    weight.set(numbers.slice(from + half, from + 2 * half), from / 2);
  }
  return { first: Int32Array.from(first, (start) => start / 2), index, weight };
}
