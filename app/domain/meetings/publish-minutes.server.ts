import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { minutes } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { queueMail } from "../notifications/queue-mail.server";
import { type Outcome, refuse } from "../refusal";
import { agendaOf, lockMeeting, lockMinutes } from "./lock.server";
import { maySitting } from "./policy";
import { behindSubmissions, distinct, sittingIn } from "./recipients.server";
import { minutesLifecycle, next } from "./rules/lifecycle";

/**
 * Publishes approved minutes to every member, and tells those who sit and those behind the points treated. Refuses
 * `forbidden`, `minutes.not_approved`.
 */
export function publishMinutes(db: Database, actor: Actor, { meetingId }: { meetingId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    const written = await lockMinutes(tx, meetingId);
    const state = written && next(minutesLifecycle, written.state, "publish");
    if (!written || !state) return refuse("minutes.not_approved");
    await tx
      .update(minutes)
      .set({ state, publishedAt: sql`clock_timestamp()` })
      .where(eq(minutes.meetingId, meetingId));
    await appendJournal(tx, actor, {
      action: "minutes.published",
      subject: { kind: "minutes", id: meetingId },
      before: { state: written.state },
      after: { state },
    });
    const points = (await agendaOf(tx, meetingId)).flatMap((item) => item.submissionId ?? []);
    const told = distinct([...(await sittingIn(tx, held.bodyIds)), ...(await behindSubmissions(tx, points))]);
    const values = { meetingId, title: held.title, startsAt: held.startsAt.getTime() };
    await queueMail(
      tx,
      told.map((one) => ({ ...one, template: "minutes_published" as const, values })),
    );
    return { ok: true };
  });
}
