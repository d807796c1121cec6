import { type BltCandidates, requireOnce } from "./blt-candidates";
import { malformedBallots } from "./file-faults";
import type { RankedBallot } from "./ranked-ballots";

/**
 * Ballots with an id in brackets, each a single paper. Droop puts the candidates right behind the id; OpenSTV and OpaVote
 * first write the number of papers, always 1. Only all ballots of a file together tell which it is.
 */
export class BallotsWithIds {
  /** For each its place among all ballots of the file, and its line. */
  private readonly places: number[] = [];
  private readonly lines: number[] = [];

  constructor(private readonly candidates: BltCandidates) {}

  add(at: number, line: number): void {
    this.places.push(at);
    this.lines.push(line);
  }

  /**
   * All ballots of the file, given as Droop reads them. Refuses a candidate that is ranked twice, and a file in which each
   * 1 behind an id may as well be a candidate.
   */
  read(ballots: readonly RankedBallot[]): readonly RankedBallot[] {
    const [first] = this.lines;
    if (first === undefined) return ballots;
    const one = this.candidates.placeOf("1", first);
    const placesOf = (at: number) => (ballots[at] as RankedBallot).places;
    const haveNumber = this.places.every((at) => placesOf(at)[0] === one);
    const namesOne = (at: number) => placesOf(at).some((ids, i) => i > 0 && ids.includes("1"));
    if (haveNumber && !this.places.some(namesOne)) throw malformedBallots(first, "oneBehindIds");
    const read = [...ballots];
    for (const [i, at] of this.places.entries()) {
      const places = haveNumber ? placesOf(at).slice(1) : placesOf(at);
      requireOnce(places, this.lines[i] as number);
      if (haveNumber) read[at] = { places, weight: 1 };
    }
    return read;
  }
}
