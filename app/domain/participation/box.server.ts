import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { type CountedCollege, collegeThatCounts } from "./rules/unite-colleges";

/** Ballots in the box and members marked as having voted; the two are equal at every instant. */
export async function countBox(db: Database, voteId: number): Promise<{ ballots: number; marked: number }> {
  const [row] = await db.execute<{ ballots: number; marked: number }>(sql`
    select (select count(*)::int from ballot where vote_id = ${voteId}) as ballots,
           (select count(*)::int from electorate_entry where vote_id = ${voteId} and has_voted) as marked`);
  return row ?? { ballots: 0, marked: 0 };
}

/** The same of each college that counts: the ballots that carry it, and the marks of its electors. */
export async function countBoxByCollege(db: Database, voteId: number, colleges: readonly CountedCollege[] | null) {
  const carried = await db.execute<{ college: string | null; count: number }>(sql`
    select choice->>'college' as college, count(*)::int as count from ballot where vote_id = ${voteId} group by 1`);
  const marked = await db.execute<{ college: string | null; count: number }>(sql`
    select college, count(*)::int as count from electorate_entry where vote_id = ${voteId} and has_voted group by 1`);
  const sum = (rows: Iterable<{ college: string | null; count: number }>, college: string) =>
    Array.from(rows).reduce((total, row) => total + (row.college === college ? row.count : 0), 0);
  const inCounted = [...marked].map((row) => ({ ...row, college: collegeThatCounts(colleges, row.college) }));
  return (colleges ?? []).map(({ id }) => ({ id, ballots: sum(carried, id), marked: sum(inCounted, id) }));
}
