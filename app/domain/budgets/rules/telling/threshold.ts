import type { Allocation, ProjectAllocation } from "../allocation";

/** Fewest votes with which a project reaches the threshold: votes / voters ≥ cost / (3 × envelope). */
export function votesNeeded({ costCents }: ProjectAllocation, { voters, envelopeCents }: Allocation): number {
  const [above, below] = [BigInt(costCents) * BigInt(voters), 3n * BigInt(envelopeCents)];
  return Number((above + below - 1n) / below);
}

export function isBelowThreshold(project: ProjectAllocation, result: Allocation): boolean {
  return result.settings.threshold === true && project.votes < votesNeeded(project, result);
}
