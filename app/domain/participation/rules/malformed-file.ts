/** What is wrong, for pages that say it in the reader's language. */
export interface Fault {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A file that cannot be read as it should: one sentence that says what is wrong, and the line where it is, from 1. */
export class MalformedFile extends Error {
  constructor(
    readonly line: number,
    readonly reason: string,
    readonly fault: Fault | null = null,
  ) {
    super(`line ${line}: ${reason}`);
    this.name = "MalformedFile";
  }
}

/** A value as it may be quoted in such a sentence: short, on one line, without control characters. */
export function quoted(value: string): string {
  const shown = value.slice(0, 40).replace(/\p{C}/gu, "?");
  return `"${shown}${value.length > 40 ? "…" : ""}"`;
}
