import { type Database, type DatabaseClient, openDatabase } from "#db/client";
import { closeVote } from "./close-vote.server";
import { countVote } from "./count-vote.server";
import { publishVote } from "./publish-vote.server";
import { shuffleBox, vacuumBox } from "./shuffle-box.server";
import type { Tallies } from "./tally.server";

type Settling = { db: Database; databaseUrl: string; tallies: Tallies };

/**
 * Takes a vote from its closing date to publication: close, shuffle, count, publish, each step committed on its own;
 * of a vote annulled while open, the box is shuffled and never counted. Killed anywhere, the next call goes on from the last step committed. Returns false when another process is at it.
 */
export async function settleVote({ db, databaseUrl, tallies }: Settling, voteId: number): Promise<boolean> {
  // The owner's rights, for this alone; one connection, because the lock belongs to it.
  const owner = openDatabase(databaseUrl, { role: null, max: 1 });
  try {
    const [lock] = await owner.sql`select pg_try_advisory_lock(hashtext('settle vote'), ${voteId}) as got`;
    if (!lock?.got) return false;
    await closeVote(db, { voteId });
    if (await waitsForShuffle(owner, voteId)) await shuffleBox(owner.sql, voteId);
    await countVote(db, { voteId }, tallies);
    await publishVote(db, { voteId });
    return true;
  } finally {
    await owner.end();
  }
}

async function waitsForShuffle({ sql }: DatabaseClient, voteId: number): Promise<boolean> {
  const rows = await sql`select from vote where id = ${voteId} and shuffled_at is null
    and (state = 'closed' or (state = 'annulled' and opened_at is not null))`;
  return rows.length > 0;
}

/** Removes what shuffling could not, with the owner's rights. */
export async function sweepBox(databaseUrl: string): Promise<void> {
  const owner = openDatabase(databaseUrl, { role: null, max: 1 });
  try {
    await vacuumBox(owner.sql);
  } finally {
    await owner.end();
  }
}
