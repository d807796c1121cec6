import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { mayRunRound } from "./policy";
import { nextRound } from "./rules/lifecycle";
import { clockOf, lockRound, moveRound } from "./state.server";

/**
 * Ends the time of ideas: by the clock at the announced date, or by the facilitator before it. The clock changes nothing
 * when it comes too early or too late.
 */
export async function closeIdeas(
  db: Database,
  actor: Actor | "clock",
  { roundId }: { roundId: number },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round || (actor !== "clock" && !mayRunRound(actor, round.bodyId))) return refuse("forbidden");
    const state = nextRound(round.state, "close_ideas");
    if (!state) return refuse("round.state");
    if (actor === "clock" && (await clockOf(tx)) < round.ideasUntil) return refuse("round.tooEarly");
    await moveRound(tx, actor, round, state);
    return { ok: true };
  });
}
