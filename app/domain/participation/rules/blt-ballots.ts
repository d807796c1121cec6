import { ballotCounter } from "./ballot-limit";
import { BltCandidates, requireOnce } from "./blt-candidates";
import { BallotsWithIds } from "./blt-ids";
import { type BltWord, BltWords } from "./blt-words";
import { LinesWithZeros, numbersWithZeros } from "./blt-zeros";
import { malformedBallots } from "./file-faults";
import { shown } from "./malformed-file";
import { type NumberedLine, withoutComment } from "./numbered-lines";
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

const MOST_CANDIDATES = 10_000;

/**
 * The part of a BLT file before the names, read word by word up to its closing 0; reads no line beyond. Refuses with a
 * `MalformedFile`.
 */
export function readBallots(lines: Iterator<NumberedLine>): BltBallots {
  const words = new BltWords(lines);
  const candidates = new BltCandidates(wholeNumber(words.next("endsBeforeCandidates"), MOST_CANDIDATES));
  const seats = wholeNumber(words.next("endsBeforeSeats"), MOST_CANDIDATES);
  const ballots: RankedBallot[] = [];
  const withIds = new BallotsWithIds(candidates);
  const count = ballotCounter();
  const add = ({ places, weight = 1 }: RankedBallot, line: number) => {
    if (weight === 0) return;
    count(weight, line);
    ballots.push({ places, weight });
  };
  const withZeros = new LinesWithZeros(candidates, add);
  let word = words.next("endsBeforeBallots");
  while (word.text !== "0" || opensBallot(word)) {
    const numbers = numbersWithZeros(word);
    if (numbers) {
      word = withZeros.read(numbers, word, words);
      continue;
    }
    const { text, line } = word;
    if (/^-\d/.test(text)) candidates.withdrawn.add(candidates.numberOf({ text: text.slice(1), line }));
    else if (text.startsWith("[")) candidates.readOption(words.inBrackets(word, "]", "endsInOption"), line);
    else if (text.startsWith("(")) {
      words.inBrackets(word, ")", "endsInId");
      const places = readPlaces(words, candidates);
      withIds.add(ballots.length, line);
      add({ places }, line);
    } else {
      const weight = text === "0" ? 0 : wholeNumber(word, 999_999_999);
      const places = readPlaces(words, candidates);
      requireOnce(places, line);
      withZeros.hearOf(weight);
      add({ places, weight }, line);
    }
    word = words.next("endsInBallots");
  }
  withZeros.finish();
  return {
    candidates: candidates.count,
    seats,
    optionIds: candidates.standing,
    ballots: left(withIds.read(ballots), candidates.withdrawn),
    tieOrder: candidates.tieOrder(),
    line: word.line,
    behind: word.behind,
  };
}

/** Whether a 0 is a number of papers, as in `0 0` or `0 3 1 0` on a line, and not the one that ends the ballots. */
function opensBallot({ opensLine, behind }: BltWord): boolean {
  return opensLine && /^[\d\s=-]*\s0\s*$/.test(withoutComment(behind));
}

function readPlaces(words: BltWords, candidates: BltCandidates): (readonly string[])[] {
  const places: (readonly string[])[] = [];
  for (;;) {
    const word = words.next("endsInBallot");
    if (word.text === "0") return places;
    if (word.text === "-") continue;
    places.push(candidates.placeOf(placeText(words, word), word.line));
  }
}

/** Hill's programs write candidates who share a place as `(2 3)`, all others as `2=3`. */
function placeText(words: BltWords, word: BltWord): string {
  if (!word.text.startsWith("(")) return word.text;
  const inside = words.inBrackets(word, ")", "endsInSharedPlace");
  return inside.map(({ text }) => text).join("=");
}

function left(ballots: readonly RankedBallot[], withdrawn: ReadonlySet<string>): readonly RankedBallot[] {
  if (withdrawn.size === 0) return ballots;
  return ballots.map(({ places, weight }) => ({
    places: places.map((ids) => ids.filter((id) => !withdrawn.has(id))).filter((ids) => ids.length > 0),
    weight,
  }));
}

function wholeNumber({ text, line }: NumberedLine, largest: number): number {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > largest)
    throw malformedBallots(line, "wholeNumberTo", { text: shown(text), largest });
  return Number(text);
}
