import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { writeToVoters } from "./open-vote.server";
import { next } from "./rules/lifecycle";
import { writeArchive } from "./write-archive.server";

/** Publishes a counted vote: result and archive are open from then on, its hash is in the journal, voters are told. */
export function publishVote(db: Database, { voteId }: { voteId: number }): Promise<Outcome<{ archiveHash: string }>> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ state: vote.state, question: vote.question })
      .from(vote)
      .where(eq(vote.id, voteId))
      .for("update");
    if (!found) return refuse("vote.unknown");
    const state = next(found.state, "publish");
    const archive = state && (await writeArchive(tx, voteId));
    if (!archive) return refuse("vote.notCounted");
    await tx
      .update(vote)
      .set({ state, archiveHash: archive.hash, publishedAt: sql`clock_timestamp()` })
      .where(eq(vote.id, voteId));
    await appendJournal(tx, "clock", {
      action: "vote.published",
      subject: { kind: "vote", id: voteId },
      after: { archiveHash: archive.hash },
    });
    await writeToVoters(tx, voteId, "vote_published", { voteId, question: found.question });
    return { ok: true, archiveHash: archive.hash };
  });
}
