import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import type { PointInput } from "./forms";
import { loadBody, lockSubmission } from "./lock.server";
import { mayPropose } from "./policy";
import { submitDraft } from "./submit.server";

/**
 * Changes a draft, and submits it when asked. Once submitted a point no longer changes: its supporters signed that text.
 * Refuses `forbidden` to all but its author, `submission.not_a_draft`, `submission.incomplete`.
 */
export function editDraft(
  db: Database,
  actor: Actor,
  { submissionId, submit, ...input }: PointInput & { submissionId: number },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const draft = await lockSubmission(tx, submissionId);
    const to = await loadBody(tx, input.bodyId);
    if (!draft || !to || draft.authorId !== actor.memberId || !mayPropose(actor, to)) return refuse("forbidden");
    if (draft.state !== "draft") return refuse("submission.not_a_draft");
    if (submit && (!input.title.trim() || !input.text.trim())) return refuse("submission.incomplete");
    await tx.update(submission).set(input).where(eq(submission.id, submissionId));
    await appendJournal(tx, actor, {
      action: "submission.draft_changed",
      subject: { kind: "submission", id: submissionId },
    });
    return submit ? submitDraft(tx, actor, submissionId) : { ok: true };
  });
}
