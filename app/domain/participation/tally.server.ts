import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import type { vote } from "#db/schema";
import type { VoteMethod } from "./rules/choices";
import { tallyResolution } from "./rules/resolution";

export type CountedVote = typeof vote.$inferSelect & { electorateSize: number };

/** Counts the ballots of a closed vote, in the caller's transaction; the result is stored and published as it is. */
export type Tally = (tx: Database, of: CountedVote) => Promise<Record<string, unknown>>;

/** Who counts each method: this module the resolutions, others theirs. */
export type Tallies = Partial<Record<VoteMethod, Tally>>;

/** Counts a resolution from the sums of its ballots: no ballot is read on its own. */
export const tallyResolutionVote: Tally = async (tx, of) => {
  const sums = await tx.execute<{ choice: "for" | "against" | "abstention"; ballots: number }>(sql`
    select choice->>'resolution' as choice, count(*)::int as ballots from ballot where vote_id = ${of.id} group by 1`);
  const votes = { for: 0, against: 0, abstention: 0 };
  for (const { choice, ballots } of sums) votes[choice] = ballots;
  return {
    ...tallyResolution({
      electorate: of.electorateSize,
      votes,
      quorum: of.quorumNumerator > 0 ? { num: of.quorumNumerator, den: of.quorumDenominator } : undefined,
      majority: {
        over: of.majorityBase === "electorate" ? "electorate" : "votes-cast",
        fraction: { num: of.majorityNumerator, den: of.majorityDenominator },
        strict: of.majorityStrict,
      },
    }),
  };
};
