import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { ledgerEntry, ledgerLine } from "#db/schema";
import { today } from "../governance/load-actor.server";
import type { JournalActor } from "../journal/append.server";
import { type Refusal, refuse } from "../refusal";
import { addLines, type Balances, breachOf, emptyBalances, type LedgerBreach, type LedgerLine } from "./rules/ledger";

/** What stands in each account of a round; to decide on it, lock the round first. */
export async function balancesOf(db: Database, roundId: number): Promise<Balances> {
  const sums = await db
    .select({
      account: ledgerLine.account,
      projectId: ledgerLine.projectId,
      amountCents: sql<string>`sum(${ledgerLine.amountCents})`.mapWith(Number),
    })
    .from(ledgerLine)
    .where(eq(ledgerLine.roundId, roundId))
    .groupBy(ledgerLine.account, ledgerLine.projectId);
  return addLines(emptyBalances, sums);
}

const refusals: Record<LedgerBreach, string> = {
  unbalanced: "ledger.unbalanced",
  envelope: "ledger.envelope",
  allocated: "ledger.allocated",
  committed: "ledger.committed",
  spent: "ledger.spent",
};

export type NewEntry = {
  roundId: number;
  kind: (typeof ledgerEntry.$inferInsert)["kind"];
  label: string;
  /** "2026-11-22"; today when it is left out. */
  occurredOn?: string;
  reversesId?: number;
};

/**
 * Writes a movement in the caller's transaction, under the lock of its round. Refuses what would break a limit
 * (`ledger.envelope`, `ledger.allocated`, `ledger.committed`, `ledger.spent`).
 */
export async function recordEntry(
  tx: Database,
  actor: JournalActor,
  entry: NewEntry,
  lines: readonly LedgerLine[],
): Promise<{ ok: true; entryId: number } | Refusal> {
  const breach = breachOf(await balancesOf(tx, entry.roundId), lines);
  if (breach) return refuse(refusals[breach]);
  const [written] = await tx
    .insert(ledgerEntry)
    .values({
      ...entry,
      recordedBy: actor === "clock" ? null : actor.memberId,
      occurredOn: entry.occurredOn ?? today,
    } as typeof ledgerEntry.$inferInsert)
    .returning({ id: ledgerEntry.id });
  const entryId = (written as { id: number }).id;
  await tx.insert(ledgerLine).values(lines.map((line) => ({ ...line, roundId: entry.roundId, entryId })));
  return { ok: true, entryId };
}
