import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { isAuthor } from "./policy";
import { nextProject, takesReview } from "./rules/lifecycle";
import { lockProject, moveProject } from "./state.server";

/** Its author takes a project back, until the list of the ballot paper is announced. */
export async function withdrawProject(db: Database, actor: Actor, input: { projectId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const locked = await lockProject(tx, input.projectId);
    if (!locked || !isAuthor(actor, locked.project.authorId)) return refuse("forbidden");
    const state = nextProject(locked.project.state, "withdraw");
    if (!state || !takesReview(locked.round.state)) return refuse("project.tooLate");
    await moveProject(tx, actor, locked.project, state);
    return { ok: true };
  });
}
