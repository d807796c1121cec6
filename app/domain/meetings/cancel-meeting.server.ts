import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { meeting } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { queueMail } from "../notifications/queue-mail.server";
import { type Outcome, refuse } from "../refusal";
import { agendaOf, lockMeeting } from "./lock.server";
import { maySitting } from "./policy";
import { behindSubmissions, convenedTo, distinct } from "./recipients.server";
import { meetingLifecycle, next } from "./rules/lifecycle";
import { unschedule } from "./unschedule.server";

/**
 * Cancels a meeting that has not begun, with a reason that everybody reads. Its members' points are eligible again; those
 * who were convened are told. Refuses `forbidden`, `meeting.reason_missing`, `meeting.no_longer_prepared`.
 */
export function cancelMeeting(
  db: Database,
  actor: Actor,
  { meetingId, reason }: { meetingId: number; reason: string },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "meetings.convene", held.bodyIds)) return refuse("forbidden");
    const state = next(meetingLifecycle, held.state, "cancel");
    if (!state) return refuse("meeting.no_longer_prepared");
    if (!reason.trim()) return refuse("meeting.reason_missing");
    await tx.update(meeting).set({ state, cancelledReason: reason }).where(eq(meeting.id, meetingId));
    await appendJournal(tx, actor, {
      action: "meeting.cancelled",
      subject: { kind: "meeting", id: meetingId },
      before: { state: held.state },
      after: { state, reason },
    });
    const points = (await agendaOf(tx, meetingId)).flatMap((item) => item.submissionId ?? []).sort((a, b) => a - b);
    for (const submissionId of points) await unschedule(tx, actor, submissionId, meetingId);
    if (held.state === "convened") {
      const told = distinct([...(await convenedTo(tx, held.bodyIds)), ...(await behindSubmissions(tx, points))]);
      const values = { meetingId, title: held.title, startsAt: held.startsAt.getTime(), reason };
      await queueMail(
        tx,
        told.map((one) => ({ ...one, template: "meeting_cancelled" as const, values })),
      );
    }
    return { ok: true };
  });
}
