import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "#db/client";
import { project } from "#db/schema";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { balancesOf, recordEntry } from "./ledger.server";
import { mayRunRound } from "./policy";
import { nextRound } from "./rules/lifecycle";
import { returnEnvelope } from "./rules/movements";
import { clockOf, lockRound, moveRound } from "./state.server";

/**
 * Closes a round whose projects are all done or abandoned (`round.projectsRunning` otherwise); what is left of the envelope
 * goes back to the cooperative.
 */
export async function closeRound(db: Database, actor: Actor, { roundId }: { roundId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round || !mayRunRound(actor, round.bodyId)) return refuse("forbidden");
    const state = nextRound(round.state, "close");
    if (!state) return refuse("round.state");
    const running = await tx
      .select({ id: project.id })
      .from(project)
      .where(and(eq(project.roundId, roundId), inArray(project.state, ["funded", "under_way"])));
    if (running.length > 0) return refuse("round.projectsRunning", { count: running.length });
    const lines = returnEnvelope(await balancesOf(tx, roundId));
    if (lines.length > 0) {
      const recorded = await recordEntry(tx, actor, { roundId, kind: "release", label: round.title }, lines);
      if (!recorded.ok) return recorded;
    }
    await moveRound(tx, actor, round, state, { closedAt: await clockOf(tx) });
    return { ok: true };
  });
}
