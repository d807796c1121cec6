import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { appendItem } from "./append-item.server";
import type { ItemInput } from "./forms";
import { holdForPreparing } from "./prepare.server";

/**
 * Adds an item of the body's own at the end of the agenda. Refuses `forbidden`, `meeting.no_longer_prepared`,
 * `item.untitled`.
 */
export function addAgendaItem(
  db: Database,
  actor: Actor,
  { meetingId, ...item }: ItemInput & { meetingId: number },
): Promise<Outcome<{ itemId: number }>> {
  return db.transaction(async (tx) => {
    const held = await holdForPreparing(tx, actor, meetingId);
    if (!held.ok) return held;
    if (!item.title.trim()) return refuse("item.untitled");
    return { ok: true, itemId: await appendItem(tx, actor, meetingId, item) };
  });
}
