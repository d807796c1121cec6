import { MalformedFile } from "../../participation/rules/malformed-file";
import { numberedLines } from "../../participation/rules/numbered-lines";

export interface PbRecord {
  /** Line on which it starts, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** Whether a quote stands in it: a quoted "VOTES" is no section title. */
  readonly quoted: boolean;
}

/** No record of a real file comes near; what is longer is a quote that was never closed. */
const LONGEST_RECORD = 1_000_000;
const MOST_LINES = 1_000;

/**
 * Reads `;`-separated records from lines given without their end. A field that opens with a quote runs to the closing
 * one, over several lines if need be, and a doubled quote inside is one quote; fields are trimmed, blank lines skipped.
 */
export function* readRecords(lines: Iterable<string>): Generator<PbRecord> {
  let open: { line: number; lines: string[]; length: number } | null = null;
  for (const { text: line, line: number } of numberedLines(lines)) {
    const hasQuote = line.includes('"');
    if (!open && !hasQuote) {
      if (line.trim() !== "") yield { line: number, fields: line.split(";").map(trimmed), quoted: false };
      continue;
    }
    open ??= { line: number, lines: [], length: 0 };
    open.lines.push(line);
    open.length += line.length;
    const fields = hasQuote ? splitQuoted(open.lines.join("\n")) : null;
    if (fields) {
      yield { line: open.line, fields, quoted: true };
      open = null;
    } else if (open.length > LONGEST_RECORD || open.lines.length > MOST_LINES) break;
  }
  if (open) throw new MalformedFile(open.line, "a quoted field is opened here and never closed", { code: "quoteOpen" });
}

function trimmed(field: string): string {
  return field.trim();
}

/** Fields of a record, or null while a quote is still open. */
function splitQuoted(text: string): string[] | null {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const opening = /\s*/y;
    opening.lastIndex = at;
    opening.test(text);
    let field = "";
    let from = at;
    if (text[opening.lastIndex] === '"') {
      let close = opening.lastIndex;
      for (;;) {
        const quote = text.indexOf('"', close + 1);
        if (quote < 0) return null;
        field += text.slice(close + 1, quote);
        close = quote;
        if (text[quote + 1] !== '"') break;
        field += '"';
        close = quote + 1;
      }
      from = close + 1;
    }
    const separator = text.indexOf(";", from);
    field += text.slice(from, separator < 0 ? undefined : separator);
    fields.push(field.trim());
    if (separator < 0) return fields;
    at = separator + 1;
  }
}

/** Lines of a text, whichever way they end, without a byte order mark. */
export function* linesOf(text: string): Generator<string> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? undefined : end);
    yield line.endsWith("\r") ? line.slice(0, -1) : line;
    if (end < 0) return;
    at = end + 1;
  }
}
