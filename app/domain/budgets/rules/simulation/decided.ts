import { supportOf } from "../grouping";
import type { Poll } from "./poll";

/** What each ballot of a poll supports, as numbers of projects in one piece. */
export interface Support {
  readonly first: Int32Array;
  readonly projects: Int32Array;
  /** Voters who support each project. */
  readonly supporters: Float64Array;
}

export function supportIn({ election }: Poll): Support {
  const numberOf = new Map(election.projects.map(({ id }, number) => [id, number]));
  const first = new Int32Array(election.ballots.length + 1);
  const projects: number[] = [];
  const supporters = new Float64Array(election.projects.length);
  for (const [at, ballot] of election.ballots.entries()) {
    for (const id of supportOf(ballot)) {
      const project = numberOf.get(id) as number;
      projects.push(project);
      supporters[project] = (supporters[project] as number) + (ballot.weight ?? 1);
    }
    first[at + 1] = projects.length;
  }
  return { first, projects: Int32Array.from(projects), supporters };
}

/**
 * Minor units that one voter of each ballot decided: the cost of each funded project is split equally between all those
 * who support it. As `statisticsOf` does, so that figures agree under every rule.
 */
export function decidedByBallot({ election }: Poll, support: Support, funded: ReadonlySet<string>): Float64Array {
  const part = Float64Array.from(election.projects, ({ id, costCents }, p) =>
    funded.has(id) && support.supporters[p] ? costCents / (support.supporters[p] as number) : 0,
  );
  const decided = new Float64Array(election.ballots.length);
  for (let at = 0; at < decided.length; at += 1) {
    for (let i = support.first[at] as number; i < (support.first[at + 1] as number); i += 1) {
      decided[at] = (decided[at] as number) + (part[support.projects[i] as number] as number);
    }
  }
  return decided;
}
