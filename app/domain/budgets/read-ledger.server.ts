import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { ledgerEntry, type ledgerLine, member } from "#db/schema";

const pageSize = 50;

type Account = (typeof ledgerLine.$inferSelect)["account"];
type Line = { account: Account; projectId: number | null; project: string | null; amountCents: number };

/** Movements of a round with their lines, newest first, a page at a time; read by the indexes ledger_entry_round and ledger_line_entry. */
export async function readLedger(db: Database, roundId: number, before?: number) {
  const rows = await db
    .select({
      id: ledgerEntry.id,
      kind: ledgerEntry.kind,
      label: ledgerEntry.label,
      occurredOn: ledgerEntry.occurredOn,
      reversesId: ledgerEntry.reversesId,
      recordedBy: sql<string | null>`${member.firstName} || ' ' || ${member.lastName}`,
      isReversed: sql<boolean>`exists (select from ledger_entry reversal where reversal.reverses_id = ${ledgerEntry.id})`,
      lines: sql<Line[]>`(select json_agg(json_build_object('account', line.account, 'projectId', line.project_id,
          'project', project.title, 'amountCents', line.amount_cents) order by line.id)
        from ledger_line line left join project on project.id = line.project_id
        where line.round_id = ${ledgerEntry.roundId} and line.entry_id = ${ledgerEntry.id})`,
    })
    .from(ledgerEntry)
    .leftJoin(member, eq(member.id, ledgerEntry.recordedBy))
    .where(and(eq(ledgerEntry.roundId, roundId), before ? lt(ledgerEntry.id, before) : undefined))
    .orderBy(desc(ledgerEntry.id))
    .limit(pageSize + 1);
  const entries = rows.slice(0, pageSize);
  return { entries, next: rows.length > pageSize ? (entries.at(-1)?.id ?? null) : null };
}
export type LedgerRow = Awaited<ReturnType<typeof readLedger>>["entries"][number];
