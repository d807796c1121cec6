import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission } from "#db/schema";
import { appendJournal, type JournalActor } from "../journal/append.server";
import { lockSubmission } from "./lock.server";
import { next, submissionLifecycle } from "./rules/lifecycle";

/** A member's point whose place on an agenda is gone waits again for the next one, still eligible. */
export async function unschedule(tx: Database, actor: JournalActor, submissionId: number, meetingId: number) {
  const point = await lockSubmission(tx, submissionId);
  const state = point && next(submissionLifecycle, point.state, "unschedule");
  if (!point || !state) return;
  await tx.update(submission).set({ state }).where(eq(submission.id, point.id));
  await appendJournal(tx, actor, {
    action: "submission.unscheduled",
    subject: { kind: "submission", id: point.id },
    before: { state: point.state, meetingId },
    after: { state },
  });
}
