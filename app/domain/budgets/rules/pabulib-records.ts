import { numberedLines } from "../../participation/rules/numbered-lines";
import { malformedPabulib } from "./pabulib-faults";

export interface PbRecord {
  /** Line on which it starts, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quote stands in it: among titles without quotes, a quoted "VOTES" is none. */
  readonly quoted: boolean;
}

/** No record of a real file comes near; what is longer is a quote that was never closed. */
const LONGEST_RECORD = 1_000_000;
const MOST_LINES = 1_000;

/**
 * Reads `;`-separated records from lines given without their end. A field that opens with a quote runs to the closing
 * one, over several lines if need be, and a doubled quote inside is one quote; fields are trimmed, lines with nothing but
 * separators skipped.
 */
export function* readRecords(lines: Iterable<string>): Generator<PbRecord> {
  let open: { line: number; lines: string[]; length: number } | null = null;
  for (const { text: line, line: number } of numberedLines(lines)) {
    if (!open && !line.includes('"')) {
      if (/[^\s;]/.test(line)) yield { line: number, fields: line.split(";").map(trimmed), quoted: false };
      continue;
    }
    const isOpen = endsInQuote(line, open !== null);
    open ??= { line: number, lines: [], length: 0 };
    open.lines.push(line);
    open.length += line.length;
    if (!isOpen) {
      yield { line: open.line, fields: splitQuoted(open.lines.join("\n")), quoted: true };
      open = null;
    } else if (open.length > LONGEST_RECORD || open.lines.length > MOST_LINES) break;
  }
  if (open) throw malformedPabulib(open.line, "quoteOpen");
}

function trimmed(field: string): string {
  return field.trim();
}

/** Whether a quote is still open at the end of a line; looks at each line once, however long its record grows. */
function endsInQuote(line: string, startsInQuote: boolean): boolean {
  let at = 0;
  for (let isQuoted = startsInQuote; ; isQuoted = false) {
    if (!isQuoted) {
      at = afterSpace(line, at);
      isQuoted = line[at] === '"';
      if (isQuoted) at += 1;
    }
    if (isQuoted) at = afterQuote(line, at);
    if (at < 0) return true;
    const separator = line.indexOf(";", at);
    if (separator < 0) return false;
    at = separator + 1;
  }
}

/** Fields of a record whose quotes are all closed. */
function splitQuoted(text: string): string[] {
  const fields: string[] = [];
  for (let at = 0; ; ) {
    const opening = afterSpace(text, at);
    const from = text[opening] === '"' ? afterQuote(text, opening + 1) : at;
    const inside = from === at ? "" : text.slice(opening + 1, from - 1).replaceAll('""', '"');
    const separator = text.indexOf(";", from);
    fields.push((inside + text.slice(from, separator < 0 ? undefined : separator)).trim());
    if (separator < 0) return fields;
    at = separator + 1;
  }
}

function afterSpace(text: string, at: number): number {
  const space = /\s*/y;
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

/** Where the text goes on after the quote that closes, two in a row being one inside; -1 without one. */
function afterQuote(text: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at < 0 ? -1 : at + 1;
  }
}
