import { defaultLocale, isLocale, type Locale } from "~/i18n/locales";

/** The reader's language: their choice here, else the member's, else the browser's. */
export function chooseLocale(
  cookieHeader: string | undefined,
  memberLanguage: Locale | undefined,
  acceptLanguage: string | undefined,
): Locale {
  const chosen = cookieHeader?.match(/(?:^|;\s*)langue=(\w+)/)?.[1];
  if (isLocale(chosen)) return chosen;
  if (memberLanguage) return memberLanguage;
  const wanted = acceptLanguage?.split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted?.find(isLocale) ?? defaultLocale;
}
