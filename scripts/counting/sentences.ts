import type { Fault, MalformedFile } from "../../app/domain/participation/rules/malformed-file";
import type { Locale } from "../../app/i18n/locales";
import type fr from "../../app/i18n/messages/fr/command-line";
import { catalogues } from "../../app/i18n/messages.server";
import { findMessage, say } from "../../app/i18n/translator";

export type RefusalCode = keyof typeof fr.refusals;

/** Values may be faults of their own, with their own sentences. */
export interface Refused {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number | Fault>>;
}

/** What is wrong as a sentence. What can be wrong with a budget's file, the page of the simulator says too. */
export function refusalText({ code, values = {} }: Refused, locale: Locale): string {
  const { commandLine, simulator } = catalogues[locale];
  const messages = { commandLine, simulator };
  const paths = ["commandLine", "simulator"].map((area) => `${area}.refusals.${code}`);
  const path = paths.find((one) => findMessage(messages, one) !== undefined) ?? code;
  const said = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "object" ? refusalText(value, locale) : value,
  ]);
  return String(say({ locale, timeZone: "UTC", messages }, path, Object.fromEntries(said)));
}

/** A file that cannot be read, with the line. The line is a figure to be looked up, and never grouped. */
export function malformedText({ line, fault }: MalformedFile, locale: Locale): string {
  const { commandLine } = catalogues[locale];
  const what = refusalText(fault, locale);
  return String(
    say({ locale, timeZone: "UTC", messages: { commandLine } }, "commandLine.line", { line: `${line}`, what }),
  );
}

const SYSTEM: Readonly<Record<string, RefusalCode>> = {
  ENOENT: "fileAbsent",
  EACCES: "fileForbidden",
  EPERM: "fileForbidden",
  EISDIR: "fileIsFolder",
};

/** What the system answered, such as that a file is not there. */
export function systemText({ code = "?", path = "" }: NodeJS.ErrnoException, locale: Locale): string {
  return refusalText({ code: SYSTEM[code] ?? "system", values: { path, code } }, locale);
}
