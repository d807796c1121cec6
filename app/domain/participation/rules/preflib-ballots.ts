import { ballotCounter } from "./ballot-limit";
import { malformedBallots } from "./file-faults";
import { shown } from "./malformed-file";
import { placeReader } from "./place-reader";
import { type RankedBallot, rankedTwice } from "./ranked-ballots";

/** Ballots as written: how many, the separator, their places. What they name is looked at when all is read. */
export class PreflibBallots {
  private readonly ballots: { readonly line: number; readonly ballot: RankedBallot }[] = [];
  private readonly count = ballotCounter();
  private readonly idsIn = placeReader(",");

  constructor(private readonly separator: string) {}

  read(text: string, line: number): void {
    const end = text.indexOf(this.separator);
    if (end < 0) throw malformedBallots(line, "notBallot", { text: shown(text) });
    const weight = wholeNumber(text.slice(0, end).trim(), line, 999_999_999);
    this.count(weight, line);
    this.ballots.push({ line, ballot: { places: placesIn(text.slice(end + 1).trim(), line, this.idsIn), weight } });
  }

  among(size: number, categories: number | undefined): RankedBallot[] {
    for (const { line, ballot } of this.ballots) requireSound(ballot, line, size, categories);
    return this.ballots.map(({ ballot }) => ballot);
  }
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
      throw malformedBallots(line, "notRanking", { text: shown(ranking) });
    const ids = idsIn(inside, line);
    places.push(isShared && ids.includes("") ? ids.filter((id) => id !== "") : ids);
    at = end + 1;
  }
  return places;
}

function requireSound({ places }: RankedBallot, line: number, size: number, categories: number | undefined): void {
  for (const id of places.flat()) {
    if (!/^[1-9]\d*$/.test(id) || Number(id) > size)
      throw malformedBallots(line, "alternativeNumber", { text: shown(id), largest: size });
  }
  const twice = rankedTwice(places);
  if (twice !== undefined) throw malformedBallots(line, "alternativeTwice", { id: twice });
  if (categories !== undefined && places.length > categories)
    throw malformedBallots(line, "categoriesCount", { given: places.length, categories });
}

/** Refuses what is not written as a plain whole number above 0 and up to `largest`. */
export function wholeNumber(text: string, line: number, largest: number): number {
  if (!/^[1-9]\d*$/.test(text) || Number(text) > largest)
    throw malformedBallots(line, "wholeNumberTo", { text: shown(text), largest });
  return Number(text);
}
