import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import type { vote } from "#db/schema";
import type { GroupedBallot } from "./rules/choices";
import { countBallots } from "./rules/count-ballots";
import { storedColleges } from "./rules/unite-colleges";
import { storedRule, type VoteMethod } from "./rules/vote-rule";

export type ClosedVote = typeof vote.$inferSelect & { electorateSize: number };

/** Counts the ballots of a closed vote, in the caller's transaction; the result is stored and published as it is. */
export type Tally = (tx: Database, of: ClosedVote) => Promise<Record<string, unknown>>;

/** Methods that another module counts. */
export type Tallies = Partial<Record<VoteMethod, Tally>>;

/** Counts the votes of this module. */
export const tallyVote: Tally = async (tx, of) => {
  const ruled = storedRule(of);
  if (ruled.method === "budget") throw new Error(`vote ${of.id} is counted by budgets`);
  const result = countBallots({
    ...ruled,
    electorate: of.electorateSize,
    quorum: of.quorumNumerator > 0 ? { num: of.quorumNumerator, den: of.quorumDenominator } : undefined,
    majority: {
      over: of.majorityBase === "electorate" ? "electorate" : "votes-cast",
      fraction: { num: of.majorityNumerator, den: of.majorityDenominator },
      strict: of.majorityStrict,
    },
    seed: of.lotSeed ?? "",
    ballots: await groupedBallots(tx, of.id),
    colleges: storedColleges(of),
  });
  return { ...result };
};

/** The ballots of a closed vote as sums: how many say each thing; none is read on its own. */
export async function groupedBallots(tx: Database, voteId: number): Promise<GroupedBallot[]> {
  const groups = await tx.execute<GroupedBallot & Record<string, unknown>>(sql`
    select choice, count(*)::int as weight from ballot where vote_id = ${voteId} group by choice`);
  return [...groups];
}
