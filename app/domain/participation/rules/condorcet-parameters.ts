import { MalformedFile, quoted } from "./malformed-file";

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
    if (space !== "") throw new MalformedFile(line, `parameter ${quoted(name)} should stand at the start of its line`);
    if (afterBallots) throw new MalformedFile(line, `parameter ${quoted(name)} should stand before all ballots`);
    if (value.includes("#")) throw new MalformedFile(line, `no comment may follow parameter ${quoted(name)}`);
    const same = this.given.get(name);
    if (same && same.value !== value.trim()) throw new MalformedFile(line, `parameter ${quoted(name)} is given twice`);
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
      throw new MalformedFile(
        given.line,
        `parameter ${quoted(name)} should be true or false, not ${quoted(given.value)}`,
      );
    return value === "true";
  }
}

/** The same names. Refuses none, too many, one given twice, and signs with which no ballot could name a candidate. */
export function soundNames(names: readonly string[], line: number): readonly string[] {
  if (names.length === 0) throw new MalformedFile(line, "the file names no candidate");
  if (names.length > MOST_CANDIDATES) throw new MalformedFile(line, `more than ${MOST_CANDIDATES} candidates`);
  if (new Set(names).size < names.length) throw new MalformedFile(line, "a candidate is named twice");
  const unsound = names.find((name) => /[<>=^*|]/.test(name));
  if (unsound !== undefined) throw new MalformedFile(line, `${quoted(unsound)} cannot be a candidate's name`);
  return names;
}

export function wholeNumber(text: string, line: number): number {
  if (!/^[1-9]\d{0,8}$/.test(text.trim()))
    throw new MalformedFile(line, `${quoted(text.trim())} should be a whole number`);
  return Number(text);
}
