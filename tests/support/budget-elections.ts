import fc from "fast-check";
import type { AllocationSettings, Election } from "../../app/domain/budgets/rules/election";
import { supportOf } from "../../app/domain/budgets/rules/grouping";

/** Small elections full of ties, empty ballots, repeated ids and exact affordability. */
export const anElection: fc.Arbitrary<Election> = fc
  .uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 5 })
  .chain((ids) =>
    fc.record({
      envelopeCents: fc.integer({ min: 1, max: 60 }),
      projects: fc.tuple(
        ...ids.map((id) => fc.record({ id: fc.constant(id), costCents: fc.integer({ min: 1, max: 30 }) })),
      ),
      ballots: fc.array(
        fc.array(fc.record({ id: fc.constantFrom(...ids), points: fc.nat(4) }), { maxLength: 5 }).chain((listed) =>
          fc.record(
            {
              projectIds: fc.constant(listed.map(({ id }) => id)),
              points: fc.constant(listed.map(({ points }) => points)),
              weight: fc.integer({ min: 1, max: 4 }),
            },
            { requiredKeys: ["projectIds"] },
          ),
        ),
        { maxLength: 8 },
      ),
    }),
  );

export const someSettings: fc.Arbitrary<AllocationSettings> = fc.record({
  rule: fc.constantFrom("equal-shares", "greedy", "phragmen"),
  satisfaction: fc.constantFrom("cost", "cardinality", "points", "borda"),
  completion: fc.constantFrom("none", "greedy", "add1", "add1-exhaustive", "add1-greedy", "add1-exhaustive-greedy"),
  incrementCents: fc.integer({ min: 1, max: 5 }),
  start: fc.constantFrom("exact", "floor"),
  ties: fc.oneof(
    fc.constant({ by: "name" } as const),
    fc.record({ by: fc.constant("lot" as const), seed: fc.string() }),
  ),
  comparison: fc.boolean(),
  threshold: fc.boolean(),
});

/**
 * Looks for a set of projects that a part of the voters all support and could pay with its part of the envelope,
 * while each of them would stay at or below that satisfaction even with one project of the set more
 * (Peters, Pierczyński, Skowron 2021, definition of EJR up to one project, satisfaction = cost).
 */
export function ejrUpToOneViolation(
  { envelopeCents, projects, ballots }: Election,
  winners: Set<string>,
): string[] | null {
  const voters = ballots.reduce((sum, ballot) => sum + (ballot.weight ?? 1), 0);
  const cost = new Map(projects.map(({ id, costCents }) => [id, costCents]));
  const costOf = (ids: string[]) => ids.reduce((sum, id) => sum + (cost.get(id) ?? 0), 0);
  for (let mask = 1; mask < 2 ** projects.length; mask += 1) {
    const set = projects.filter((_, i) => mask & (1 << i)).map(({ id }) => id);
    const best = Math.max(0, ...set.filter((id) => !winners.has(id)).map((id) => costOf([id])));
    const unhappy = ballots
      .filter((ballot) => {
        const support = supportOf(ballot);
        const has = costOf(support.filter((id) => winners.has(id)));
        return set.every((id) => support.includes(id)) && has < costOf(set) && has + best <= costOf(set);
      })
      .reduce((sum, ballot) => sum + (ballot.weight ?? 1), 0);
    if (unhappy > 0 && costOf(set) * voters <= unhappy * envelopeCents) return set;
  }
  return null;
}
