import { type BltBallots, readBallots } from "./blt-ballots";
import { withoutBlockComments } from "./blt-words";
import { malformedBallots } from "./file-faults";
import { shown } from "./malformed-file";
import { numberedLines } from "./numbered-lines";

export interface BltFile extends Omit<BltBallots, "behind"> {
  /** Name of every candidate, in the order of their numbers. */
  readonly names: readonly string[];
  readonly title: string;
}

/**
 * Reads the BLT format (Hill, Wichmann and Woodall, "Algorithm 123", 1987) with what OpenSTV, OpaVote and Droop added:
 * candidates and seats; withdrawn candidates as negative numbers; options such as `[tie 2 1 …]`; ballots, each a number of
 * papers or an id, candidates from the most to the least wanted (`2=3` or `(2 3)` for a shared place, `-` for one left
 * blank) and 0; one more 0; names and a title, in quotes or one a line. Refuses with a `MalformedFile`.
 */
export function parseBlt(lines: Iterable<string>): BltFile {
  const rest = withoutBlockComments(numberedLines(lines));
  const { behind, ...ballots } = readBallots(rest);
  const written: string[] = [];
  const add = (text: string, line: number) => {
    const names = withoutNote(text);
    // what stands behind the title are remarks
    if (names === "" || written.length > ballots.candidates) return;
    if (/^\d+\s(.*\s)?0$/.test(names) && /^[-\d=\s]*$/.test(names))
      throw malformedBallots(line, "behindEnd", { text: shown(names) });
    written.push(names);
  };
  add(behind, ballots.line);
  let last = ballots.line;
  for (const { text, line } of rest) {
    add(text, line);
    last = line;
  }
  const named = namesOf(written, ballots.candidates);
  const names = named.slice(0, ballots.candidates);
  if (names.length < ballots.candidates)
    throw malformedBallots(last, "namesMissing", { candidates: ballots.candidates, named: names.length });
  return { ...ballots, names, title: named[ballots.candidates] ?? "" };
}

/** Councils write a candidate's party behind the name, both in quotes: then each line has one name, its first. */
function namesOf(lines: readonly string[], candidates: number): string[] {
  const written = lines.map(namesIn);
  const ofCandidates = written.slice(0, candidates);
  const haveParties = ofCandidates.length === candidates && ofCandidates.every((texts) => texts.length > 1);
  const names = written.flatMap((texts) => (haveParties ? texts.slice(0, 1) : texts));
  if (names.length >= candidates || lines.length > 1) return names;
  // on one line, a single word may stand without quotes
  const words = lines[0]?.match(/"[^"]*"|\S+/g) ?? [];
  return words.length === candidates + 1 ? words.map(withoutQuotes) : names;
}

/** A line without the comment or the comma that may follow a name in quotes, and nothing of a comment alone. */
function withoutNote(text: string): string {
  const trimmed = text.trim();
  if (trimmed.startsWith("#")) return "";
  return trimmed.replace(/^("[^"]*")\s+#.*$/, "$1").replace(/(?<=")(\s+#[^"]*|\s*,)$/, "");
}

function namesIn(line: string): string[] {
  if (/^"[^"]*"((\s+|\s*,\s*)"[^"]*")+$/.test(line)) return line.slice(1, -1).split(/"(?:\s+|\s*,\s*)"/);
  return [withoutQuotes(line)];
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
