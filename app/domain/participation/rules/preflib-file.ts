import { MalformedFile, quoted } from "./malformed-file";
import { numberedLines } from "./numbered-lines";
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

const MOST = 10_000;

/**
 * Reads PrefLib's ranked and categorical formats (`.soc .soi .toc .toi .cat`): `# NAME: value` headers, then ballots
 * such as `12: 3,{1,2},4`. Refuses with a `MalformedFile`.
 */
export function parsePreflib(lines: Iterable<string>): PreflibFile {
  const headers = new Map<string, { value: string; line: number }>();
  const read: { line: number; ballot: RankedBallot }[] = [];
  let last = 1;
  for (const { text, line } of numberedLines(lines)) {
    last = line;
    const header = /^\s*#\s*([^:]*):(.*)$/.exec(text);
    if (header)
      headers.set((header[1] as string).trimEnd().toUpperCase(), { value: (header[2] as string).trim(), line });
    else if (text.trim() !== "" && !text.trimStart().startsWith("#"))
      read.push({ line, ballot: readBallot(text, line) });
  }
  const count = (name: string) => {
    const header = headers.get(name);
    return header && wholeNumber(header.value, header.line, MOST);
  };
  const namesOf = (kind: string, size: number) =>
    Array.from({ length: size }, (_, i) => headers.get(`${kind} NAME ${i + 1}`)?.value ?? `${i + 1}`);
  const size = count("NUMBER ALTERNATIVES");
  if (!size) throw new MalformedFile(last, "the file does not say its NUMBER ALTERNATIVES");
  const categories = count("NUMBER CATEGORIES");
  for (const { line, ballot } of read) requireSound(ballot, line, size, categories);
  return {
    optionIds: Array.from({ length: size }, (_, i) => `${i + 1}`),
    names: namesOf("ALTERNATIVE", size),
    categories: categories ? namesOf("CATEGORY", categories) : null,
    ballots: read.map(({ ballot }) => ballot),
  };
}

function readBallot(text: string, line: number): RankedBallot {
  const colon = text.indexOf(":");
  if (colon < 0) throw new MalformedFile(line, `${quoted(text.trim())} is not a ballot`);
  const weight = wholeNumber(text.slice(0, colon).trim(), line, 999_999_999);
  const ranking = text.slice(colon + 1).trim();
  const places: string[][] = [];
  const place = /\s*(?:\{([^{}]*)\}|([^{},]+?))\s*(,|$)/y;
  while (place.lastIndex < ranking.length) {
    const match = place.exec(ranking);
    if (!match) throw new MalformedFile(line, `${quoted(ranking)} is not a ranking`);
    const [, shared, alone] = match;
    places.push(
      (shared ?? alone ?? "")
        .split(",")
        .map((id) => id.trim())
        .filter((id) => shared === undefined || id !== ""),
    );
  }
  return { places, weight };
}

function requireSound({ places }: RankedBallot, line: number, size: number, categories: number | undefined): void {
  const seen = new Set<string>();
  for (const id of places.flat()) {
    if (!/^[1-9]\d*$/.test(id) || Number(id) > size)
      throw new MalformedFile(line, `${quoted(id)} should be an alternative's number, from 1 to ${size}`);
    if (seen.has(id)) throw new MalformedFile(line, `alternative ${id} stands twice in a ballot`);
    seen.add(id);
  }
  if (places.length > (categories ?? places.length))
    throw new MalformedFile(line, `the ballot has ${places.length} categories and the file ${categories}`);
}

function wholeNumber(text: string, line: number, largest: number): number {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > largest)
    throw new MalformedFile(line, `${quoted(text)} should be a whole number, from 1 to ${largest}`);
  return Number(text);
}
