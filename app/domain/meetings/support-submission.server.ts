import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { loadBody, lockSubmission } from "./lock.server";
import { placesAround } from "./places.server";
import { maySupport } from "./policy";
import { addSupporters } from "./support-count.server";

/**
 * Adds the actor's support to a point that waits for an agenda; supporting twice counts once. Refuses `forbidden` outside
 * the places of the member, `submission.not_gathering` once the point is settled or scheduled.
 */
export function supportSubmission(
  db: Database,
  actor: Actor,
  { submissionId }: { submissionId: number },
): Promise<Outcome<{ supporters: number }>> {
  return db.transaction(async (tx) => {
    const point = await lockSubmission(tx, submissionId);
    const to = point && (await loadBody(tx, point.bodyId));
    if (!point || !to) return refuse("forbidden");
    if (!maySupport(actor, to, await placesAround(tx, actor.antennaId))) return refuse("forbidden");
    if (point.state !== "gathering" && point.state !== "eligible") return refuse("submission.not_gathering");
    const supporters = await addSupporters(tx, actor, point, [actor.memberId]);
    if (supporters > point.supportCount) {
      await appendJournal(tx, actor, {
        action: "submission.supported",
        subject: { kind: "submission", id: submissionId },
        before: { supporters: point.supportCount },
        after: { supporters },
      });
    }
    return { ok: true, supporters };
  });
}
