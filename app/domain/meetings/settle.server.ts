import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission } from "#db/schema";
import type { JournalActor } from "../journal/append.server";
import { appendJournal } from "../journal/append.server";
import { queueMail } from "../notifications/queue-mail.server";
import type { LockedSubmission } from "./lock.server";
import { behindSubmissions } from "./recipients.server";

export type Settled = "treated" | "declined" | "merged" | "withdrawn" | "escalated";

/** Ends a submission that the caller holds, and tells its author and supporters what became of it. */
export async function settle(
  tx: Database,
  actor: JournalActor,
  point: LockedSubmission,
  state: Settled,
  { reason, mergedIntoId }: { reason?: string; mergedIntoId?: number } = {},
) {
  await tx
    .update(submission)
    .set({ state, settledAt: sql`clock_timestamp()`, settledReason: reason, mergedIntoId })
    .where(eq(submission.id, point.id));
  await appendJournal(tx, actor, {
    action: `submission.${state}`,
    subject: { kind: "submission", id: point.id },
    before: { state: point.state },
    after: { state, ...(reason ? { reason } : {}), ...(mergedIntoId ? { mergedIntoId } : {}) },
  });
  if (point.submittedAt === null) return;
  const values = { submissionId: point.id, title: point.title, state, reason: reason ?? "" };
  const told = await behindSubmissions(tx, [point.id]);
  await queueMail(
    tx,
    told.map((one) => ({ ...one, template: "submission_settled" as const, values })),
  );
}
