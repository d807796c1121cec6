import type { Database } from "#db/client";
import { submission } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import type { PointInput } from "./forms";
import { loadBody } from "./lock.server";
import { mayPropose } from "./policy";
import { submitDraft } from "./submit.server";

/**
 * Writes a member's point to a body: kept as a draft that only they see, or submitted at once. Refuses `forbidden` for a
 * body that takes no points from this member, `submission.incomplete` when submitted without title or text.
 */
export function proposeSubmission(
  db: Database,
  actor: Actor,
  { submit, ...input }: PointInput,
): Promise<Outcome<{ submissionId: number }>> {
  return db.transaction(async (tx) => {
    const to = await loadBody(tx, input.bodyId);
    if (!to || !mayPropose(actor, to)) return refuse("forbidden");
    if (submit && (!input.title.trim() || !input.text.trim())) return refuse("submission.incomplete");
    const [draft] = await tx
      .insert(submission)
      .values({ ...input, authorId: actor.memberId, supportThreshold: to.supportThreshold })
      .returning({ id: submission.id });
    const submissionId = (draft as { id: number }).id;
    // a draft is its author's alone: the journal, which everybody reads, says that it exists and not what it says
    await appendJournal(tx, actor, { action: "submission.drafted", subject: { kind: "submission", id: submissionId } });
    if (submit) {
      const submitted = await submitDraft(tx, actor, submissionId);
      if (!submitted.ok) return submitted;
    }
    return { ok: true, submissionId };
  });
}
