import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission, submissionSupport } from "#db/schema";
import { type Actor, mayIn } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { loadBody, lockSubmission } from "./lock.server";
import { placesAround } from "./places.server";
import { acceptsPoints } from "./policy";
import { next, submissionLifecycle } from "./rules/lifecycle";
import { settle } from "./settle.server";
import { addSupporters } from "./support-count.server";

/**
 * Carries a point to a body of a wider place, by its author or by who settles points here: a new point there with the
 * same text and supporters; this one says where it went. Refuses `forbidden`, `submission.settled`,
 * `submission.not_wider` when the other body's place is not around this body's.
 */
export function escalateSubmission(
  db: Database,
  actor: Actor,
  { submissionId, toBodyId }: { submissionId: number; toBodyId: number },
): Promise<Outcome<{ submissionId: number }>> {
  return db.transaction(async (tx) => {
    const point = await lockSubmission(tx, submissionId);
    if (!point) return refuse("forbidden");
    if (point.authorId !== actor.memberId && !mayIn(actor, "submissions.settle", point.bodyId))
      return refuse("forbidden");
    if (!next(submissionLifecycle, point.state, "escalate")) return refuse("submission.settled");
    const [from, to] = [await loadBody(tx, point.bodyId), await loadBody(tx, toBodyId)];
    const wider = from ? (await placesAround(tx, from.placeId)).filter((id) => id !== from.placeId) : [];
    if (!to || !acceptsPoints(to) || !wider.includes(to.placeId)) return refuse("submission.not_wider");
    await settle(tx, actor, point, "escalated");
    const { authorId, title, text, language, level } = point;
    const [created] = await tx
      .insert(submission)
      .values({
        ...{ authorId, title, text, language, level },
        bodyId: to.id,
        escalatedFromId: point.id,
        state: "gathering",
        submittedAt: sql`clock_timestamp()`,
        supportThreshold: to.supportThreshold,
      })
      .returning({ id: submission.id });
    const carriedId = (created as { id: number }).id;
    await appendJournal(tx, actor, {
      action: "submission.submitted",
      subject: { kind: "submission", id: carriedId },
      after: { state: "gathering", bodyId: to.id, title: point.title, escalatedFromId: point.id },
    });
    const carried = await lockSubmission(tx, carriedId);
    const supporters = await tx
      .select({ memberId: submissionSupport.memberId })
      .from(submissionSupport)
      .where(eq(submissionSupport.submissionId, point.id));
    if (carried && supporters.length > 0) {
      await addSupporters(
        tx,
        actor,
        carried,
        supporters.map(({ memberId }) => memberId),
      );
    }
    return { ok: true, submissionId: carriedId };
  });
}
