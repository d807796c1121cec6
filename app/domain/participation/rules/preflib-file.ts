import { ballotCounter } from "./ballot-limit";
import { MalformedFile, quoted } from "./malformed-file";
import { type NumberedLine, numberedLines } from "./numbered-lines";
import { placeReader } from "./place-reader";
import { type RankedBallot, rankedTwice } from "./ranked-ballots";

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
  if (done) throw new MalformedFile(1, "the file is empty");
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
  const ballots = new BallotReader(":");
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
  if (!size) throw new MalformedFile(last, "the file does not say its NUMBER ALTERNATIVES");
  const categories = count("NUMBER CATEGORIES", MOST_CATEGORIES);
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
  const next = (wanted: string) => {
    const { value } = rest.next();
    if (!value) throw new MalformedFile(last, `the file ends before ${wanted}`);
    last = value.line;
    return value;
  };
  for (const id of numbersTo(size)) {
    const { text, line } = next(`the name of alternative ${id}`);
    if (!text.startsWith(`${id},`))
      throw new MalformedFile(line, `${quoted(text)} should be ${id}, a comma and a name`);
    names.push(text.slice(id.length + 1).trim() || id);
  }
  const { text: totals, line } = next("the number of ballots");
  if (!/^\d+\s*(,\s*\d+\s*){2}$/.test(totals.slice(0, 99)))
    throw new MalformedFile(line, `${quoted(totals)} should be three numbers of ballots`);
  const ballots = new BallotReader(",");
  for (const one of rest) ballots.read(one.text, one.line);
  return { optionIds: numbersTo(size), names, categories: null, ballots: ballots.among(size, undefined) };
}

/** Ballots as written: how many, the separator, their places. What they name is looked at when all is read. */
class BallotReader {
  private readonly ballots: { readonly line: number; readonly ballot: RankedBallot }[] = [];
  private readonly count = ballotCounter();
  private readonly idsIn = placeReader(",");

  constructor(private readonly separator: string) {}

  read(text: string, line: number): void {
    const end = text.indexOf(this.separator);
    if (end < 0) throw new MalformedFile(line, `${quoted(text)} is not a ballot`);
    const weight = wholeNumber(text.slice(0, end).trim(), line, 999_999_999);
    this.count(weight, line);
    this.ballots.push({ line, ballot: { places: placesIn(text.slice(end + 1).trim(), line, this.idsIn), weight } });
  }

  among(size: number, categories: number | undefined): RankedBallot[] {
    for (const { line, ballot } of this.ballots) requireSound(ballot, line, size, categories);
    return this.ballots.map(({ ballot }) => ballot);
  }
}

function numbersTo(size: number): string[] {
  return Array.from({ length: size }, (_, i) => `${i + 1}`);
}

/** Places between commas; braces hold those that share one, or none. */
function placesIn(
  ranking: string,
  line: number,
  idsIn: (text: string, line: number) => readonly string[],
): (readonly string[])[] {
  const places: (readonly string[])[] = [];
  const opening = /\s*\{/y;
  for (let at = 0; at < ranking.length; ) {
    opening.lastIndex = at;
    const isShared = opening.test(ranking);
    const close = isShared ? ranking.indexOf("}", at) : at;
    const comma = ranking.indexOf(",", Math.max(close, at));
    const end = comma < 0 ? ranking.length : comma;
    const place = ranking.slice(at, end).trim();
    const inside = isShared ? place.slice(1, -1).trim() : place;
    const isEmpty = !isShared && inside === "";
    if (close < 0 || (isShared && !place.endsWith("}")) || /[{}]/.test(inside) || isEmpty)
      throw new MalformedFile(line, `${quoted(ranking)} is not a ranking`);
    const ids = idsIn(inside, line);
    places.push(isShared && ids.includes("") ? ids.filter((id) => id !== "") : ids);
    at = end + 1;
  }
  return places;
}

function requireSound({ places }: RankedBallot, line: number, size: number, categories: number | undefined): void {
  for (const id of places.flat()) {
    if (!/^[1-9]\d*$/.test(id) || Number(id) > size)
      throw new MalformedFile(line, `${quoted(id)} should be an alternative's number, from 1 to ${size}`);
  }
  const twice = rankedTwice(places);
  if (twice !== undefined) throw new MalformedFile(line, `alternative ${twice} stands twice in a ballot`);
  if (places.length > (categories ?? places.length))
    throw new MalformedFile(line, `the ballot has ${places.length} categories and the file ${categories}`);
}

function wholeNumber(text: string, line: number, largest: number): number {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > largest)
    throw new MalformedFile(line, `${quoted(text)} should be a whole number, from 1 to ${largest}`);
  return Number(text);
}
