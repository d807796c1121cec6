import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission, submissionSupport } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { lockSubmission } from "./lock.server";

/**
 * Takes the actor's support back while the point still waits. An eligible point stays eligible. The author remains the
 * first supporter of their point: refuses `submission.author_supports`; also `submission.not_gathering`.
 */
export function withdrawSupport(
  db: Database,
  actor: Actor,
  { submissionId }: { submissionId: number },
): Promise<Outcome<{ supporters: number }>> {
  return db.transaction(async (tx) => {
    const point = await lockSubmission(tx, submissionId);
    if (!point) return refuse("forbidden");
    if (point.state !== "gathering" && point.state !== "eligible") return refuse("submission.not_gathering");
    if (point.authorId === actor.memberId) return refuse("submission.author_supports");
    const removed = await tx
      .delete(submissionSupport)
      .where(and(eq(submissionSupport.submissionId, submissionId), eq(submissionSupport.memberId, actor.memberId)))
      .returning({ memberId: submissionSupport.memberId });
    if (removed.length === 0) return { ok: true, supporters: point.supportCount };
    const supporters = point.supportCount - 1;
    await tx.update(submission).set({ supportCount: supporters }).where(eq(submission.id, submissionId));
    await appendJournal(tx, actor, {
      action: "submission.support_withdrawn",
      subject: { kind: "submission", id: submissionId },
      before: { supporters: point.supportCount },
      after: { supporters },
    });
    return { ok: true, supporters };
  });
}
