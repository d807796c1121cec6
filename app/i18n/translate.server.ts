import type { Locale } from "./locales";
import { catalogues } from "./messages.server";
import { type Namespace, type Translator, translator } from "./translator";

/** Sentences outside a page: flash messages, mails, calendar feeds. */
export function translate<N extends Namespace = never>(
  to: { locale: Locale; timeZone: string },
  namespace?: N,
): Translator<N> {
  return translator({ ...to, messages: catalogues[to.locale] }, namespace);
}
