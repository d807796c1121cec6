import { greatestCommonDivisor, toNumber } from "../../participation/rules/fraction";
import type { Price } from "./price";
import { exactBalance, type Purses } from "./purses";

/** Takes from each supporter's purse its part of a project's cost: the price times its weight, or all it holds. */
export function buy(purses: Purses, project: number, price: Price): void {
  const { profile, balance, emptied, boughtIn } = purses;
  const divisor = greatestCommonDivisor(price.need, price.weight);
  const scale = price.weight / divisor;
  purses.denominator *= scale;
  purses.prices = purses.prices.map((earlier) => earlier * scale);
  purses.prices.push(price.need / divisor);
  const paid = toNumber({ num: price.need / divisor, den: purses.denominator });
  boughtIn[project] = purses.prices.length - 1;
  for (let i = profile.first[project] as number; i < (profile.first[project + 1] as number); i += 1) {
    const group = profile.supporter[i] as number;
    if (emptied[group] === 1) continue;
    if (price.emptied.has(group)) {
      emptied[group] = 1;
      balance[group] = 0;
      continue;
    }
    const before = balance[group] as number;
    const after = before - paid * (profile.weight[i] as number);
    // A remainder this small could be all rounding: it is worth one exact subtraction.
    balance[group] =
      after > before * 1e-6 ? after : toNumber({ num: exactBalance(purses, group), den: purses.denominator });
  }
}
