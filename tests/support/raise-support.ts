import type { BudgetBallot, Election } from "../../app/domain/budgets/rules/election";

/** The election in which one voter of a ballot supports a project too, or gives it one point more. */
export function withMoreSupport(election: Election, ballot: number, id: string): Election {
  const ballots = election.ballots.flatMap((one, i): BudgetBallot[] => {
    const weight = one.weight ?? 1;
    if (i !== ballot) return [one];
    return weight > 1 ? [{ ...one, weight: weight - 1 }, raised(one, id)] : [raised(one, id)];
  });
  return { ...election, ballots };
}

function raised({ projectIds, points }: BudgetBallot, id: string): BudgetBallot {
  const at = projectIds.indexOf(id);
  if (!points) return { projectIds: at < 0 ? [...projectIds, id] : projectIds };
  if (at < 0) return { projectIds: [...projectIds, id], points: [...points, 1] };
  return { projectIds, points: points.map((given, i) => (i === at ? given + 1 : given)) };
}

export function cheaper(election: Election, id: string, cents: number): Election {
  const projects = election.projects.map((one) =>
    one.id === id ? { ...one, costCents: Math.max(1, one.costCents - cents) } : one,
  );
  return { ...election, projects };
}
