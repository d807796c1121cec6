import type { Sql } from "postgres";

/**
 * Writes the ballots and the register of a closed vote anew in random order, each in its own transaction, so that
 * neither transaction numbers nor the order on disk tie a ballot to a person; then vacuums the old versions away.
 * Needs the owner's connection (VACUUM). The mark comes last: killed at any point before it, all of it is done again,
 * which harms nothing; after it there is nothing left to do.
 */
export async function shuffleBox(owner: Sql, voteId: number): Promise<void> {
  await owner`select shuffle_ballots(${voteId})`;
  await owner`select shuffle_electorate(${voteId})`;
  await vacuumBox(owner);
  await owner`update vote set shuffled_at = clock_timestamp() where id = ${voteId} and shuffled_at is null`;
}

/**
 * Removes old versions of both tables. One that a transaction older than the shuffle still sees, such as a backup, stays
 * until the next time: a job does this every night too.
 */
export async function vacuumBox(owner: Sql): Promise<void> {
  await owner`vacuum (index_cleanup on) ballot`;
  await owner`vacuum (index_cleanup on) electorate_entry`;
}
