import { isLocale, type Locale, locales } from "../../app/i18n/locales";
import { BadOption } from "./command-line";

/** The language of an explanation: as asked, or else as the environment says, or else French. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): Locale {
  if (asked !== undefined) {
    if (!isLocale(asked)) throw new BadOption(`--language is one of ${locales.join(", ")}, not ${asked}`);
    return asked;
  }
  const spoken = (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").slice(0, 2).toLowerCase();
  return isLocale(spoken) ? spoken : "fr";
}
