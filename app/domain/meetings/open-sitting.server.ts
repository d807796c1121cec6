import { eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, meeting } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { asPublished, lastConvening, untold } from "./last-convening.server";
import { agendaOf, lockMeeting } from "./lock.server";
import { maySitting } from "./policy";
import { meetingLifecycle, next } from "./rules/lifecycle";
import { checkOpening } from "./rules/opening";

/**
 * Opens the sitting of a convened meeting. Refuses `forbidden` without `minutes.write`, `meeting.not_convened`,
 * `meeting.changed_since_convening`, `meeting.too_early` for an assembly, `meeting.early` for other bodies unless
 * `allAgree` says that everyone who sits agreed to begin sooner.
 */
export function openSitting(
  db: Database,
  actor: Actor,
  { meetingId, allAgree = false }: { meetingId: number; allAgree?: boolean },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    const state = next(meetingLifecycle, held.state, "open");
    if (!state) return refuse("meeting.not_convened");
    const now = asPublished(held, await agendaOf(tx, meetingId));
    if (untold(await lastConvening(tx, meetingId), now)?.length !== 0) return refuse("meeting.changed_since_convening");
    const bodies = await tx
      .select({ kind: body.kind, clock: sql<string>`clock_timestamp()` })
      .from(body)
      .where(inArray(body.id, held.bodyIds));
    const opening = checkOpening(
      new Date(bodies[0]?.clock ?? Date.now()),
      held.startsAt,
      bodies.map(({ kind }) => kind),
    );
    if (opening === "too_early") return refuse("meeting.too_early");
    if (opening === "early" && !allAgree) return refuse("meeting.early");
    await tx.update(meeting).set({ state, openedAt: sql`clock_timestamp()` }).where(eq(meeting.id, meetingId));
    await appendJournal(tx, actor, {
      action: "meeting.opened",
      subject: { kind: "meeting", id: meetingId },
      before: { state: held.state },
      after: { state, ...(opening === "early" ? { allAgree } : {}) },
    });
    return { ok: true };
  });
}
