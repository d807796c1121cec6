import { type BltCandidates, requireOnce } from "./blt-candidates";
import type { BltWord, BltWords } from "./blt-words";
import { malformedBallots } from "./file-faults";
import { withoutComment } from "./numbered-lines";
import type { RankedBallot } from "./ranked-ballots";

/** The ballots that a line holds, and whether its last 0 ends those of the file. */
interface OnLine {
  readonly ballots: readonly RankedBallot[];
  readonly ends: boolean;
}

/** A line that can be read in two ways, in few bytes: a large file may have many. */
interface Doubtful {
  readonly numbers: string;
  readonly line: number;
}

/** The single papers of a file that show that it writes each ballot by itself. */
const MANY = 20;

/** The words of a line of numbers alone with a 0 before its last one; null for any other. */
export function numbersWithZeros({ text, opensLine, behind }: BltWord): string[] | null {
  if (!opensLine || !/^\d/.test(text) || !/\s0\s/.test(behind)) return null;
  const numbers = withoutComment(behind).trim();
  if (!/^[-\d=\s]*$/.test(numbers)) return null;
  const words = [text, ...numbers.split(/\s+/)];
  return words.at(-1) === "0" && words.indexOf("0", 1) < words.length - 1 ? words : null;
}

/**
 * Lines of ballots with a 0 inside. OpenSTV reads there a place left blank, as files of Stack Exchange have them
 * (meta.stackexchange.com/questions/256433); other programs end a ballot and go on with the next. What a line leaves
 * open, the other lines of the file tell.
 */
export class LinesWithZeros {
  private readonly doubtful: Doubtful[] = [];
  private haveBlanks = false;
  private haveSeveral = false;
  private wouldPack = false;
  private singlePapers = 0;
  private hasPacked = false;

  constructor(
    private readonly candidates: BltCandidates,
    private readonly add: (ballot: RankedBallot, line: number) => void,
  ) {}

  /** Hears of a ballot without such a 0. */
  hearOf(papers: number): void {
    if (papers === 1) this.singlePapers += 1;
    else this.hasPacked = true;
  }

  /** Takes in the line that a word opens, and gives the word that follows: a 0 when the line ends the ballots. */
  read(numbers: readonly string[], { line }: BltWord, words: BltWords): BltWord {
    for (let i = 1; i < numbers.length; i += 1) words.next("endsInLine");
    const blanks = this.asOne(numbers, line);
    const several = this.asSeveral(numbers, line);
    if (!blanks && !several) this.refuse(numbers, line);
    const next = words.next("endsInBallots");
    const ends = several?.ends && !(blanks && /^[\d([-]/.test(next.text));
    if (blanks && several && !several.ends) {
      this.doubtful.push({ numbers: numbers.join(" "), line });
      this.wouldPack ||= several.ballots.some(({ weight }) => weight !== 1);
    } else if (blanks && !ends) {
      this.haveBlanks = true;
      this.addAll(blanks, line);
    } else {
      this.haveSeveral = true;
      this.addAll(several, line);
    }
    return ends ? { text: "0", line: next.line, opensLine: false, behind: next.text + next.behind } : next;
  }

  /** Adds the ballots of lines that the others had to explain. Refuses when none did. */
  finish(): void {
    const [first] = this.doubtful;
    if (!first) return;
    // or these lines alone would hold more than one paper for a ballot
    const haveBlanks = this.haveBlanks || (this.wouldPack && !this.hasPacked && this.singlePapers >= MANY);
    if (haveBlanks === this.haveSeveral) throw malformedBallots(first.line, "zeroInside");
    for (const { numbers, line } of this.doubtful) {
      const words = numbers.split(" ");
      this.addAll(haveBlanks ? this.asOne(words, line) : this.asSeveral(words, line), line);
    }
  }

  private addAll(read: OnLine | null, line: number): void {
    for (const ballot of read?.ballots ?? []) this.add(ballot, line);
  }

  private asOne([papers = "", ...places]: readonly string[], line: number): OnLine | null {
    const ballot = this.ballotOf(papers, places, line);
    return ballot && { ballots: [ballot], ends: false };
  }

  private asSeveral(numbers: readonly string[], line: number): OnLine | null {
    const ballots: RankedBallot[] = [];
    for (let at = 0; at < numbers.length; ) {
      if (numbers[at] === "0") return at === numbers.length - 1 ? { ballots, ends: true } : null;
      const end = numbers.indexOf("0", at);
      const ballot = this.ballotOf(numbers[at] as string, numbers.slice(at + 1, end), line);
      if (!ballot) return null;
      ballots.push(ballot);
      at = end + 1;
    }
    return { ballots, ends: false };
  }

  private ballotOf(papers: string, places: readonly string[], line: number): RankedBallot | null {
    const given = places.filter(isNotBlank);
    const ids = given.flatMap((place) => place.split("="));
    const isSound = ids.every((id) => this.candidates.isNumber(id)) && new Set(ids).size === ids.length;
    if (!isSound || !/^(0|[1-9]\d{0,8})$/.test(papers)) return null;
    return { places: given.map((place) => this.candidates.placeOf(place, line)), weight: Number(papers) };
  }

  private refuse([, ...places]: readonly string[], line: number): never {
    requireOnce(
      places.filter(isNotBlank).map((place) => this.candidates.placeOf(place, line)),
      line,
    );
    throw malformedBallots(line, "noBallot");
  }
}

function isNotBlank(place: string): boolean {
  return place !== "0" && place !== "-";
}
