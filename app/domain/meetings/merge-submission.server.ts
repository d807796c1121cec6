import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { submissionSupport } from "#db/schema";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { lockSubmission } from "./lock.server";
import { next, submissionLifecycle } from "./rules/lifecycle";
import { settle } from "./settle.server";
import { addSupporters } from "./support-count.server";

/**
 * An author joins their point to another one of the same body, which keeps its text and receives the supporters; they are
 * told, and may take their support back. Only the author of the point that ends consents to its end: refuses `forbidden`
 * to anyone else, `submission.settled`, `submission.not_mergeable` unless the other point waits before the same body.
 */
export function mergeSubmission(
  db: Database,
  actor: Actor,
  { submissionId, intoId }: { submissionId: number; intoId: number },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    // the lower number first, so that two points merged into each other at once do not wait for ever
    const held = new Map<number, Awaited<ReturnType<typeof lockSubmission>>>();
    for (const id of [submissionId, intoId].sort((a, b) => a - b)) held.set(id, await lockSubmission(tx, id));
    const [point, into] = [held.get(submissionId), held.get(intoId)];
    if (!point || point.authorId !== actor.memberId) return refuse("forbidden");
    if (!next(submissionLifecycle, point.state, "merge")) return refuse("submission.settled");
    if (!into || into.id === point.id || into.bodyId !== point.bodyId) return refuse("submission.not_mergeable");
    if (into.state !== "gathering" && into.state !== "eligible") return refuse("submission.not_mergeable");
    await settle(tx, actor, point, "merged", { mergedIntoId: into.id });
    const supporters = await tx
      .select({ memberId: submissionSupport.memberId })
      .from(submissionSupport)
      .where(eq(submissionSupport.submissionId, point.id))
      .orderBy(asc(submissionSupport.memberId));
    if (supporters.length > 0) {
      await addSupporters(
        tx,
        actor,
        into,
        supporters.map(({ memberId }) => memberId),
      );
    }
    return { ok: true };
  });
}
