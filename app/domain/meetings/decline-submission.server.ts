import type { Database } from "#db/client";
import { type Actor, mayIn } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { lockSubmission } from "./lock.server";
import { next, submissionLifecycle } from "./rules/lifecycle";
import { settle } from "./settle.server";

/**
 * The body declines a point with a reason that everybody reads. Refuses `forbidden` without `submissions.settle` in that
 * body, `submission.reason_missing`, `submission.settled` when it is already on an agenda or settled.
 */
export function declineSubmission(
  db: Database,
  actor: Actor,
  { submissionId, reason }: { submissionId: number; reason: string },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const point = await lockSubmission(tx, submissionId);
    if (!point || !mayIn(actor, "submissions.settle", point.bodyId)) return refuse("forbidden");
    if (!reason.trim()) return refuse("submission.reason_missing");
    if (!next(submissionLifecycle, point.state, "decline")) return refuse("submission.settled");
    await settle(tx, actor, point, "declined", { reason });
    return { ok: true };
  });
}
