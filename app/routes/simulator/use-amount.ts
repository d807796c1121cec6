import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { useFormat } from "~/i18n/use-format";

/** Amounts in the currency of a file, and the sign that stands beside a field. Euros are those of everywhere else. */
export function useAmount({ currency, centsPerUnit }: Pick<PollFacts, "currency" | "centsPerUnit">) {
  const format = useFormat();
  if (currency === "EUR" && centsPerUnit === 100) return { money: format.money, unit: "€" };
  const money = (minor: number) => {
    const whole = minor % centsPerUnit === 0 || Math.abs(minor) >= 1_000 * centsPerUnit;
    return `${format.number(minor / centsPerUnit, whole ? 0 : 2)}\u00a0${currency}`.trim();
  };
  return { money, unit: currency };
}
