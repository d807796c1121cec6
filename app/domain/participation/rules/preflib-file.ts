import { malformedBallots } from "./file-faults";
import { type MalformedFile, shown } from "./malformed-file";
import { type NumberedLine, numberedLines } from "./numbered-lines";
import { PreflibBallots, wholeNumber } from "./preflib-ballots";
import type { RankedBallot } from "./ranked-ballots";

export interface PreflibFile {
  /** Alternatives' numbers in the file, from 1. */
  readonly optionIds: readonly string[];
  /** Their names in the same order. */
  readonly names: readonly string[];
  /** Names of the categories from the best, for a file that sorts alternatives into them; null for one that ranks. */
  readonly categories: readonly string[] | null;
  /** In a file with categories, the places of a ballot are those categories, empty ones included. */
  readonly ballots: readonly RankedBallot[];
}

const MOST_ALTERNATIVES = 10_000;
const MOST_CATEGORIES = 1_000;

/**
 * Reads PrefLib's ranked and categorical formats (`.soc .soi .toc .toi .cat`): `# NAME: value` headers, then ballots
 * such as `12: 3,{1,2},4`; and ranked files as they were before 2022, which open with the number of alternatives. Refuses
 * with a `MalformedFile`.
 */
export function parsePreflib(lines: Iterable<string>): PreflibFile {
  const written = writtenLines(lines);
  const { value: first, done } = written.next();
  if (done) throw malformedBallots(1, "fileEmpty");
  return /^\d+$/.test(first.text) ? readOld(first, written) : readHeaded(first, written);
}

/** Lines that are not blank, without the space around them. */
function* writtenLines(lines: Iterable<string>): Generator<NumberedLine, undefined> {
  for (const { text, line } of numberedLines(lines)) {
    const trimmed = text.trim();
    if (trimmed !== "") yield { text: trimmed, line };
  }
}

function readHeaded(first: NumberedLine, rest: Iterable<NumberedLine>): PreflibFile {
  const headers = new Map<string, { value: string; line: number }>();
  const ballots = new PreflibBallots(":");
  let last = 1;
  const read = ({ text, line }: NumberedLine) => {
    last = line;
    const colon = text.indexOf(":");
    if (!text.startsWith("#")) ballots.read(text, line);
    else if (colon > 0)
      headers.set(text.slice(1, colon).trim().toUpperCase(), { value: text.slice(colon + 1).trim(), line });
  };
  read(first);
  for (const next of rest) read(next);
  const count = (name: string, most: number) => {
    const header = headers.get(name);
    return header && wholeNumber(header.value, header.line, most);
  };
  const namesOf = (kind: string, size: number) =>
    Array.from({ length: size }, (_, i) => headers.get(`${kind} NAME ${i + 1}`)?.value || `${i + 1}`);
  const size = count("NUMBER ALTERNATIVES", MOST_ALTERNATIVES);
  if (!size) throw malformedBallots(last, "noAlternatives");
  const categories = count("NUMBER CATEGORIES", MOST_CATEGORIES);
  if (!categories && headers.get("DATA TYPE")?.value.toLowerCase() === "cat")
    throw malformedBallots(last, "noCategories");
  return {
    optionIds: numbersTo(size),
    names: namesOf("ALTERNATIVE", size),
    categories: categories ? namesOf("CATEGORY", categories) : null,
    ballots: ballots.among(size, categories),
  };
}

/** The number of alternatives, a line `1,Name` for each, `voters,sum of ballots,different ballots`, then `2,3,{1,4}`. */
function readOld(first: NumberedLine, rest: Generator<NumberedLine, undefined>): PreflibFile {
  const size = wholeNumber(first.text, first.line, MOST_ALTERNATIVES);
  const names: string[] = [];
  let last = first.line;
  const next = (ended: (line: number) => MalformedFile) => {
    const { value } = rest.next();
    if (!value) throw ended(last);
    last = value.line;
    return value;
  };
  for (const id of numbersTo(size)) {
    const { text, line } = next((at) => malformedBallots(at, "endsBeforeName", { id }));
    if (!text.startsWith(`${id},`)) throw malformedBallots(line, "alternativeLine", { text: shown(text), id });
    names.push(text.slice(id.length + 1).trim() || id);
  }
  const { text: totals, line } = next((at) => malformedBallots(at, "endsBeforeTotals"));
  if (!/^\d+\s*(,\s*\d+\s*){2}$/.test(totals.slice(0, 99)))
    throw malformedBallots(line, "ballotTotals", { text: shown(totals) });
  const ballots = new PreflibBallots(",");
  for (const one of rest) ballots.read(one.text, one.line);
  return { optionIds: numbersTo(size), names, categories: null, ballots: ballots.among(size, undefined) };
}

function numbersTo(size: number): string[] {
  return Array.from({ length: size }, (_, i) => `${i + 1}`);
}
