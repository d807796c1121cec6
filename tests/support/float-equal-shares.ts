import type { Profile } from "../../app/domain/budgets/rules/profile";

/**
 * Equal Shares as it is often written, in floating point: what a decision in floats would fund. It goes wrong where
 * supporters hold exactly a project's cost, or two prices are equal. `endowment` is in cents.
 */
export function floatEqualShares(profile: Profile, endowment: number): string[] {
  const { first, index } = profile.ballots;
  const voters = [...profile.size].flatMap((size, g) =>
    Array.from({ length: size }, () => [...index.subarray(first[g], first[g + 1])]),
  );
  const held = voters.map(() => endowment);
  const supporters = profile.projects.map((_, p) => [...voters.keys()].filter((v) => voters[v]?.includes(p)));
  const selected: number[] = [];
  for (;;) {
    let best: { project: number; payment: number; rho: number } | null = null;
    for (const [project, { costCents }] of profile.projects.entries()) {
      if (selected.includes(project)) continue;
      const payment = paymentOf(costCents, supporters[project] ?? [], held);
      const rho = payment && payment / (profile.satisfaction === "cost" ? costCents : 1);
      if (payment && rho && (!best || rho < best.rho)) best = { project, payment, rho };
    }
    if (!best) return selected.map((p) => profile.projects[p]?.id ?? "");
    const { project, payment } = best;
    selected.push(project);
    for (const v of supporters[project] ?? []) held[v] = (held[v] as number) - Math.min(held[v] as number, payment);
  }
}

function paymentOf(cost: number, supporters: readonly number[], held: readonly number[]): number | null {
  const purses = supporters.map((v) => held[v] as number).sort((a, b) => a - b);
  if (purses.reduce((sum, own) => sum + own, 0) < cost) return null;
  let paid = 0;
  for (const [i, own] of purses.entries()) {
    const payment = (cost - paid) / (purses.length - i);
    if (payment <= own) return payment;
    paid += own;
  }
  return null;
}
