import { malformedBallots } from "./file-faults";

/** No vote has as many; sums of more, times the points of a ballot, could not be kept exactly. */
const MOST_BALLOTS = 100_000_000_000;

/** Adds up the ballots of a file, and refuses with a `MalformedFile` the line that makes them too many. */
export function ballotCounter(): (ballots: number, line: number) => void {
  let total = 0;
  return (ballots, line) => {
    total += ballots;
    if (total > MOST_BALLOTS) throw malformedBallots(line, "tooManyBallots");
  };
}
