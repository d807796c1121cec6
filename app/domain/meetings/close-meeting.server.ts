import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { attendance, meeting } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { appendItem } from "./append-item.server";
import { approve } from "./approve.server";
import { agendaOf, type LockedItem, lockMeeting, lockSubmission, standsOnAgenda } from "./lock.server";
import { maySitting } from "./policy";
import { meetingLifecycle, next } from "./rules/lifecycle";
import { endOfSubmission } from "./rules/outcomes";
import { settle } from "./settle.server";

/**
 * Ends the sitting. Members' points are then treated, adjourned items stand on the agenda they go to, and minutes that
 * were decided upon are approved. Refuses `forbidden`, `meeting.not_in_session`, `meeting.items_open` naming the items
 * without an outcome, `meeting.nobody_present`, `meeting.adjourned_to_gone`.
 */
export function closeMeeting(db: Database, actor: Actor, { meetingId }: { meetingId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    const state = next(meetingLifecycle, held.state, "close");
    if (!state) return refuse("meeting.not_in_session");
    const items = await agendaOf(tx, meetingId);
    const open = items.filter((item) => item.outcome === null).map((item) => item.position);
    if (open.length > 0) return refuse("meeting.items_open", { count: open.length, positions: open.join(", ") });
    const [there] = await tx
      .select({ memberId: attendance.memberId })
      .from(attendance)
      .where(and(eq(attendance.meetingId, meetingId), inArray(attendance.state, ["present", "remote"])))
      .limit(1);
    if (!there) return refuse("meeting.nobody_present");
    const targets = [...new Set(items.flatMap((item) => item.adjournedToMeetingId ?? []))].sort((a, b) => a - b);
    for (const target of targets) {
      const later = await lockMeeting(tx, target);
      if (!later || !next(meetingLifecycle, later.state, "prepare")) return refuse("meeting.adjourned_to_gone");
    }
    await tx.update(meeting).set({ state, closedAt: sql`clock_timestamp()` }).where(eq(meeting.id, meetingId));
    await appendJournal(tx, actor, {
      action: "meeting.closed",
      subject: { kind: "meeting", id: meetingId },
      before: { state: held.state },
      after: { state },
    });
    for (const item of items.filter((one) => one.adjournedToMeetingId)) await carryOver(tx, actor, item);
    const points = items.filter((item) => item.submissionId);
    for (const item of points.sort((a, b) => (a.submissionId ?? 0) - (b.submissionId ?? 0))) {
      await endPoint(tx, actor, item);
    }
    for (const item of items) {
      if (item.kind !== "minutes" || item.outcome !== "decided" || !item.minutesOfMeetingId) continue;
      await approve(tx, actor, item.minutesOfMeetingId, null);
    }
    return { ok: true };
  });
}

async function carryOver(tx: Database, actor: Actor, item: LockedItem) {
  const to = item.adjournedToMeetingId as number;
  if (item.submissionId && (await standsOnAgenda(tx, to, item.submissionId))) return;
  const {
    submissionId,
    presenterId,
    minutesOfMeetingId,
    title,
    description,
    kind,
    level,
    visibility,
    minutesForeseen,
  } = item;
  await appendItem(tx, actor, to, {
    ...{ submissionId, presenterId, minutesOfMeetingId, title, description, kind, level, visibility, minutesForeseen },
  });
}

async function endPoint(tx: Database, actor: Actor, item: LockedItem) {
  const event = item.outcome && endOfSubmission[item.outcome];
  const point = event ? await lockSubmission(tx, item.submissionId as number) : null;
  if (point?.state !== "scheduled") return;
  await settle(tx, actor, point, event === "treat" ? "treated" : "withdrawn");
}
