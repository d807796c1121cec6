import type { Locale } from "~/i18n/locales";

const oneYear = 31_536_000;

/** Remembers the language on this device: a preference, neither a secret nor a right. */
export function languageCookie(locale: Locale): string {
  return `langue=${locale}; Path=/; Max-Age=${oneYear}; HttpOnly; SameSite=Lax`;
}
