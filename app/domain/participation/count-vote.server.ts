import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { countBox, countBoxByCollege } from "./box.server";
import { next } from "./rules/lifecycle";
import { storedColleges } from "./rules/unite-colleges";
import { type Tallies, tallyVote } from "./tally.server";

/**
 * Counts a closed vote whose box was shuffled, and keeps the result with its trace. A box that does not hold one
 * ballot per member marked as having voted, college by college, is not counted: that is no refusal but an alarm.
 */
export function countVote(db: Database, { voteId }: { voteId: number }, tallies: Tallies = {}): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(vote).where(eq(vote.id, voteId)).for("update");
    if (!found) return refuse("vote.unknown");
    const state = next(found.state, "count");
    if (!state || !found.shuffledAt || found.electorateSize === null) return refuse("vote.notClosed");
    const { ballots, marked } = await countBox(tx, voteId);
    if (ballots !== marked) throw new Error(`vote ${voteId}: ${ballots} ballots for ${marked} marks`);
    const colleges = await countBoxByCollege(tx, voteId, storedColleges(found));
    if (colleges.some((one) => one.ballots !== one.marked))
      throw new Error(`vote ${voteId}: a college holds other ballots`);
    const tally = tallies[found.method] ?? tallyVote;
    const result = await tally(tx, { ...found, electorateSize: found.electorateSize });
    await tx
      .update(vote)
      .set({ state, result, ballotCount: ballots, countedAt: sql`clock_timestamp()` })
      .where(eq(vote.id, voteId));
    await appendJournal(tx, "clock", {
      action: "vote.counted",
      subject: { kind: "vote", id: voteId },
      after: { ballots },
    });
    return { ok: true };
  });
}
