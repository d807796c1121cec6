import { and, eq, isNull } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, meeting } from "#db/schema";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { approve } from "./approve.server";
import { dropItem } from "./drop-item.server";
import { agendaOf, lockMeeting, lockMinutes } from "./lock.server";
import { maySitting } from "./policy";
import { minutesLifecycle, next } from "./rules/lifecycle";

/**
 * Records that minutes were approved otherwise than at a later meeting held here, saying by what decision; a draft agenda
 * that was to approve them no longer has to. Refuses `forbidden`, `minutes.decision_missing`, `minutes.not_approvable`.
 */
export function approveMinutes(
  db: Database,
  actor: Actor,
  { meetingId, approvedBy }: { meetingId: number; approvedBy: string },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    if (!approvedBy.trim()) return refuse("minutes.decision_missing");
    const written = await lockMinutes(tx, meetingId);
    if (!written || !next(minutesLifecycle, written.state, "approve")) return refuse("minutes.not_approvable");
    const planned = await tx
      .select({ itemId: agendaItem.id, meetingId: agendaItem.meetingId })
      .from(agendaItem)
      .innerJoin(meeting, eq(meeting.id, agendaItem.meetingId))
      .where(and(eq(agendaItem.minutesOfMeetingId, meetingId), isNull(agendaItem.outcome), eq(meeting.state, "draft")))
      .orderBy(agendaItem.meetingId);
    for (const { itemId, meetingId: laterId } of planned) {
      const later = await lockMeeting(tx, laterId);
      const item = (await agendaOf(tx, laterId)).find(({ id }) => id === itemId);
      if (later?.state === "draft" && item) await dropItem(tx, actor, laterId, item);
    }
    return approve(tx, actor, meetingId, approvedBy);
  });
}
