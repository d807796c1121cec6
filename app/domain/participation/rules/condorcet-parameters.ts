import { malformedBallots } from "./file-faults";
import { shown } from "./malformed-file";

/** A parameter's value and the line where it stands. */
interface Given {
  readonly value: string;
  readonly line: number;
}

const MOST_CANDIDATES = 10_000;
/** Names by which files know the number of seats: the second is that of the first version of the format. */
const SEATS = ["number of seats", "number of seat"];
const KNOWN = ["candidates", "implicit ranking", "weight allowed", ...SEATS];

/** The lines `#/Name: value` of a Condorcet Election Format file that say how to read its ballots; others are comments. */
export class CondorcetParameters {
  private readonly given = new Map<string, Given>();

  /** Takes a line in, whatever the size of the letters in the name. Refuses what the format does not allow. */
  read(text: string, line: number, afterBallots: boolean): void {
    const [, space = "", written = "", value = ""] = /^(\s*)#\/([^:]*):(.*)$/s.exec(text) ?? [];
    const name = written.trim().toLowerCase();
    if (!KNOWN.includes(name)) return;
    if (space !== "") throw malformedBallots(line, "parameterIndented", { name });
    if (afterBallots) throw malformedBallots(line, "parameterLate", { name });
    if (value.includes("#")) throw malformedBallots(line, "parameterComment", { name });
    const same = this.given.get(name);
    if (same && same.value !== value.trim()) throw malformedBallots(line, "parameterTwice", { name });
    this.given.set(name, { value: value.trim(), line });
  }

  /** The names of all candidates, or null when ballots alone name them. */
  get candidates(): readonly string[] | null {
    const given = this.given.get("candidates");
    if (!given) return null;
    const names = given.value
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== "");
    return soundNames(names, given.line);
  }

  /** One without a number: the format says a hundred, for methods that order all. */
  get seats(): number {
    const given = SEATS.map((name) => this.given.get(name)).find((one) => one !== undefined);
    return given ? wholeNumber(given.value, given.line) : 1;
  }

  /** Whether candidates left out of a ballot rank last together. */
  get implicitRanking(): boolean {
    return this.isTrue("implicit ranking", true);
  }

  get weightAllowed(): boolean {
    return this.isTrue("weight allowed", false);
  }

  private isTrue(name: string, otherwise: boolean): boolean {
    const given = this.given.get(name);
    if (!given) return otherwise;
    const value = given.value.toLowerCase();
    if (value !== "true" && value !== "false")
      throw malformedBallots(given.line, "parameterSwitch", { name, text: shown(given.value) });
    return value === "true";
  }
}

/** The same names. Refuses none, too many, one given twice, and signs with which no ballot could name a candidate. */
export function soundNames(names: readonly string[], line: number): readonly string[] {
  if (names.length === 0) throw malformedBallots(line, "noCandidate");
  if (names.length > MOST_CANDIDATES) throw malformedBallots(line, "tooManyCandidates", { most: MOST_CANDIDATES });
  if (new Set(names).size < names.length) throw malformedBallots(line, "candidateTwice");
  const unsound = names.find((name) => /[<>=^*|]/.test(name));
  if (unsound !== undefined) throw malformedBallots(line, "candidateName", { name: shown(unsound) });
  return names;
}

export function wholeNumber(text: string, line: number): number {
  if (!/^[1-9]\d{0,8}$/.test(text.trim())) throw malformedBallots(line, "wholeNumber", { text: shown(text.trim()) });
  return Number(text);
}
