import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { addJob } from "#db/jobs";

/**
 * Adds the job of every vote whose date has passed and which is still where it was: after a stop of the service, or a
 * job given up. The keys are those of the jobs added at announcement, so nothing is done twice.
 */
export function queueDueVotes(db: Database): Promise<number> {
  return db.transaction(async (tx) => {
    const due = await tx.execute<{ id: number; state: string }>(sql`
      select id, state from vote
      where (state = 'announced' and opens_at <= clock_timestamp())
        or (state = 'open' and closes_at <= clock_timestamp())
        or state in ('closed', 'counted')
        or (state = 'annulled' and opened_at is not null and shuffled_at is null)
      order by id limit 200`);
    for (const { id: voteId, state } of due) {
      const name = state === "announced" ? "open_vote" : "close_vote";
      await addJob(tx, name, { voteId }, { key: `${name}:${voteId}` });
    }
    return due.length;
  });
}
