import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem } from "#db/schema";
import type { JournalActor } from "../journal/append.server";
import { appendJournal } from "../journal/append.server";

export type NewItem = Omit<typeof agendaItem.$inferInsert, "id" | "meetingId" | "position" | "outcome" | "outcomeText">;

/** What everybody may read in the journal about an item: of a closed session, only that it is one. */
export function journaled(
  item: { visibility?: string | undefined; title: string },
  more: Record<string, unknown> = {},
) {
  return item.visibility === "closed_session" ? { visibility: item.visibility } : { title: item.title, ...more };
}

/** Adds an item at the end of an agenda that the caller holds. */
export async function appendItem(tx: Database, actor: JournalActor, meetingId: number, item: NewItem): Promise<number> {
  const last = tx
    .select({ at: sql<number>`coalesce(max(position), 0)` })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId));
  const position = ((await last)[0]?.at ?? 0) + 1;
  const [created] = await tx
    .insert(agendaItem)
    .values({ ...item, meetingId, position })
    .returning({ id: agendaItem.id });
  await appendJournal(tx, actor, {
    action: "meeting.item_added",
    subject: { kind: "meeting", id: meetingId },
    after: { position, ...journaled(item, { kind: item.kind, level: item.level, submissionId: item.submissionId }) },
  });
  return (created as { id: number }).id;
}
