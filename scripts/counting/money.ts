import { fromText } from "../../app/domain/participation/rules/fraction";
import { moneyText } from "../../app/i18n/format";
import { kept, languageTags } from "../../app/i18n/intl";
import type { Locale } from "../../app/i18n/locales";

/** How a file's money is written: cut after two decimals, with its currency; euros as on our pages. */
export function moneyOf({ currency, centsPerUnit }: { currency: string | null; centsPerUnit: number }, locale: Locale) {
  return (exact: string): string => {
    const { num, den } = fromText(exact);
    const hundredths = Number((num * 100n) / (den * BigInt(centsPerUnit)));
    if (currency === "EUR") return moneyText(hundredths, locale);
    const digits = hundredths % 100 === 0 ? 0 : 2;
    const number = kept(
      `plain ${locale} ${digits}`,
      () =>
        new Intl.NumberFormat(languageTags[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    ).format(hundredths / 100);
    return currency ? `${number}\u00a0${currency}` : number;
  };
}
