import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { appendItem } from "./append-item.server";
import { lockSubmission } from "./lock.server";
import { holdForPreparing } from "./prepare.server";
import { next, submissionLifecycle } from "./rules/lifecycle";
import type { ItemKind } from "./rules/outcomes";

/** What a point asks of the body, from its level: only information asks for no decision. */
const kindOfLevel: Record<"information" | "consultation" | "concertation" | "codecision", ItemKind> = {
  information: "information",
  consultation: "decision",
  concertation: "decision",
  codecision: "decision",
};

/**
 * Puts an eligible point on the agenda of a meeting of its body. Refuses `forbidden`, `meeting.no_longer_prepared`,
 * `submission.not_eligible`, `submission.of_another_body`.
 */
export function scheduleSubmission(
  db: Database,
  actor: Actor,
  {
    meetingId,
    submissionId,
    minutesForeseen = 15,
  }: { meetingId: number; submissionId: number; minutesForeseen?: number },
): Promise<Outcome<{ itemId: number }>> {
  return db.transaction(async (tx) => {
    const held = await holdForPreparing(tx, actor, meetingId);
    if (!held.ok) return held;
    const point = await lockSubmission(tx, submissionId);
    if (!point || !held.meeting.bodyIds.includes(point.bodyId)) return refuse("submission.of_another_body");
    const state = next(submissionLifecycle, point.state, "schedule");
    if (!state) return refuse("submission.not_eligible");
    await tx.update(submission).set({ state }).where(eq(submission.id, submissionId));
    await appendJournal(tx, actor, {
      action: "submission.scheduled",
      subject: { kind: "submission", id: submissionId },
      before: { state: point.state },
      after: { state, meetingId },
    });
    const itemId = await appendItem(tx, actor, meetingId, {
      submissionId,
      presenterId: point.authorId,
      title: point.title,
      kind: kindOfLevel[point.level],
      level: point.level,
      minutesForeseen,
    });
    return { ok: true, itemId };
  });
}
