import type { Allocation, ProjectAllocation } from "./allocation";
import type { Decision } from "./decide";
import type { AllocationSettings } from "./election";
import { runEqualShares } from "./equal-shares";
import { EqualSharesTrace } from "./trace";

/**
 * What became of each project, funded ones first in order of selection, then the others by votes. The kept Equal
 * Shares run is counted once more to follow the money.
 */
export function explainProjects(
  { whole, profile, run, ...decision }: Decision,
  rule: AllocationSettings["rule"],
): Pick<Allocation, "projects" | "rounds"> {
  const trace = new EqualSharesTrace(profile);
  const atTheEnd = run && runEqualShares(profile, run.endowment, trace.observe).purses;
  const votes = new Map(whole.projects.map(({ id }, p) => [id, whole.votes[p] as number]));
  const inEqualShares = new Set(run?.kept.selected);
  const [funded, byVotes] = [new Set(decision.selected), new Set(decision.byVotes)];

  const isByScore = profile.satisfaction === "points" || profile.satisfaction === "borda";

  const describe = (project: number): ProjectAllocation => {
    const { id, costCents } = profile.projects[project] as { id: string; costCents: number };
    const one = atTheEnd && trace.of(project, atTheEnd);
    const fundedBy = rule === "equal-shares" && !inEqualShares.has(project) ? "greedy" : rule;
    return {
      id,
      costCents,
      votes: votes.get(id) ?? 0,
      ...(isByScore && { score: profile.score[project] as number }),
      funded: funded.has(project),
      place: funded.has(project) ? decision.selected.indexOf(project) + 1 : null,
      fundedBy: funded.has(project) ? fundedBy : null,
      fundedByGreedy: byVotes.has(project),
      trace: one,
      shortfallCents: one && (funded.has(project) ? 0 : Math.max(0, costCents - one.supportersHeldCents)),
    };
  };
  const rest = [...profile.projects.keys()].filter((project) => !funded.has(project)).map(describe);
  rest.sort((a, b) => b.votes - a.votes);
  return { projects: [...decision.selected.map(describe), ...rest], rounds: trace.rounds };
}
