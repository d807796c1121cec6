import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  subtract,
  ZERO,
} from "../../app/domain/participation/rules/fraction";

export interface NaiveVoter {
  readonly weights: ReadonlyMap<string, number>;
}

/** A project in the order that settles ties, first wins; `unit` is what one unit of weight is worth. */
export interface NaiveProject {
  readonly id: string;
  readonly cost: number;
  readonly unit: number;
}

/**
 * Equal Shares word for word and voter by voter, in fractions throughout: slow, with nothing in common with the
 * product's count but the definition.
 */
export function naiveEqualShares(
  projects: readonly NaiveProject[],
  voters: readonly NaiveVoter[],
  share: Fraction,
): string[] {
  const held = voters.map(() => share);
  const selected: string[] = [];
  for (;;) {
    let best: { project: NaiveProject; price: Fraction; rho: Fraction } | null = null;
    for (const project of projects) {
      if (selected.includes(project.id)) continue;
      const price = priceOf(project, voters, held);
      const rho = price && divide(price, fraction(project.unit));
      if (price && rho && (!best || compare(rho, best.rho) < 0)) best = { project, price, rho };
    }
    if (!best) return selected;
    selected.push(best.project.id);
    for (const [i, voter] of voters.entries()) {
      const full = multiply(best.price, fraction(voter.weights.get(best.project.id) ?? 0));
      const has = held[i] as Fraction;
      held[i] = compare(has, full) < 0 ? ZERO : subtract(has, full);
    }
  }
}

/** Voters by how little they hold per unit of weight: the first give all, until the rest can share what remains. */
function priceOf(
  { id, cost }: NaiveProject,
  voters: readonly NaiveVoter[],
  held: readonly Fraction[],
): Fraction | null {
  const supporters = voters
    .map(({ weights }, i) => ({ weight: fraction(weights.get(id) ?? 0), held: held[i] as Fraction }))
    .filter(({ weight }) => weight.num > 0n)
    .sort((a, b) => compare(divide(a.held, a.weight), divide(b.held, b.weight)));
  let need = fraction(cost);
  let weight = supporters.reduce((sum, one) => add(sum, one.weight), ZERO);
  for (const one of supporters) {
    const price = divide(need, weight);
    if (compare(multiply(price, one.weight), one.held) <= 0) return price;
    need = subtract(need, one.held);
    weight = subtract(weight, one.weight);
  }
  return null;
}
