import { ballotCounter } from "./ballot-limit";
import { MalformedFile, quoted } from "./malformed-file";
import { type NumberedLine, withoutComment } from "./numbered-lines";
import { placeReader } from "./place-reader";
import type { RankedBallot } from "./ranked-ballots";

export interface BltBallots {
  readonly candidates: number;
  readonly seats: number;
  /** Candidates' numbers in the file, from 1, without those who withdrew. */
  readonly optionIds: readonly string[];
  readonly ballots: readonly RankedBallot[];
  /** The order that the file gives for ties, or empty. */
  readonly tieOrder: readonly string[];
  /** The line of the 0 that ends the ballots. */
  readonly line: number;
  /** What that line holds behind it. */
  readonly behind: string;
}

interface Word extends NumberedLine {
  readonly opensLine: boolean;
  /** What its line holds behind it. */
  readonly behind: string;
}

const MOST_CANDIDATES = 10_000;

/** The part of a BLT file before the names, read word by word up to its closing 0; reads no line beyond. */
export function readBallots(lines: Iterator<NumberedLine>): BltBallots {
  const words = wordsOf(lines);
  const next = (wanted: string): Word => {
    const { value, done } = words.next();
    if (done) throw new MalformedFile(Math.max(value, 1), `the file ends before ${wanted}`);
    return value;
  };
  const candidates = wholeNumber(next("the number of candidates"), MOST_CANDIDATES);
  const seats = wholeNumber(next("the number of seats"), MOST_CANDIDATES);
  const withdrawn = new Set<string>();
  const ballots: RankedBallot[] = [];
  const tieOrder: string[] = [];
  const count = ballotCounter();
  const placeOf = placeReader("=");
  for (let word = next("its ballots"); ; word = next("the 0 that ends the ballots")) {
    if (word.text === "0" && !opensBallot(word)) {
      const isLeft = (id: string) => !withdrawn.has(id);
      const optionIds = Array.from({ length: candidates }, (_, i) => `${i + 1}`).filter(isLeft);
      return {
        candidates,
        seats,
        optionIds,
        ballots: left(ballots, withdrawn),
        tieOrder: tieOrder.filter(isLeft),
        line: word.line,
        behind: word.behind,
      };
    }
    if (/^-\d/.test(word.text)) withdrawn.add(candidate({ ...word, text: word.text.slice(1) }, candidates));
    else if (word.text.startsWith("[")) for (const id of readTieOrder(word, next, candidates)) tieOrder.push(id);
    else {
      const ballot = readBallot(word, next, candidates, placeOf);
      if (ballot.weight === 0) continue;
      count(ballot.weight, word.line);
      ballots.push(ballot);
    }
  }
}

/** Whether a 0 is a number of papers, as in `0 0` or `0 3 1 0` on a line, and not the one that ends the ballots. */
function opensBallot({ opensLine, behind }: Word): boolean {
  return opensLine && /^[\d\s=-]*\s0\s*$/.test(behind);
}

function skipId(first: NumberedLine, next: (wanted: string) => NumberedLine): void {
  for (let { text } = first; !text.endsWith(")"); ) text = next("the ) that ends an id").text;
}

/** A ballot with the number of its papers, or with an id in brackets for a single one. */
function readBallot(
  first: NumberedLine,
  next: (wanted: string) => NumberedLine,
  candidates: number,
  placeOf: (text: string) => readonly string[],
) {
  const weight = first.text.startsWith("(") ? 1 : first.text === "0" ? 0 : wholeNumber(first, 999_999_999);
  if (first.text.startsWith("(")) skipId(first, next);
  const places: (readonly string[])[] = [];
  const seen = new Set<string>();
  for (let word = next("the 0 that ends a ballot"); word.text !== "0"; word = next("the 0 that ends a ballot")) {
    if (word.text === "-") continue;
    const { line } = word;
    const place = placeOf(word.text);
    for (const id of place) {
      candidate({ text: id, line }, candidates);
      if (seen.has(id)) throw new MalformedFile(line, `candidate ${id} is ranked twice`);
      seen.add(id);
    }
    places.push(place);
  }
  return { places, weight };
}

function readTieOrder(first: NumberedLine, next: (wanted: string) => NumberedLine, candidates: number): string[] {
  if (first.text !== "[tie")
    throw new MalformedFile(first.line, `${quoted(first.text)} is not an option that is known`);
  const order: string[] = [];
  for (let ends = false; !ends; ) {
    const { text, line } = next("the ] that ends an option");
    ends = text.endsWith("]");
    if (text !== "]") order.push(candidate({ text: text.replace("]", ""), line }, candidates));
  }
  return order;
}

function left(ballots: readonly RankedBallot[], withdrawn: ReadonlySet<string>): readonly RankedBallot[] {
  if (withdrawn.size === 0) return ballots;
  return ballots.map(({ places, weight }) => ({
    places: places.map((ids) => ids.filter((id) => !withdrawn.has(id))).filter((ids) => ids.length > 0),
    weight,
  }));
}

function candidate({ text, line }: NumberedLine, candidates: number): string {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > candidates)
    throw new MalformedFile(line, `${quoted(text)} should be a candidate's number, from 1 to ${candidates}`);
  return text;
}

function wholeNumber({ text, line }: NumberedLine, largest: number): number {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > largest)
    throw new MalformedFile(line, `${quoted(text)} should be a whole number, from 1 to ${largest}`);
  return Number(text);
}

/** Words without comments; once there are none left, the number of lines. */
function* wordsOf(lines: Iterator<NumberedLine>): Generator<Word, number> {
  let line = 0;
  for (let read = lines.next(); !read.done; read = lines.next()) {
    line = read.value.line;
    const text = withoutComment(read.value.text);
    let opensLine = true;
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      yield { text: word, line, opensLine, behind: text.slice(index + word.length) };
      opensLine = false;
    }
  }
  return line;
}
