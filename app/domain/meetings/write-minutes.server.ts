import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { minutes, minutesPiece } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { lockMeeting, lockMinutes } from "./lock.server";
import { maySitting } from "./policy";
import { minutesLifecycle, next } from "./rules/lifecycle";

/**
 * Keeps the text of the minutes. Once shared, each new text is a correction, kept beside the ones before. Refuses
 * `forbidden`, `minutes.meeting_not_closed`, `minutes.kept` from approval on, `minutes.empty`.
 */
export function writeMinutes(
  db: Database,
  actor: Actor,
  { meetingId, text }: { meetingId: number; text: string },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    if (held.state !== "closed") return refuse("minutes.meeting_not_closed");
    if (!text.trim()) return refuse("minutes.empty");
    const before = await lockMinutes(tx, meetingId);
    const state = before ? next(minutesLifecycle, before.state, "write") : "draft";
    if (!state) return refuse("minutes.kept");
    if (before?.text === text) return { ok: true };
    if (before) await tx.update(minutes).set({ state, text }).where(eq(minutes.meetingId, meetingId));
    else await tx.insert(minutes).values({ meetingId, state, text });
    const shared = state === "corrected";
    if (shared) await tx.insert(minutesPiece).values({ meetingId, authorId: actor.memberId, kind: "version", text });
    await appendJournal(tx, actor, {
      action: shared ? "minutes.corrected" : "minutes.written",
      subject: { kind: "minutes", id: meetingId },
      before: before ? { state: before.state } : undefined,
      after: { state },
    });
    return { ok: true };
  });
}
