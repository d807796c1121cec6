import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { dropItem } from "./drop-item.server";
import { lockItem } from "./lock.server";
import { holdForPreparing } from "./prepare.server";
import { unschedule } from "./unschedule.server";

/**
 * Takes an item off the agenda; a member's point behind it is eligible again. Refuses `forbidden`,
 * `meeting.no_longer_prepared`, `item.has_vote` when a vote was opened on it.
 */
export function removeItem(db: Database, actor: Actor, { itemId }: { itemId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockItem(tx, itemId);
    if (!found) return refuse("forbidden");
    const held = await holdForPreparing(tx, actor, found.meeting.id);
    if (!held.ok) return held;
    const [attached] = await tx.select({ id: vote.id }).from(vote).where(eq(vote.agendaItemId, itemId)).limit(1);
    if (attached) return refuse("item.has_vote");
    if (found.item.submissionId) await unschedule(tx, actor, found.item.submissionId, held.meeting.id);
    await dropItem(tx, actor, held.meeting.id, found.item);
    return { ok: true };
  });
}
