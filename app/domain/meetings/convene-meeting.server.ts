import { eq, inArray } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, convening, meeting } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import type { ConveningReasons } from "./forms";
import { asPublished, lastConvening, untold } from "./last-convening.server";
import { agendaOf, lockMeeting } from "./lock.server";
import { daysOfMeeting } from "./meeting-days.server";
import { maySitting } from "./policy";
import { meetingLifecycle, next } from "./rules/lifecycle";
import { checkNotice, lastConveningDay } from "./rules/notice";
import { tellConvened } from "./tell-convened.server";

/**
 * Publishes the agenda and tells everyone who is convened. A convened meeting whose date, place or agenda changed is
 * convened anew with a reason. Refuses `forbidden`, `meeting.agenda_empty`, `meeting.already_past`,
 * `meeting.nothing_changed`, `meeting.reason_missing`, `meeting.notice_too_short` (with the last day it could be done);
 * `meeting.urgency_missing` unless a reason for meeting sooner is given, which is published.
 */
export function conveneMeeting(
  db: Database,
  actor: Actor,
  { meetingId, reason, urgentReason }: ConveningReasons & { meetingId: number },
): Promise<Outcome<{ number: number }>> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "meetings.convene", held.bodyIds)) return refuse("forbidden");
    const state = next(meetingLifecycle, held.state, "convene");
    if (!state) return refuse("meeting.no_longer_prepared");
    const items = await agendaOf(tx, meetingId);
    if (items.length === 0) return refuse("meeting.agenda_empty");
    const now = asPublished(held, items);
    const last = await lastConvening(tx, meetingId);
    const changes = untold(last, now);
    if (changes?.length === 0) return refuse("meeting.nothing_changed");
    if (changes && !reason?.trim()) return refuse("meeting.reason_missing");
    const bodies = await tx
      .select({ kind: body.kind, noticeDays: body.noticeDays })
      .from(body)
      .where(inArray(body.id, held.bodyIds));
    const { today, meetsOn, past } = await daysOfMeeting(tx, meetingId);
    if (past) return refuse("meeting.already_past");
    const notice = checkNotice(today, meetsOn, bodies);
    const late = { until: Date.parse(`${lastConveningDay(meetsOn, bodies)}T12:00:00Z`) };
    if (notice === "too_short") return refuse("meeting.notice_too_short", late);
    if (notice === "urgent" && !urgentReason?.trim()) return refuse("meeting.urgency_missing", late);

    const number = (last?.number ?? 0) + 1;
    const urgency = notice === "urgent" ? urgentReason : null;
    await tx.insert(convening).values({
      meetingId,
      convenedBy: actor.memberId,
      number,
      agenda: now.items,
      startsAt: now.startsAt,
      venue: now.venue,
      reason: changes ? reason : null,
      urgentReason: urgency,
    });
    await tx.update(meeting).set({ state }).where(eq(meeting.id, meetingId));
    await appendJournal(tx, actor, {
      action: "meeting.convened",
      subject: { kind: "meeting", id: meetingId },
      before: { state: held.state },
      after: { state, number, changes, reason, urgentReason: urgency, items: items.length },
    });
    await tellConvened(tx, held, items, { number, reason: changes && reason, urgentReason: urgency });
    return { ok: true, number };
  });
}
