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
  readonly emptied: readonly number[];
}

/**
 * Smallest ρ with Σ min(balance, ρ × weight) = cost over the supporters, in floats: those who hold less than
 * their part give all they hold and the others share the rest, until nobody is short. Null when the supporters
 * hold less than the cost, which is decided exactly when floats cannot tell.
 *
 * `atLeast` is a price known not to be above the one sought; a price above `atMost` is of no use, so the search may
 * stop on the way there and return that lower bound.
 */
export function estimatePrice(purses: Purses, project: number, atLeast = 0, atMost = Infinity): Estimate | null {
  const { first, index, weight, size } = purses.profile.supporters;
  const { balance } = purses;
  const [from, to] = [first[project] as number, first[project + 1] as number];
  const cost = (purses.profile.projects[project]?.costCents ?? 0) * purses.profile.shares;
  let price = atLeast;
  let [held, voters, rich, richBefore] = [0, 0, 0, 0];
  let error = 0;
  for (let turn = 0; ; turn += 1) {
    let poorHeld = 0;
    rich = 0;
    for (let i = from; i < to; i += 1) {
      const b = balance[index[i] as number] as number;
      if (b === 0) continue;
      const s = size[i] as number;
      const w = weight[i] as number;
      if (b < price * w) poorHeld += s * b;
      else rich += s * w;
      if (turn === 0) {
        held += s * b;
        voters += s;
      }
    }
    if (turn === 0) {
      error = voters * (balanceError(purses) + Number(purses.endowment) * (to - from + 4) * Number.EPSILON);
      if (held < cost - error || (held < cost + error && !canPay(purses, project))) return null;
    }
    if (rich === 0) break;
    richBefore = rich;
    const next = (cost - poorHeld) / rich;
    if (!(next > price)) break;
    price = next;
    if (price - errorOf(price, error, rich) > atMost) break;
  }
  return { price, error: errorOf(price, error, richBefore) };
}

function errorOf(price: number, heldError: number, rich: number): number {
  return heldError / rich + price * 8 * Number.EPSILON;
}

/** The exact price near an estimate: only groups that hold about as much as they would pay are compared exactly. */
export function exactPrice(purses: Purses, project: number, estimate: Estimate): Price {
  const { first, index, weight, size } = purses.profile.supporters;
  const emptied: number[] = [];
  const poor = new ExactSum(purses);
  let doubtful: Doubt[] = [];
  let rich = 0;
  const margin = balanceError(purses);
  for (let i = first[project] as number; i < (first[project + 1] as number); i += 1) {
    const group = index[i] as number;
    const balance = purses.balance[group] as number;
    if (balance === 0) continue;
    const w = weight[i] as number;
    const left = balance - estimate.price * w;
    const doubt = margin + estimate.error * w;
    if (left < -doubt) {
      poor.add(group);
      emptied.push(group);
      continue;
    }
    rich += (size[i] as number) * w;
    if (left <= doubt) doubtful.push({ group, size: size[i] as number, weight: w, held: exactBalance(purses, group) });
  }
  let need = exactCost(purses, project) - poor.total();
  let payers = BigInt(rich);
  for (let settled = false; !settled; ) {
    const short = doubtful.filter((one) => one.held * payers < need * BigInt(one.weight));
    const isShort = new Set(short);
    doubtful = doubtful.filter((one) => !isShort.has(one));
    for (const one of short) {
      need -= BigInt(one.size) * one.held;
      payers -= BigInt(one.size * one.weight);
      emptied.push(one.group);
    }
    settled = short.length === 0;
  }
  for (const one of doubtful) if (one.held * payers === need * BigInt(one.weight)) emptied.push(one.group);
  return { need, weight: payers, emptied };
}

/** A group that floats cannot tell short or not. */
interface Doubt {
  readonly group: number;
  readonly size: number;
  readonly weight: number;
  readonly held: bigint;
}

/** What the supporters of a project hold exactly, in cents × shares × the purses' denominator. */
export function exactlyHeld(purses: Purses, project: number): bigint {
  const { first, index } = purses.profile.supporters;
  const sum = new ExactSum(purses);
  for (let i = first[project] as number; i < (first[project + 1] as number); i += 1) sum.add(index[i] as number);
  return sum.total();
}

function canPay(purses: Purses, project: number): boolean {
  return exactlyHeld(purses, project) >= exactCost(purses, project);
}

function exactCost({ profile, denominator }: Purses, project: number): bigint {
  return BigInt(profile.projects[project]?.costCents ?? 0) * BigInt(profile.shares) * denominator;
}
