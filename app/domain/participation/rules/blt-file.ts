import { type BltBallots, readBallots } from "./blt-ballots";
import { MalformedFile } from "./malformed-file";
import { numberedLines } from "./numbered-lines";

export interface BltFile extends Omit<BltBallots, "behind"> {
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
  const { behind, ...ballots } = readBallots(rest);
  const written = [namesIn(behind)];
  let last = ballots.line;
  for (const { text, line } of rest) {
    written.push(namesIn(text));
    last = line;
  }
  const named = namesOf(written, ballots.candidates);
  const names = named.slice(0, ballots.candidates);
  if (names.length < ballots.candidates)
    throw new MalformedFile(last, `the file has ${ballots.candidates} candidates and names ${names.length}`);
  return { ...ballots, names, title: named[ballots.candidates] ?? "" };
}

/** Councils write a candidate's party behind the name, both in quotes: then each line has one name, its first. */
function namesOf(written: readonly (readonly string[])[], candidates: number): string[] {
  const filled = written.filter((texts) => texts.length > 0);
  const ofCandidates = filled.slice(0, candidates);
  const haveParties = ofCandidates.length === candidates && ofCandidates.every((texts) => texts.length > 1);
  return filled.flatMap((texts) => (haveParties ? texts.slice(0, 1) : texts));
}

function namesIn(text: string): string[] {
  // a comment may follow a name in quotes, as it may follow numbers
  const trimmed = text.trim().replace(/(?<=")(\s+#[^"]*|\s*,)$/, "");
  if (trimmed === "" || trimmed.startsWith("#")) return [];
  if (/^"[^"]*"((\s+|\s*,\s*)"[^"]*")+$/.test(trimmed)) return trimmed.slice(1, -1).split(/"(?:\s+|\s*,\s*)"/);
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
