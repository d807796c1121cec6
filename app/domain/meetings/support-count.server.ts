import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission, submissionSupport } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { queueMail } from "../notifications/queue-mail.server";
import type { LockedSubmission } from "./lock.server";
import { behindSubmissions, distinct, sittingIn } from "./recipients.server";
import { next, submissionLifecycle } from "./rules/lifecycle";

/**
 * Adds supporters to a submission that the caller holds; those already there count once. Reaching the threshold makes it
 * eligible, once, and tells the people behind it and those who settle the body's points. Returns the new count.
 */
export async function addSupporters(
  tx: Database,
  actor: Actor,
  point: LockedSubmission,
  memberIds: readonly number[],
): Promise<number> {
  const added = await tx
    .insert(submissionSupport)
    .values(memberIds.map((memberId) => ({ submissionId: point.id, memberId })))
    .onConflictDoNothing()
    .returning({ memberId: submissionSupport.memberId });
  const count = point.supportCount + added.length;
  if (added.length === 0) return count;
  await tx.update(submission).set({ supportCount: count }).where(eq(submission.id, point.id));
  const eligible = next(submissionLifecycle, point.state, "reach_threshold");
  if (eligible && count >= point.supportThreshold) {
    await tx
      .update(submission)
      .set({ state: eligible, eligibleAt: sql`clock_timestamp()` })
      .where(eq(submission.id, point.id));
    await appendJournal(tx, actor, {
      action: "submission.became_eligible",
      subject: { kind: "submission", id: point.id },
      before: { state: point.state },
      after: { state: eligible, supporters: count },
    });
    const told = [
      ...(await behindSubmissions(tx, [point.id])),
      ...(await sittingIn(tx, [point.bodyId], "submissions.settle")),
    ];
    const values = { submissionId: point.id, title: point.title, supporters: count };
    await queueMail(
      tx,
      distinct(told).map((one) => ({ ...one, template: "submission_eligible" as const, values })),
    );
  }
  return count;
}
