import { parseArgs } from "node:util";
import { isLocale, type Locale } from "../../app/i18n/locales";

/** The language that the environment names, where it is one of ours. */
export function spokenIn(env: NodeJS.ProcessEnv): Locale | null {
  const spoken = (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").slice(0, 2).toLowerCase();
  return isLocale(spoken) ? spoken : null;
}

/**
 * The language of a refusal, also of options that cannot be read: as asked, or else as the environment says. Null where
 * nobody names one, as in the locale C: then sentences stay as they are written in the code.
 */
export function languageOfRefusal(args: string[], env: NodeJS.ProcessEnv = process.env): Locale | null {
  const { language } = parseArgs({ args, strict: false, options: { language: { type: "string" } } }).values;
  return isLocale(language) ? language : spokenIn(env);
}
