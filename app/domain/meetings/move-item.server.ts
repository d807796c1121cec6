import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { journaled } from "./append-item.server";
import { lockItem } from "./lock.server";
import { holdForPreparing } from "./prepare.server";

// between two positions, so that no two items ever stand at the same one
const aside = 0;

/**
 * Moves an item one place up or down; at the end of the list nothing happens. Refuses `forbidden`,
 * `meeting.no_longer_prepared`.
 */
export function moveItem(
  db: Database,
  actor: Actor,
  { itemId, direction }: { itemId: number; direction: "up" | "down" },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockItem(tx, itemId);
    if (!found) return refuse("forbidden");
    const held = await holdForPreparing(tx, actor, found.meeting.id);
    if (!held.ok) return held;
    const { item, items } = found;
    const at = items.indexOf(item);
    const other = items[direction === "up" ? at - 1 : at + 1];
    if (!other) return { ok: true };
    for (const [id, position] of [
      [item.id, aside],
      [other.id, item.position],
      [item.id, other.position],
    ] as const) {
      await tx.update(agendaItem).set({ position }).where(eq(agendaItem.id, id));
    }
    await appendJournal(tx, actor, {
      action: "meeting.item_moved",
      subject: { kind: "meeting", id: held.meeting.id },
      before: { position: item.position, ...journaled(item) },
      after: { position: other.position, ...journaled(item) },
    });
    return { ok: true };
  });
}
