import { lineFaults } from "./file-faults";
import { malformedBy } from "./malformed-file";

export interface NumberedLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** No line of a real file comes near; what is longer is an attack. */
const LONGEST_LINE = 1_000_000;

/** Largest public files have a few hundred thousand; more would not fit in the memory of a small machine. */
const MOST_LINES = 4_000_000;

const malformedLines = malformedBy(lineFaults);

/** Lines with their numbers. Refuses one that is too long, and one too many, with a `MalformedFile`. */
export function* numberedLines(lines: Iterable<string>): Generator<NumberedLine> {
  let line = 0;
  for (const text of lines) {
    line += 1;
    if (text.length > LONGEST_LINE) throw malformedLines(line, "lineTooLong");
    if (line > MOST_LINES) throw malformedLines(line, "tooManyLines");
    yield { text, line };
  }
}

/** A line up to its first `#`. */
export function withoutComment(text: string): string {
  const at = text.indexOf("#");
  return at < 0 ? text : text.slice(0, at);
}
