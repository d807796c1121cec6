import { type ballotFaults, malformedBallots } from "./file-faults";
import { shown } from "./malformed-file";
import { type NumberedLine, withoutComment } from "./numbered-lines";

export interface BltWord extends NumberedLine {
  readonly opensLine: boolean;
  /** What its line holds behind it. */
  readonly behind: string;
}

/** Between brackets stand at most the candidates, of whom there are never as many. */
const MOST_IN_BRACKETS = 20_000;

type Ending = Extract<keyof typeof ballotFaults, `ends${string}`>;

/** The words of a BLT file one by one, without comments. */
export class BltWords {
  private readonly words: Iterator<BltWord, number>;

  constructor(lines: Iterator<NumberedLine>) {
    this.words = wordsIn(lines);
  }

  /** Refuses with a `MalformedFile`, which says where the file ends, when no word is left. */
  next(ending: Ending): BltWord {
    const { value, done } = this.words.next();
    if (done) throw malformedBallots(Math.max(value, 1), ending);
    return value;
  }

  /** The words in brackets that a word opens, up to the bracket that closes them. */
  inBrackets(first: BltWord, close: ")" | "]", ending: Ending): NumberedLine[] {
    const inside: NumberedLine[] = [];
    for (let word: NumberedLine = { ...first, text: first.text.slice(1) }; ; word = this.next(ending)) {
      const isLast = word.text.endsWith(close);
      const text = isLast ? word.text.slice(0, -1) : word.text;
      if (text !== "") inside.push({ text, line: word.line });
      if (isLast) return inside;
      if (inside.length > MOST_IN_BRACKETS)
        throw malformedBallots(first.line, "bracketOpen", { text: shown(first.text) });
    }
  }
}

/** Once there are none left, the number of lines. */
function* wordsIn(lines: Iterator<NumberedLine>): Generator<BltWord, number> {
  let line = 0;
  for (let read = lines.next(); !read.done; read = lines.next()) {
    line = read.value.line;
    const { text } = read.value;
    let opensLine = true;
    for (const { 0: word, index } of withoutComment(text).matchAll(/\S+/g)) {
      yield { text: word, line, opensLine, behind: text.slice(index + word.length) };
      opensLine = false;
    }
  }
  return line;
}

/**
 * Lines without comments such as `/* this *\/`, which Droop reads in BLT files: they may hold others and run over lines.
 * In a name in quotes, and behind a `#`, they are none.
 */
export function* withoutBlockComments(lines: Iterable<NumberedLine>): Generator<NumberedLine> {
  let depth = 0;
  for (const { text, line } of lines) {
    if (depth === 0 && !text.includes("/*")) {
      yield { text, line };
      continue;
    }
    let kept = "";
    let isQuoted = false;
    for (const [word] of text.matchAll(/\s+|\S+/g)) {
      if (!isQuoted && word.startsWith("/*")) depth += 1;
      if (depth > 0) {
        if (word.endsWith("*/")) depth -= 1;
        continue;
      }
      if (!isQuoted && word.startsWith("#")) break;
      if (word.startsWith('"')) isQuoted = true;
      if (word.endsWith('"')) isQuoted = false;
      kept += word;
    }
    yield { text: kept, line };
  }
}
