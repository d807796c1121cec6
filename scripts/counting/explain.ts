import type { Section, Telling } from "../../app/domain/participation/rules/telling/telling";
import type { Locale } from "../../app/i18n/locales";
import { catalogues } from "../../app/i18n/messages.server";
import { type CountingSay, type Manner, plainNames, tell, tellCell } from "../../app/i18n/tell";
import { tableLines, wrap } from "./layout";

export interface Explanation {
  /** What was counted, by its own name. */
  readonly heading: string;
  /** By which rule, as options say it. */
  readonly rule: string;
  readonly outcome: Telling<CountingSay>;
  readonly sections: readonly Section<CountingSay>[];
}

const WIDTH = 90;
const INDENT = "  ";

/** A count as text for reading: its name, its result, then every sentence and table, section by section. */
export function* explain(of: Explanation, locale: Locale, manner: Manner = {}): Generator<string> {
  const speech = { locale, timeZone: "UTC", messages: catalogues[locale] };
  const bare = { ...manner, ...plainNames };
  yield* underlined(of.heading, "=");
  yield* paragraph(of.rule, "");
  yield "\n";
  yield* paragraph(tell(speech, of.outcome, manner), "");
  for (const { title, steps, table } of of.sections) {
    yield "\n";
    yield* underlined(tell(speech, title, bare), "-");
    for (const step of steps) yield* paragraph(tell(speech, step, manner), INDENT);
    if (!table) continue;
    const rows = [table.columns, ...table.rows].map((row) => row.map((cell) => tellCell(speech, cell, manner)));
    if (steps.length > 0) yield "\n";
    for (const line of tableLines(rows, WIDTH - INDENT.length, locale === "en" ? "." : ",")) yield `${INDENT}${line}\n`;
  }
}

function* underlined(title: string, rule: string): Generator<string> {
  const lines = wrap(title, WIDTH);
  yield lines.map((line) => `${line}\n`).join("");
  yield `${rule.repeat(Math.max(...lines.map((line) => [...line].length)))}\n`;
}

function* paragraph(text: string, indent: string): Generator<string> {
  const lines = wrap(text, WIDTH - indent.length);
  for (const [at, line] of lines.entries()) yield `${indent}${at > 0 && indent ? indent : ""}${line}\n`;
}
