import { balanceError, ExactSum, exactBalance, type Purses } from "./purses";

/** A price per unit of weight in cents × shares, and how far from it the exact one can be. */
export interface Estimate {
  readonly price: number;
  readonly error: number;
}

/** Exact price per unit of weight: `need` / (`weight` × the purses' denominator). */
export interface Price {
  readonly need: bigint;
  readonly weight: bigint;
  /** Groups that spend all they still hold at this price. */
  readonly emptied: ReadonlySet<number>;
}

/**
 * Smallest ρ with Σ min(balance, ρ × weight) = cost over the supporters, in floats: those who hold less than
 * their part give all they hold and the others share the rest, until nobody is short. Null when the supporters
 * hold less than the cost, which is decided exactly when floats cannot tell.
 */
export function estimatePrice(purses: Purses, project: number): Estimate | null {
  const { profile, balance, emptied } = purses;
  const { supporter, weight, size } = profile;
  const [from, to] = [profile.first[project] as number, profile.first[project + 1] as number];
  const cost = (profile.projects[project]?.costCents ?? 0) * profile.shares;
  let [held, voters, rich] = [0, 0, 0];
  for (let i = from; i < to; i += 1) {
    const g = supporter[i] as number;
    if (emptied[g] === 1) continue;
    held += (size[g] as number) * (balance[g] as number);
    voters += size[g] as number;
    rich += (size[g] as number) * (weight[i] as number);
  }
  const error = voters * (balanceError(purses) + Number(purses.endowment) * (to - from + 4) * Number.EPSILON);
  if (held < cost - error || (held < cost + error && !canPay(purses, project))) return null;

  let price = cost / rich;
  for (;;) {
    let [poorHeld, stillRich] = [0, 0];
    for (let i = from; i < to; i += 1) {
      const g = supporter[i] as number;
      if (emptied[g] === 1) continue;
      const b = balance[g] as number;
      const w = weight[i] as number;
      if (b < price * w) poorHeld += (size[g] as number) * b;
      else stillRich += (size[g] as number) * w;
    }
    const next = stillRich > 0 ? (cost - poorHeld) / stillRich : price;
    if (!(next > price)) break;
    price = next;
    rich = stillRich;
  }
  return { price, error: error / rich + price * 8 * Number.EPSILON };
}

/** The exact price near an estimate: only groups that hold about as much as they would pay are compared exactly. */
export function exactPrice(purses: Purses, project: number, estimate: Estimate): Price {
  const { profile, balance, emptied } = purses;
  const emptiedNow = new Set<number>();
  const poor = new ExactSum(purses);
  let doubtful: { group: number; size: bigint; weight: bigint; held: bigint }[] = [];
  let rich = 0;
  const margin = balanceError(purses);
  for (let i = profile.first[project] as number; i < (profile.first[project + 1] as number); i += 1) {
    const group = profile.supporter[i] as number;
    if (emptied[group] === 1) continue;
    const w = profile.weight[i] as number;
    const size = profile.size[group] as number;
    const left = (balance[group] as number) - estimate.price * w;
    const doubt = margin + estimate.error * w;
    if (left < -doubt) {
      poor.add(group);
      emptiedNow.add(group);
      continue;
    }
    rich += size * w;
    if (left <= doubt) {
      doubtful.push({ group, size: BigInt(size), weight: BigInt(w), held: exactBalance(purses, group) });
    }
  }
  let need = exactCost(purses, project) - poor.total();
  let weight = BigInt(rich);
  for (;;) {
    const short = doubtful.filter((one) => one.held * weight < need * one.weight);
    if (short.length === 0) break;
    for (const one of short) {
      need -= one.size * one.held;
      weight -= one.size * one.weight;
      emptiedNow.add(one.group);
    }
    doubtful = doubtful.filter((one) => !emptiedNow.has(one.group));
  }
  for (const one of doubtful) if (one.held * weight === need * one.weight) emptiedNow.add(one.group);
  return { need, weight, emptied: emptiedNow };
}

/** What the supporters of a project hold exactly, in cents × shares × the purses' denominator. */
export function exactlyHeld(purses: Purses, project: number): bigint {
  const { first, supporter } = purses.profile;
  const sum = new ExactSum(purses);
  for (let i = first[project] as number; i < (first[project + 1] as number); i += 1) sum.add(supporter[i] as number);
  return sum.total();
}

function canPay(purses: Purses, project: number): boolean {
  return exactlyHeld(purses, project) >= exactCost(purses, project);
}

function exactCost({ profile, denominator }: Purses, project: number): bigint {
  return BigInt(profile.projects[project]?.costCents ?? 0) * BigInt(profile.shares) * denominator;
}
