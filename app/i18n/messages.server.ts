import compile from "icu-minify/compile";
import { type Locale, locales } from "./locales";
import { type Catalogue, sources } from "./sources.server";
import { typeset } from "./typeset";

function compileAll(locale: Locale): Catalogue {
  return JSON.parse(JSON.stringify(sources[locale]), (_key, node: unknown) =>
    typeof node === "string" ? compile(locale === "fr" ? typeset(node) : node) : node,
  );
}

/**
 * Every sentence, compiled once when the server starts: pages neither parse ICU nor ship its parser.
 * On the server only, so that a page ships what it shows.
 */
export const catalogues = Object.fromEntries(locales.map((locale) => [locale, compileAll(locale)])) as Record<
  Locale,
  Catalogue
>;
