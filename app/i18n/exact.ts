import { kept, languageTags } from "./intl";
import type { Locale } from "./locales";

/** "-2130.50000" as « −2 130,50000 »: an exact decimal with all the decimals that its rule works with. */
export function exactText(exact: string, locale: Locale): string {
  const [whole = "0", decimals] = exact.replace("-", "").split(".");
  const numbers = kept(`exact ${locale}`, () => new Intl.NumberFormat(languageTags[locale]));
  const point = locale === "en" ? "." : ",";
  return `${exact.startsWith("-") ? "−" : ""}${numbers.format(BigInt(whole))}${decimals ? `${point}${decimals}` : ""}`;
}

/** The same without the zeros that end it, for pictures. */
export function shortExactText(exact: string, locale: Locale): string {
  return exactText(exact.includes(".") ? exact.replace(/\.?0+$/, "") : exact, locale);
}

/** The same for what moved: with its sign, also above zero. */
export function changeText(exact: string, locale: Locale): string {
  return `${exact.startsWith("-") ? "" : "+"}${exactText(exact, locale)}`;
}
