import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { project, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { nextProject, nextRound } from "./rules/lifecycle";
import { lockRound, moveProject, moveRound } from "./state.server";

/** After its vote was annulled, a round goes back to its review, from which another vote can be announced. */
export async function resumeReview(db: Database, actor: Actor, { roundId }: { roundId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round || !mayRunRound(actor, round.bodyId)) return refuse("forbidden");
    const state = nextRound(round.state, "resume_review");
    if (!state || round.voteId === null) return refuse("round.state");
    const [held] = await tx.select({ state: vote.state }).from(vote).where(eq(vote.id, round.voteId));
    if (held?.state !== "annulled") return refuse("round.voteNotAnnulled");
    const voted = await tx
      .select({ id: project.id, state: project.state })
      .from(project)
      .where(and(eq(project.roundId, roundId), eq(project.state, "voted")));
    for (const one of voted) await moveProject(tx, actor, one, nextProject(one.state, "resume_review") ?? one.state);
    await moveRound(tx, actor, round, state, { voteId: null });
    return { ok: true };
  });
}
