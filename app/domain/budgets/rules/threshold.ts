import type { Election } from "./election";
import { supportOf } from "./grouping";
import type { Profile } from "./profile";

/**
 * The election with the votes for projects below the threshold taken out of the ballots: a project needs
 * votes / voters ≥ cost / (3 × envelope), as with Equal Shares in Wieliczka and Świecie. Every ballot still counts
 * as a voter.
 */
export function withThreshold(election: Election, { projects, votes, voters, envelopeCents }: Profile): Election {
  const reaching = new Set(
    projects
      .filter(({ costCents }, p) => {
        return BigInt(votes[p] as number) * 3n * BigInt(envelopeCents) >= BigInt(costCents) * BigInt(voters);
      })
      .map(({ id }) => id),
  );
  const ballots = election.ballots.map((ballot) => {
    const kept = supportOf(ballot).filter((id) => reaching.has(id));
    const points = ballot.points && kept.map((id) => ballot.points?.[ballot.projectIds.indexOf(id)] ?? 0);
    return { ...ballot, projectIds: kept, points };
  });
  return { ...election, ballots };
}
