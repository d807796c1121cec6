import { sentences } from "./sentences.mjs";

/**
 * The language of the terminal, French when it says nothing we know.
 * @param {Record<string, string | undefined>} env
 */
export function terminalLanguage(env = process.env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return /^nl/i.test(locale) ? "nl" : /^en/i.test(locale) ? "en" : "fr";
}

/** A sentence of `sentences.mjs` in the language of the terminal, its {names} filled in. */
export function say(key, values = {}, language = terminalLanguage()) {
  const sentence = sentences[key][language];
  return sentence.replace(/\{(\w+)\}/g, (_whole, name) => String(values[name]));
}
