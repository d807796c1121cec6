import { and, asc, eq, gt } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem } from "#db/schema";
import { appendJournal, type JournalActor } from "../journal/append.server";
import { journaled } from "./append-item.server";

/** Takes an item off an agenda that the caller holds, and closes the gap in the numbering. */
export async function dropItem(
  tx: Database,
  actor: JournalActor,
  meetingId: number,
  item: { id: number; position: number; title: string; visibility: string },
) {
  await tx.delete(agendaItem).where(eq(agendaItem.id, item.id));
  const after = await tx
    .select({ id: agendaItem.id, position: agendaItem.position })
    .from(agendaItem)
    .where(and(eq(agendaItem.meetingId, meetingId), gt(agendaItem.position, item.position)))
    .orderBy(asc(agendaItem.position));
  for (const { id, position } of after) {
    await tx
      .update(agendaItem)
      .set({ position: position - 1 })
      .where(eq(agendaItem.id, id));
  }
  await appendJournal(tx, actor, {
    action: "meeting.item_removed",
    subject: { kind: "meeting", id: meetingId },
    before: { position: item.position, ...journaled(item) },
  });
}
