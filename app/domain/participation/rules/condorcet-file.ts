import { ballotCounter } from "./ballot-limit";
import { CondorcetParameters, soundNames, wholeNumber } from "./condorcet-parameters";
import { malformedBallots } from "./file-faults";
import { shown } from "./malformed-file";
import { numberedLines, withoutComment } from "./numbered-lines";
import { placeReader } from "./place-reader";
import { type RankedBallot, rankedTwice } from "./ranked-ballots";

export interface CondorcetFile {
  readonly optionIds: readonly string[];
  readonly ballots: readonly RankedBallot[];
  readonly seats: number;
  /** Whether options left out of a ballot rank last together. */
  readonly implicitRanking: boolean;
}

/** Stands for a ranking; the first version of the format called it `/EMPTY/`. */
const EMPTY = /^\/EMPTY(_RANKING)?\/$/i;

/**
 * Reads the Condorcet Election Format (`.cvotes`, github.com/CondorcetVote/CondorcetElectionFormat): `#/Name: value`
 * parameters, `#` comments, ballots such as `tag || A > B = C ^2 * 3`. Names that are not among the candidates of the
 * file are left out of its ballots, as the format says. Refuses with a `MalformedFile`.
 */
export function parseCondorcetFile(lines: Iterable<string>): CondorcetFile {
  const parameters = new CondorcetParameters();
  const ballots: RankedBallot[] = [];
  const count = ballotCounter();
  const placeOf = placeReader("=");
  let last = 1;
  for (const { text: raw, line } of numberedLines(lines)) {
    last = line;
    // an accent may be a sign of its own or part of its letter: the name is the same
    const text = raw.normalize();
    parameters.read(text, line, ballots.length > 0);
    const written = withoutComment(text).trim();
    if (written === "") continue;
    const ballot = readBallot(written, line, parameters.weightAllowed, placeOf);
    count(ballot.weight ?? 1, line);
    ballots.push(ballot);
  }
  const optionIds = parameters.candidates ?? soundNames(namesIn(ballots), last);
  const known = new Set(optionIds);
  return {
    optionIds,
    ballots: ballots.map((ballot) => amongKnown(ballot, known)),
    seats: parameters.seats,
    implicitRanking: parameters.implicitRanking,
  };
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
  const match = /^([^^*<|;]*)(?:\^\s*([^*]*))?(?:\*(.*))?$/.exec(untagged.trim());
  if (!match) throw malformedBallots(line, "notBallot", { text: shown(text) });
  const [, ranking = "", weight, times] = match;
  const factor = weight === undefined ? 1 : wholeNumber(weight, line);
  const isEmpty = ranking.trim() === "" || EMPTY.test(ranking.trim());
  const places = isEmpty ? [] : ranking.split(">").map((place) => placeOf(place.trim(), line));
  for (const names of places) {
    if (names.includes("")) throw malformedBallots(line, "emptyRank", { text: shown(text) });
    if (names.some((name) => EMPTY.test(name))) throw malformedBallots(line, "emptyRanking", { text: shown(text) });
  }
  const twice = rankedTwice(places);
  if (twice !== undefined) throw malformedBallots(line, "nameRankedTwice", { name: shown(twice) });
  return { places, weight: (weightAllowed ? factor : 1) * (times === undefined ? 1 : wholeNumber(times, line)) };
}

function amongKnown(ballot: RankedBallot, known: ReadonlySet<string>): RankedBallot {
  if (ballot.places.every((names) => names.every((name) => known.has(name)))) return ballot;
  const places = ballot.places.map((names) => names.filter((name) => known.has(name)));
  return { ...ballot, places: places.filter((names) => names.length > 0) };
}
