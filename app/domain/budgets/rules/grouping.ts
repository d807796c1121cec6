import type { BudgetBallot, Election, Satisfaction } from "./election";

/** Identical ballots: they always pay alike and always hold as much. */
export interface BallotGroup {
  /** Numbers of the supported projects, ascending. */
  readonly projects: readonly number[];
  /** What one of its voters gets from each of them, apart from the cost: 1, points, or places below it in the ranking. */
  readonly weights: readonly number[];
  size: number;
}

/** Ids that a ballot supports, each once: with points, only those given some. */
export function supportOf(ballot: BudgetBallot): string[] {
  const { projectIds, points } = ballot;
  if (!points) return [...new Set(projectIds)];
  return [...new Set(projectIds.filter((_, i) => (points[i] ?? 0) > 0))];
}

/** Ballots that name each project, by id. */
export function countVotes(election: Election): Map<string, number> {
  const votes = new Map(election.projects.map(({ id }) => [id, 0]));
  for (const ballot of election.ballots) {
    for (const id of supportOf(ballot)) votes.set(id, (votes.get(id) ?? 0) + (ballot.weight ?? 1));
  }
  return votes;
}

/** Groups ballots that support the same projects with the same weights; empty ballots form a group too. */
export function groupBallots(
  ballots: readonly BudgetBallot[],
  numberOf: ReadonlyMap<string, number>,
  satisfaction: Satisfaction,
): BallotGroup[] {
  const groups = new Map<string, BallotGroup>();
  for (const ballot of ballots) {
    const support = weightedSupport(ballot, numberOf, satisfaction);
    const key = support.map(([project, weight]) => (weight === 1 ? project : `${project}*${weight}`)).join();
    const group = groups.get(key);
    if (group) group.size += ballot.weight ?? 1;
    else {
      const [projects, weights] = [support.map(([project]) => project), support.map(([, weight]) => weight)];
      groups.set(key, { projects, weights, size: ballot.weight ?? 1 });
    }
  }
  return [...groups.values()];
}

/**
 * Points count as given. Under `borda` a project counts the length of the ballot less its position from 1, so the
 * last one listed counts 0 and takes part in nothing.
 */
function weightedSupport(
  ballot: BudgetBallot,
  numberOf: ReadonlyMap<string, number>,
  satisfaction: Satisfaction,
): [number, number][] {
  const ids = supportOf(ballot);
  const weightOf = (id: string, position: number): number => {
    if (satisfaction === "borda") return ids.length - position - 1;
    return satisfaction === "points" ? (ballot.points?.[ballot.projectIds.indexOf(id)] ?? 1) : 1;
  };
  return ids
    .map((id, position): [number, number] => [numberOf.get(id) as number, weightOf(id, position)])
    .filter(([, weight]) => weight > 0)
    .sort(([a], [b]) => a - b);
}
