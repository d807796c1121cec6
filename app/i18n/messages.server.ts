import compile from "icu-minify/compile";
import { type Locale, locales } from "./locales";
import { type Catalogue, sources } from "./sources.server";

/** French keeps its high punctuation on the line of the word before it; its sentences are typed with plain spaces. */
function typeset(sentence: string, locale: Locale): string {
  return locale === "fr" ? sentence.replace(/ (?=[:;?!»%€])|(?<=«) /g, "\u00a0") : sentence;
}

function compileAll(locale: Locale): Catalogue {
  return JSON.parse(JSON.stringify(sources[locale]), (_key, node: unknown) =>
    typeof node === "string" ? compile(typeset(node, locale)) : node,
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
