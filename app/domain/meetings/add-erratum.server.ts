import type { Database } from "#db/client";
import { minutesPiece } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { lockMeeting, lockMinutes } from "./lock.server";
import { maySitting } from "./policy";
import { minutesLifecycle, next } from "./rules/lifecycle";

/**
 * Puts approved minutes right with a dated piece beside them; their text never changes. Refuses `forbidden`,
 * `minutes.not_approved`, `minutes.empty`.
 */
export function addErratum(
  db: Database,
  actor: Actor,
  { meetingId, text }: { meetingId: number; text: string },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    const kept = await lockMinutes(tx, meetingId);
    if (!kept || !next(minutesLifecycle, kept.state, "add_erratum")) return refuse("minutes.not_approved");
    if (!text.trim()) return refuse("minutes.empty");
    await tx.insert(minutesPiece).values({ meetingId, authorId: actor.memberId, kind: "erratum", text });
    await appendJournal(tx, actor, {
      action: "minutes.erratum_added",
      subject: { kind: "minutes", id: meetingId },
      after: { text },
    });
    return { ok: true };
  });
}
