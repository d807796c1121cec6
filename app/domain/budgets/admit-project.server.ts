import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { nextProject, takesReview } from "./rules/lifecycle";
import { lockProject, moveProject } from "./state.server";

/** The facilitator puts a project on the list of the vote; a refusal may be taken back as long as the list is not out. */
export async function admitProject(db: Database, actor: Actor, input: { projectId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const locked = await lockProject(tx, input.projectId);
    if (!locked || !mayRunRound(actor, locked.round.bodyId)) return refuse("forbidden");
    const state = nextProject(locked.project.state, "admit");
    if (!state || !takesReview(locked.round.state)) return refuse("project.notReviewable");
    await moveProject(tx, actor, locked.project, state, { refusedReason: null });
    return { ok: true };
  });
}
