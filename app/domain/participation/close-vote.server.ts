import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { countBox } from "./box.server";
import { next } from "./rules/lifecycle";

/** Closes an open vote once its closing date has passed by the database's clock; waits for ballots being written. */
export function closeVote(db: Database, { voteId }: { voteId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ state: vote.state, due: sql<boolean>`${vote.closesAt} <= clock_timestamp()` })
      .from(vote)
      .where(eq(vote.id, voteId))
      .for("update");
    if (!found) return refuse("vote.unknown");
    const state = next(found.state, "close");
    if (!state) return refuse("vote.notOpen");
    if (!found.due) return refuse("vote.tooEarly");
    await tx.update(vote).set({ state, closedAt: sql`clock_timestamp()` }).where(eq(vote.id, voteId));
    const { ballots } = await countBox(tx, voteId);
    await appendJournal(tx, "clock", {
      action: "vote.closed",
      subject: { kind: "vote", id: voteId },
      after: { ballots },
    });
    return { ok: true };
  });
}
