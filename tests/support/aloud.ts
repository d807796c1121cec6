import type { Section } from "~/domain/participation/rules/telling/telling";
import type { Locale } from "~/i18n/locales";
import { catalogues } from "~/i18n/messages.server";
import { type CountingSay, plainNames, tell, tellCell } from "~/i18n/tell";

/** An account of a count as its reader hears it, line by line, tables included; no-break spaces as plain ones. */
export function aloud(sections: readonly Section<CountingSay>[], locale: Locale): string[] {
  const speech = { locale, timeZone: "UTC", messages: catalogues[locale] };
  return sections
    .flatMap(({ title, steps, table }) => [
      `# ${tell(speech, title, plainNames)}`,
      ...steps.map((step) => tell(speech, step)),
      ...(table
        ? [table.columns, ...table.rows].map((row) => row.map((cell) => tellCell(speech, cell)).join(" | "))
        : []),
    ])
    .map((line) => line.replace(/[\u00a0\u202f]/g, " "));
}
