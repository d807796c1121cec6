import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, project } from "#db/schema";
import { openVote } from "../participation/open-vote.server";
import { type Outcome, refuse } from "../refusal";
import { nextProject, nextRound } from "./rules/lifecycle";
import { lockRound, moveProject, moveRound } from "./state.server";

/**
 * Opens an announced vote at its date and, when it is the one of a round, puts the round and its admitted projects to the
 * vote in the same transaction. It is the work of the job of every vote's opening.
 */
export async function openBudgetVote(db: Database, { voteId }: { voteId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const opened = await openVote(tx, { voteId });
    if (!opened.ok) return opened;
    const [found] = await tx.select({ id: budgetRound.id }).from(budgetRound).where(eq(budgetRound.voteId, voteId));
    const round = found && (await lockRound(tx, found.id));
    if (!round) return opened;
    const state = nextRound(round.state, "open_vote");
    if (!state) return refuse("round.state");
    const admitted = await tx
      .select({ id: project.id, state: project.state })
      .from(project)
      .where(and(eq(project.roundId, round.id), eq(project.state, "admitted")));
    for (const one of admitted) await moveProject(tx, "clock", one, nextProject(one.state, "put_to_vote") ?? one.state);
    await moveRound(tx, "clock", round, state);
    return { ok: true };
  });
}
