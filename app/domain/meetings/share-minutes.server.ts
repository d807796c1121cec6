import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { minutes, minutesPiece } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { putOnNextAgenda } from "./approval-items.server";
import { lockMeeting, lockMinutes } from "./lock.server";
import { minutesFacts } from "./minutes-facts.server";
import { maySitting } from "./policy";
import { minutesLifecycle, next } from "./rules/lifecycle";
import { gapsInMinutes } from "./rules/minutes-content";

/**
 * Shows the minutes to those who sit, for their corrections, and puts their approval on the next draft agenda of the
 * body. Refuses `forbidden`, `minutes.not_written`, `minutes.incomplete` while a fact the law asks for is missing.
 */
export function shareMinutes(db: Database, actor: Actor, { meetingId }: { meetingId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    const facts = await minutesFacts(tx, meetingId);
    if (!facts || gapsInMinutes(facts).length > 0) return refuse("minutes.incomplete");
    const written = await lockMinutes(tx, meetingId);
    const state = written && next(minutesLifecycle, written.state, "share");
    if (!written || !state) return refuse("minutes.not_written");
    await putOnNextAgenda(tx, actor, held);
    await tx.update(minutes).set({ state, sharedAt: sql`clock_timestamp()` }).where(eq(minutes.meetingId, meetingId));
    await tx.insert(minutesPiece).values({ meetingId, authorId: actor.memberId, kind: "version", text: written.text });
    await appendJournal(tx, actor, {
      action: "minutes.shared",
      subject: { kind: "minutes", id: meetingId },
      before: { state: written.state },
      after: { state },
    });
    return { ok: true };
  });
}
