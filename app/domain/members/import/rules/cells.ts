import { plain } from "./plain";

/** "2020-12-31" from 2020-12-31, 31/12/2020, 31-12-2020 or 31.12.2020; null when there is no such day since 1900. */
export function readDay(text: string): string | null {
  const iso = text.match(/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]00:00(?::00)?)?$/);
  const european = text.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/);
  const [year, month, day] = iso ? iso.slice(1) : european ? european.slice(1).reverse() : [];
  if (!year || !month || !day || Number(year) < 1900) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${written}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}

const languages: Record<string, "fr" | "nl" | "en"> = {
  fr: "fr",
  francais: "fr",
  frans: "fr",
  french: "fr",
  nl: "nl",
  neerlandais: "nl",
  nederlands: "nl",
  dutch: "nl",
  en: "en",
  anglais: "en",
  engels: "en",
  english: "en",
};

/** fr, « Français », nl-BE, English…; null for a language the product does not speak. */
export function readLanguage(text: string): "fr" | "nl" | "en" | null {
  return languages[plain(text).split(" ")[0] ?? ""] ?? null;
}

/** Lower case; null when it cannot be an address. */
export function readEmail(text: string): string | null {
  const email = text.toLowerCase();
  return email.length <= 254 && /^[^\s@,;<>"]+@[^\s@,;<>".]+(\.[^\s@,;<>".]+)+$/.test(email) ? email : null;
}

/** Letters, figures and the usual signs, as the cooperative writes its numbers; null otherwise. */
export function readNumber(text: string): string | null {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u.test(text) ? text : null;
}

/**
 * Both names of one column: « Dupont, Anne » and « DUPONT Anne » tell which is which; otherwise the first word is the
 * first name. Null when there is one word only.
 */
export function splitName(text: string): { firstName: string; lastName: string } | null {
  const [before, after] = text.split(/\s*,\s*/, 2);
  if (before && after) return { lastName: before, firstName: after };
  const words = text.split(/\s+/).filter(Boolean);
  const isCapital = (word: string) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  const capitals = words.filter(isCapital);
  if (capitals.length > 0 && capitals.length < words.length)
    return { lastName: capitals.join(" "), firstName: words.filter((word) => !isCapital(word)).join(" ") };
  const [firstName, ...rest] = words;
  return firstName && rest.length > 0 ? { firstName, lastName: rest.join(" ") } : null;
}
