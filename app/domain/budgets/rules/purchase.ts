import { greatestCommonDivisor, toNumber } from "../../participation/rules/fraction";
import type { Price } from "./price";
import { exactBalance, type Purses } from "./purses";

/** Takes from each supporter's purse its part of a project's cost: the price times its weight, or all it holds. */
export function buy(purses: Purses, project: number, price: Price): void {
  const { profile, balance, boughtIn } = purses;
  const { first, index, weight } = profile.supporters;
  const divisor = greatestCommonDivisor(price.need, price.weight);
  const scale = price.weight / divisor;
  purses.denominator *= scale;
  purses.prices = purses.prices.map((earlier) => earlier * scale);
  purses.prices.push(price.need / divisor);
  const paid = toNumber({ num: price.need / divisor, den: purses.denominator });
  boughtIn[project] = purses.prices.length - 1;
  for (const group of price.emptied) balance[group] = 0;
  for (let i = first[project] as number; i < (first[project + 1] as number); i += 1) {
    const group = index[i] as number;
    const before = balance[group] as number;
    if (before === 0) continue;
    const after = before - paid * (weight[i] as number);
    // A remainder this small could be all rounding: it is worth one exact subtraction.
    balance[group] = after > before * 1e-6 ? after : exactly(purses, group);
  }
}

function exactly(purses: Purses, group: number): number {
  return toNumber({ num: exactBalance(purses, group), den: purses.denominator });
}
