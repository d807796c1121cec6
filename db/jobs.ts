import { sql } from "drizzle-orm";
import type { Database } from "./client";

/** Every job there is, with what it is told; the work is in app/server/jobs. */
export type Jobs = {
  deliver_mail: { outboxId: number };
  send_access_mail: { purpose: "sign_in_link" | "password_reset"; email: string };
  open_vote: { voteId: number };
  close_vote: { voteId: number };
  close_ideas: { roundId: number };
  watch_votes: Record<string, never>;
  sweep_box: Record<string, never>;
  import_members: { importId: number };
  watch_imports: Record<string, never>;
  seal_journal: { whole?: boolean };
  forget_expired: Record<string, never>;
};

/**
 * Adds a job in the caller's transaction: it exists if and only if the change does. A job with the same key replaces
 * the one that waits. Names are those of app/server/jobs.
 */
export async function addJob<Name extends keyof Jobs>(
  db: Database,
  name: Name,
  payload: Jobs[Name],
  { runAt, key }: { runAt?: Date; key?: string } = {},
) {
  await db.execute(
    sql`select add_job(${name}, ${JSON.stringify(payload)}::json, ${runAt?.toISOString() ?? null}::timestamptz, ${key ?? null})`,
  );
}

/** Adds many jobs of one kind, each with its key, in one statement. */
export async function addJobs<Name extends keyof Jobs>(
  db: Database,
  name: Name,
  jobs: readonly { payload: Jobs[Name]; key: string }[],
) {
  await db.execute(sql`select add_jobs(${name}, ${JSON.stringify(jobs)}::json)`);
}
