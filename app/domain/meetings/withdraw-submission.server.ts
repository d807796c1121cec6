import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { lockSubmission } from "./lock.server";
import { next, submissionLifecycle } from "./rules/lifecycle";
import { settle } from "./settle.server";

/**
 * The author takes their point back, or throws a draft away. Refuses `forbidden` to anyone else,
 * `submission.on_an_agenda` once it is scheduled (then the body withdraws it at the sitting), `submission.settled`.
 */
export function withdrawSubmission(
  db: Database,
  actor: Actor,
  { submissionId }: { submissionId: number },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const point = await lockSubmission(tx, submissionId);
    if (!point || point.authorId !== actor.memberId) return refuse("forbidden");
    if (point.state === "scheduled") return refuse("submission.on_an_agenda");
    if (!next(submissionLifecycle, point.state, "withdraw")) return refuse("submission.settled");
    await settle(tx, actor, point, "withdrawn");
    return { ok: true };
  });
}
