import { isLocale, type Locale, locales } from "../../app/i18n/locales";
import { spokenIn } from "./asked-language";
import { BadOption } from "./command-line";

/** The language of an explanation: as asked, or else as the environment says, or else French. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): Locale {
  if (asked === undefined) return spokenIn(env) ?? "fr";
  if (!isLocale(asked))
    throw new BadOption("choice", { option: "--language", choices: locales.join(", "), text: asked });
  return asked;
}
