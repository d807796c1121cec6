import type { Database } from "#db/client";
import { addJob } from "#db/jobs";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { recordEntry } from "./ledger.server";
import { mayRunRound } from "./policy";
import { nextRound } from "./rules/lifecycle";
import { grantEnvelope } from "./rules/movements";
import { clockOf, lockRound, moveRound } from "./state.server";

/**
 * Opens a round to the ideas of its antenna: the envelope enters its ledger, and everything members will answer to
 * freezes. Refuses a closing date for ideas that has passed (`round.datesPassed`).
 */
export async function openRound(db: Database, actor: Actor, { roundId }: { roundId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round || !mayRunRound(actor, round.bodyId)) return refuse("forbidden");
    const state = nextRound(round.state, "open_ideas");
    if (!state) return refuse("round.state");
    const now = await clockOf(tx);
    if (round.ideasUntil <= now) return refuse("round.datesPassed");
    const entry = { roundId, kind: "envelope", label: round.title } as const;
    const recorded = await recordEntry(tx, actor, entry, grantEnvelope(round.envelopeCents));
    if (!recorded.ok) return recorded;
    await moveRound(tx, actor, round, state, { openedAt: now });
    await addJob(tx, "close_ideas", { roundId }, { runAt: round.ideasUntil, key: `close_ideas:${roundId}` });
    return { ok: true };
  });
}
