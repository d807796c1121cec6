import { sql } from "drizzle-orm";
import type { Database } from "#db/client";

export type HistoryRow = {
  id: number;
  at: Date;
  actorName: string;
  action: string;
  subjectKind: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Place in the chain and its seal; null until the next sealing, within a minute. */
  position: number | null;
  hash: string | null;
};

export const historyPerPage = 30;

/**
 * The journal of one thing, latest first, by journal_subject; a body's history tells that of its seats and mandates too.
 * One more row than a page tells that more follows.
 */
export async function readHistory(
  db: Database,
  kind: string,
  id: number,
  before: number | null,
): Promise<HistoryRow[]> {
  const also =
    kind === "body"
      ? sql`or (subject_kind = 'seat' and subject_id in (select id from seat where body_id = ${id}))
          or (subject_kind = 'mandate' and subject_id in
            (select mandate.id from mandate join seat on seat.id = seat_id where body_id = ${id}))`
      : sql``;
  const rows = await db.execute<Omit<HistoryRow, "at"> & { at: string }>(sql`
    select journal.id::int, journal.at, actor_name as "actorName", action, subject_kind as "subjectKind", before, after,
      journal_seal.position::int, journal_seal.hash
    from journal left join journal_seal on journal_seal.journal_id = journal.id
    where ((subject_kind = ${kind} and subject_id = ${id}) ${also})
      and (${before}::bigint is null or journal.id < ${before}::bigint)
    order by journal.id desc limit ${historyPerPage + 1}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
