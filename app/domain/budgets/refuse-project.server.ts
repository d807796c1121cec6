import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { nextProject, takesReview } from "./rules/lifecycle";
import { lockProject, moveProject } from "./state.server";

/** The facilitator leaves a project out of the vote, with a reason that everybody can read (`project.noReason` without). */
export async function refuseProject(
  db: Database,
  actor: Actor,
  input: { projectId: number; reason: string },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const locked = await lockProject(tx, input.projectId);
    if (!locked || !mayRunRound(actor, locked.round.bodyId)) return refuse("forbidden");
    const state = nextProject(locked.project.state, "refuse");
    if (!state || !takesReview(locked.round.state)) return refuse("project.notReviewable");
    const refusedReason = input.reason.trim();
    if (!refusedReason) return refuse("project.noReason");
    await moveProject(tx, actor, locked.project, state, { refusedReason });
    return { ok: true };
  });
}
