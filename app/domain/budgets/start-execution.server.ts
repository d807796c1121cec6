import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { nextRound } from "./rules/lifecycle";
import { lockRound, moveRound } from "./state.server";

/** The facilitator opens the time of carrying out: from now on money may be committed and spent. */
export async function startExecution(db: Database, actor: Actor, { roundId }: { roundId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round || !mayRunRound(actor, round.bodyId)) return refuse("forbidden");
    const state = nextRound(round.state, "start_execution");
    if (!state) return refuse("round.state");
    await moveRound(tx, actor, round, state);
    return { ok: true };
  });
}
