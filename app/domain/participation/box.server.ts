import { sql } from "drizzle-orm";
import type { Database } from "#db/client";

/** Ballots in the box and members marked as having voted; the two are equal at every instant. */
export async function countBox(db: Database, voteId: number): Promise<{ ballots: number; marked: number }> {
  const [row] = await db.execute<{ ballots: number; marked: number }>(sql`
    select (select count(*)::int from ballot where vote_id = ${voteId}) as ballots,
           (select count(*)::int from electorate_entry where vote_id = ${voteId} and has_voted) as marked`);
  return row ?? { ballots: 0, marked: 0 };
}
