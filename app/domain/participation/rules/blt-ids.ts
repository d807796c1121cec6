import { type BltCandidates, requireOnce } from "./blt-candidates";
import { MalformedFile } from "./malformed-file";
import type { RankedBallot } from "./ranked-ballots";

/** A ballot with an id, as Droop reads it, and its place among all. */
interface WithId {
  readonly places: RankedBallot["places"];
  readonly at: number;
  readonly line: number;
}

/**
 * Ballots with an id in brackets, each a single paper. Droop puts the candidates right behind the id; OpenSTV and OpaVote
 * first write the number of papers, always 1. Only all ballots of a file together tell which it is.
 */
export class BallotsWithIds {
  private readonly all: WithId[] = [];

  constructor(private readonly candidates: BltCandidates) {}

  add(ballot: WithId): void {
    this.all.push(ballot);
  }

  /**
   * All ballots of the file, those with ids without their number of papers. Refuses a candidate that is ranked twice, and
   * a file in which each 1 behind an id may as well be a candidate.
   */
  read(ballots: readonly RankedBallot[]): readonly RankedBallot[] {
    const [first] = this.all;
    if (!first) return ballots;
    const one = this.candidates.placeOf("1", first.line);
    const haveNumber = this.all.every(({ places }) => places[0] === one);
    if (haveNumber && !this.all.some(({ places }) => places.slice(1).some((ids) => ids.includes("1"))))
      throw new MalformedFile(
        first.line,
        "the 1 behind each id may be a number of papers or a candidate: nothing in the file tells which",
      );
    const read = [...ballots];
    for (const { places, at, line } of this.all) {
      const own = haveNumber ? places.slice(1) : places;
      requireOnce(own, line);
      read[at] = { places: own, weight: 1 };
    }
    return read;
  }
}
