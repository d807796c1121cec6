import { ballotCounter } from "./ballot-limit";
import { MalformedFile, quoted } from "./malformed-file";
import { numberedLines, withoutComment } from "./numbered-lines";
import { placeReader } from "./place-reader";
import type { RankedBallot } from "./ranked-ballots";

export interface CondorcetFile {
  readonly optionIds: readonly string[];
  readonly ballots: readonly RankedBallot[];
  readonly seats: number;
  /** Whether options left out of a ballot rank last together. */
  readonly implicitRanking: boolean;
}

const MOST_CANDIDATES = 10_000;

/**
 * Reads the Condorcet Election Format (`.cvotes`, github.com/CondorcetVote/CondorcetElectionFormat): `#/Name: value`
 * settings, `#` comments, ballots such as `tag || A > B = C ^2 * 3`. Names that are not among the candidates of the
 * file are left out of its ballots, as the format says. Refuses with a `MalformedFile`.
 */
export function parseCondorcetFile(lines: Iterable<string>): CondorcetFile {
  const settings = new Map<string, string>();
  const settingLines = new Map<string, number>();
  const read: { line: number; ballot: RankedBallot }[] = [];
  const count = ballotCounter();
  const placeOf = placeReader("=");
  let last = 1;
  for (const { text: raw, line } of numberedLines(lines)) {
    last = line;
    // an accent may be a sign of its own or part of its letter: the name is the same
    const text = raw.normalize();
    const setting = readSetting(text.trim());
    if (setting) {
      settings.set(...setting);
      settingLines.set(setting[0], line);
    }
    const written = withoutComment(text).trim();
    if (written === "") continue;
    const ballot = readBallot(written, line, isTrue(settings.get("weight allowed")), placeOf);
    count(ballot.weight ?? 1, line);
    read.push({ line, ballot });
  }
  const named = settings
    .get("candidates")
    ?.split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const optionIds = named ?? namesIn(read.map(({ ballot }) => ballot));
  if (optionIds.length === 0) throw new MalformedFile(last, "the file names no candidate");
  const namedAt = settingLines.get("candidates") ?? last;
  if (optionIds.length > MOST_CANDIDATES) throw new MalformedFile(namedAt, `more than ${MOST_CANDIDATES} candidates`);
  const known = new Set(optionIds);
  if (known.size < optionIds.length) throw new MalformedFile(namedAt, "a candidate is named twice");
  for (const { line: where, ballot } of read) requireSound(ballot, where);
  const seats = settings.has("number of seats") ? "number of seats" : "number of seat";
  return {
    optionIds,
    ballots: read.map(({ ballot }) => amongKnown(ballot, known)),
    seats: wholeNumber(settings.get(seats) ?? "1", settingLines.get(seats) ?? 1),
    implicitRanking: isTrue(settings.get("implicit ranking") ?? "true"),
  };
}

/** `#/Name: value`, the name in small letters. */
function readSetting(text: string): [name: string, value: string] | null {
  const colon = text.indexOf(":");
  const name = text.startsWith("#/") ? text.slice(2, Math.max(colon, 2)).trim().toLowerCase() : "";
  return name === "" ? null : [name, text.slice(colon + 1).trim()];
}

/** In the order in which ballots first name them. */
function namesIn(ballots: readonly RankedBallot[]): string[] {
  const names = new Set<string>();
  for (const { places } of ballots) for (const place of places) for (const name of place) names.add(name);
  return [...names];
}

function readBallot(
  text: string,
  line: number,
  weightAllowed: boolean,
  placeOf: (text: string, line: number) => readonly string[],
): RankedBallot {
  const untagged = text.includes("||") ? text.slice(text.indexOf("||") + 2) : text;
  const match = /^([^^*<]*)(?:\^\s*([^*]*))?(?:\*(.*))?$/.exec(untagged.trim());
  if (!match) throw new MalformedFile(line, `${quoted(text)} is not a ballot`);
  const [, ranking = "", weight, times] = match;
  const factor = weightAllowed && weight !== undefined ? wholeNumber(weight, line) : 1;
  const empty = /^(\/EMPTY(_RANKING)?\/)?$/i.test(ranking.trim());
  const places = empty ? [] : ranking.split(">").map((place) => placeOf(place.trim(), line));
  if (places.some((names) => names.includes(""))) throw new MalformedFile(line, `${quoted(text)} has an empty rank`);
  return { places, weight: factor * (times === undefined ? 1 : wholeNumber(times, line)) };
}

function amongKnown(ballot: RankedBallot, known: ReadonlySet<string>): RankedBallot {
  if (ballot.places.every((names) => names.every((name) => known.has(name)))) return ballot;
  const places = ballot.places.map((names) => names.filter((name) => known.has(name)));
  return { ...ballot, places: places.filter((names) => names.length > 0) };
}

function requireSound({ places }: RankedBallot, line: number): void {
  const seen = new Set<string>();
  for (const name of places.flat()) {
    if (seen.has(name)) throw new MalformedFile(line, `${quoted(name)} is ranked twice`);
    seen.add(name);
  }
}

function wholeNumber(text: string, line: number): number {
  if (!/^[1-9]\d{0,8}$/.test(text.trim()))
    throw new MalformedFile(line, `${quoted(text.trim())} should be a whole number`);
  return Number(text);
}

function isTrue(text = "false"): boolean {
  return text.toLowerCase() === "true";
}
