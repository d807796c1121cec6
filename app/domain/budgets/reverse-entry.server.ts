import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { ledgerEntry, ledgerLine, project } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { recordEntry } from "./ledger.server";
import { mayRecordSpending } from "./policy";
import { reverse } from "./rules/movements";
import { lockRound } from "./state.server";

/**
 * Puts a wrong commitment or spending right by the opposite movement. Nothing else is reversed: the envelope and the
 * allocation are what was announced and voted (`ledger.notReversible`), and an ended project has given its rest back.
 */
export async function reverseEntry(
  db: Database,
  actor: Actor,
  { entryId, reason }: { entryId: number; reason: string },
): Promise<Outcome<{ entryId: number }>> {
  return db.transaction(async (tx) => {
    const [entry] = await tx
      .select({ roundId: ledgerEntry.roundId, kind: ledgerEntry.kind })
      .from(ledgerEntry)
      .where(eq(ledgerEntry.id, entryId));
    const round = entry && (await lockRound(tx, entry.roundId));
    if (!entry || !round || !mayRecordSpending(actor, round.bodyId)) return refuse("forbidden");
    if (round.state !== "execution") return refuse("round.notInExecution");
    if (entry.kind !== "commitment" && entry.kind !== "spending") return refuse("ledger.notReversible");
    if (await isReversed(tx, entryId)) return refuse("ledger.alreadyReversed");
    const lines = await tx
      .select({
        account: ledgerLine.account,
        projectId: ledgerLine.projectId,
        amountCents: ledgerLine.amountCents,
        state: project.state,
      })
      .from(ledgerLine)
      .innerJoin(project, eq(project.id, ledgerLine.projectId))
      .where(eq(ledgerLine.entryId, entryId))
      .orderBy(asc(ledgerLine.id));
    if (lines.some(({ state }) => state !== "under_way")) return refuse("project.notRunning");
    const opposite = reverse(lines).map(({ account, projectId, amountCents }) => ({ account, projectId, amountCents }));
    const label = reason.trim();
    const reversal = { roundId: round.id, kind: "reversal", label, reversesId: entryId } as const;
    const recorded = await recordEntry(tx, actor, reversal, opposite);
    if (!recorded.ok) return recorded;
    await appendJournal(tx, actor, {
      action: "project.reversal",
      subject: { kind: "project", id: lines[0]?.projectId as number },
      after: { entryId: recorded.entryId, reverses: entryId, reason: label },
    });
    return recorded;
  });
}

async function isReversed(tx: Database, entryId: number): Promise<boolean> {
  const found = await tx.select({ id: ledgerEntry.id }).from(ledgerEntry).where(eq(ledgerEntry.reversesId, entryId));
  return found.length > 0;
}
