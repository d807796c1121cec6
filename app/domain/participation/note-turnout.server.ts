import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { today } from "../governance/load-actor.server";

/**
 * Writes one journal line per open vote and ended day: how many ballots the box held, no name, nothing finer than the
 * day. Sent again on the same day, or by two processes at once, it writes nothing more.
 */
export function noteTurnout(db: Database): Promise<void> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('vote turnout'))`);
    await tx.execute(sql`
      insert into journal (actor_name, action, subject_kind, subject_id, after)
      select '', 'vote.ballots_counted', 'vote', vote.id, jsonb_build_object(
        'day', ${today} - 1,
        'ballots', (select count(*) from ballot where ballot.vote_id = vote.id))
      from vote
      where vote.state = 'open' and vote.opened_at < ${today}::timestamp at time zone (select time_zone from cooperative)
        and not exists (
          select from journal
          where journal.subject_kind = 'vote' and journal.subject_id = vote.id
            and journal.action = 'vote.ballots_counted' and journal.after->>'day' = (${today} - 1)::text)`);
  });
}
