import type { Support } from "../grouping";
import type { Poll } from "./poll";

/**
 * Minor units that one voter of each ballot decided: the cost of each funded project is split equally between all those
 * who support it. As `statisticsOf` does, so that figures agree under every rule.
 */
export function decidedByBallot({ election, support }: Poll, funded: ReadonlySet<string>): Float64Array {
  const part = Float64Array.from(election.projects, ({ id, costCents }, p) =>
    funded.has(id) && support.votes[p] ? costCents / (support.votes[p] as number) : 0,
  );
  return sumPerBallot(support, part);
}

function sumPerBallot({ first, index, voters }: Support, part: Float64Array): Float64Array {
  const sums = new Float64Array(voters.length);
  for (let ballot = 0; ballot < sums.length; ballot += 1) {
    let sum = 0;
    for (let i = first[ballot] as number; i < (first[ballot + 1] as number); i += 1) {
      sum += part[index[i] as number] as number;
    }
    sums[ballot] = sum;
  }
  return sums;
}
