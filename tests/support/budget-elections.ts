import fc from "fast-check";
import type {
  AllocationSettings,
  BallotProject,
  BudgetBallot,
  Election,
  Satisfaction,
} from "../../app/domain/budgets/rules/election";
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
 * Looks for a set of projects that a part of the voters could pay with its part of the envelope, while each of these
 * voters is below the satisfaction with the set that all of them have at least, and stays at or below it even with one
 * project of the set more (Peters, Pierczyński, Skowron 2021, definition of EJR up to one project).
 */
export function ejrUpToOneViolation(
  { envelopeCents, projects, ballots }: Election,
  winners: ReadonlySet<string>,
  satisfaction: Satisfaction = "cost",
): string[] | null {
  const weightOf = ({ weight = 1 }: BudgetBallot) => weight;
  const voters = ballots.reduce((sum, ballot) => sum + weightOf(ballot), 0);
  const values = ballots.map((ballot) => new Map(projects.map((one) => [one.id, worthOf(ballot, one, satisfaction)])));
  const cost = new Map(projects.map(({ id, costCents }) => [id, costCents]));
  for (const set of subsets(projects.map(({ id }) => id))) {
    const supporting = [...ballots.keys()].filter((i) => set.every((id) => (values[i]?.get(id) ?? 0) > 0));
    for (const part of subsets(supporting)) {
      const size = part.reduce((sum, i) => sum + weightOf(ballots[i] as BudgetBallot), 0);
      if (sumOf(set, cost) * voters > size * envelopeCents) continue;
      const least = new Map(set.map((id) => [id, Math.min(...part.map((i) => values[i]?.get(id) as number))]));
      const claim = sumOf(set, least);
      const isLeftOut = (i: number) => {
        const own = values[i] as ReadonlyMap<string, number>;
        const has = sumOf([...winners], own);
        const more = set.filter((id) => !winners.has(id)).map((id) => own.get(id) as number);
        return has < claim && has + Math.max(0, ...more) <= claim;
      };
      if (part.every(isLeftOut)) return set;
    }
  }
  return null;
}

/** What a voter gets from a project, straight from the text of the rules. */
function worthOf(ballot: BudgetBallot, { id, costCents }: BallotProject, satisfaction: Satisfaction): number {
  const support = supportOf(ballot);
  if (!support.includes(id)) return 0;
  if (satisfaction === "cost") return costCents;
  if (satisfaction === "cardinality") return 1;
  if (satisfaction === "borda") return support.length - 1 - support.indexOf(id);
  return ballot.points?.[ballot.projectIds.indexOf(id)] ?? 1;
}

function sumOf(ids: readonly string[], values: ReadonlyMap<string, number>): number {
  return ids.reduce((sum, id) => sum + (values.get(id) ?? 0), 0);
}

function subsets<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: 2 ** items.length - 1 }, (_, mask) => items.filter((_, i) => (mask + 1) & (1 << i)));
}
