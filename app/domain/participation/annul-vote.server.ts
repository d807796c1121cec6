import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { addJob } from "#db/jobs";
import { vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { mayRunVotes } from "./policy";
import { next } from "./rules/lifecycle";

type Annulment = { voteId: number; reason: string };

/** Annuls a vote between its announcement and its publication; the reason is published, no ballot is ever counted. */
export function annulVote(db: Database, actor: Actor, { voteId, reason }: Annulment): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ state: vote.state, bodyId: vote.bodyId })
      .from(vote)
      .where(eq(vote.id, voteId))
      .for("update");
    if (!found) return refuse("vote.unknown");
    if (!mayRunVotes(actor, found.bodyId)) return refuse("forbidden");
    const state = next(found.state, "annul");
    if (!state) return refuse("vote.cannotBeAnnulled");
    await tx.update(vote).set({ state, annulledReason: reason }).where(eq(vote.id, voteId));
    if (found.state === "open") await addJob(tx, "close_vote", { voteId }, { key: `close_vote:${voteId}` });
    await appendJournal(tx, actor, {
      action: "vote.annulled",
      subject: { kind: "vote", id: voteId },
      before: { state: found.state },
      after: { reason },
    });
    return { ok: true };
  });
}
