import type { Locale } from "./locales";

export const languageTags: Record<Locale, string> = { fr: "fr-FR", nl: "nl-BE", en: "en-GB" };

const built = new Map<string, unknown>();

/** Building an Intl object costs far more than using it, and every page uses several: one of each per process. */
export function kept<T>(key: string, build: () => T): T {
  let object = built.get(key) as T | undefined;
  if (object === undefined) {
    object = build();
    built.set(key, object);
  }
  return object;
}
