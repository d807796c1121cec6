import { type BltBallots, readBallots } from "./blt-ballots";
import { MalformedFile } from "./malformed-file";
import { numberedLines } from "./numbered-lines";

export interface BltFile extends BltBallots {
  /** Name of every candidate, in the order of their numbers. */
  readonly names: readonly string[];
  readonly title: string;
}

/**
 * Reads the BLT format: candidates and seats; withdrawn candidates as negative numbers; `[tie 2 1 …]`; ballots, each a
 * number of papers, candidates from the most to the least wanted (`2=3` for a shared place, `-` for one left blank)
 * and 0; one more 0; names and a title, in quotes or one a line. Refuses with a `MalformedFile`.
 */
export function parseBlt(lines: Iterable<string>): BltFile {
  const rest = numberedLines(lines);
  const ballots = readBallots(rest);
  const named: string[] = [];
  let last = ballots.line;
  for (const { text, line } of rest) {
    for (const name of namesIn(text)) named.push(name);
    last = line;
  }
  const names = named.slice(0, ballots.candidates);
  if (names.length < ballots.candidates)
    throw new MalformedFile(last, `the file has ${ballots.candidates} candidates and names ${names.length}`);
  return { ...ballots, names, title: named[ballots.candidates] ?? "" };
}

function namesIn(text: string): string[] {
  // a comment may follow a name in quotes, as it may follow numbers
  const trimmed = text.trim().replace(/(?<=")\s+#[^"]*$/, "");
  if (trimmed === "" || trimmed.startsWith("#")) return [];
  if (/^"[^"]*"(\s+"[^"]*")+$/.test(trimmed)) return trimmed.slice(1, -1).split(/"\s+"/);
  return [withoutQuotes(trimmed)];
}

/** Some programs quote names twice, others double the quotes inside. */
function withoutQuotes(name: string): string {
  let [from, to] = [0, name.length];
  while (to - from > 1 && name[from] === '"' && name[to - 1] === '"') {
    from += 1;
    to -= 1;
    while (from < to && isSpace(name[from])) from += 1;
    while (from < to && isSpace(name[to - 1])) to -= 1;
  }
  return name.slice(from, to).replaceAll('""', '"');
}

function isSpace(sign = ""): boolean {
  return sign.trim() === "";
}
