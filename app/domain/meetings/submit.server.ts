import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { loadBody, lockSubmission } from "./lock.server";
import { mayPropose } from "./policy";
import { next, submissionLifecycle } from "./rules/lifecycle";
import { addSupporters } from "./support-count.server";

/**
 * Sends a draft of the actor's to its body: from here on it gathers support, its author being the first supporter. The
 * body's threshold is kept as it is today.
 */
export async function submitDraft(tx: Database, actor: Actor, submissionId: number): Promise<Outcome> {
  const point = await lockSubmission(tx, submissionId);
  const to = point && (await loadBody(tx, point.bodyId));
  if (!point || !to || point.authorId !== actor.memberId || !mayPropose(actor, to)) return refuse("forbidden");
  const state = next(submissionLifecycle, point.state, "submit");
  if (!state) return refuse("submission.not_a_draft");
  if (!point.title.trim() || !point.text.trim()) return refuse("submission.incomplete");
  await tx
    .update(submission)
    .set({ state, submittedAt: sql`clock_timestamp()`, supportThreshold: to.supportThreshold })
    .where(eq(submission.id, point.id));
  await appendJournal(tx, actor, {
    action: "submission.submitted",
    subject: { kind: "submission", id: point.id },
    before: { state: point.state },
    after: { state, bodyId: to.id, title: point.title, text: point.text, level: point.level },
  });
  await addSupporters(tx, actor, { ...point, state, supportThreshold: to.supportThreshold }, [actor.memberId]);
  return { ok: true };
}
