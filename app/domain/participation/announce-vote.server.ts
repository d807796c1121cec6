import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { addJob } from "#db/jobs";
import { vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { categoriesWithoutCollege } from "./college-electorate.server";
import { electorateNow } from "./electorate.server";
import { mayRunVotes } from "./policy";
import { next } from "./rules/lifecycle";
import { collegeRuleOf, storedRule } from "./rules/vote-rule";

/**
 * Announces a draft of any method: from here on its question, rule and electorate's place are frozen, the seed of its
 * lot is drawn and public, and it opens and closes by itself. Refused where nobody could vote or the closing has passed;
 * of a vote by colleges, where members of a category without college could not vote.
 */
export function announceVote(db: Database, actor: Actor, { voteId }: { voteId: number }): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({
        state: vote.state,
        bodyId: vote.bodyId,
        placeId: vote.placeId,
        method: vote.method,
        rule: vote.rule,
        opensAt: vote.opensAt,
        closesAt: vote.closesAt,
        over: sql<boolean>`${vote.closesAt} <= clock_timestamp()`,
      })
      .from(vote)
      .where(eq(vote.id, voteId))
      .for("update");
    if (!found) return refuse("vote.unknown");
    if (!mayRunVotes(actor, found.bodyId)) return refuse("forbidden");
    const state = next(found.state, "announce");
    if (!state) return refuse("vote.frozen");
    if (found.over) return refuse("vote.closingHasPassed");
    if ((await electorateNow(tx, found.placeId)) === 0) return refuse("vote.emptyElectorate");
    const rule = collegeRuleOf(storedRule(found));
    const without = rule ? await categoriesWithoutCollege(tx, found.placeId, rule, actor.language) : [];
    if (without.length > 0)
      return refuse("vote.withoutCollege", { categories: without.join(", "), count: without.length });

    const lotSeed = randomBytes(16).toString("hex");
    await tx.update(vote).set({ state, lotSeed, announcedAt: sql`now()` }).where(eq(vote.id, voteId));
    await appendJournal(tx, actor, {
      action: "vote.announced",
      subject: { kind: "vote", id: voteId },
      after: { opensAt: found.opensAt, closesAt: found.closesAt, lotSeed },
    });
    await addJob(tx, "open_vote", { voteId }, { runAt: found.opensAt, key: `open_vote:${voteId}` });
    await addJob(tx, "close_vote", { voteId }, { runAt: found.closesAt, key: `close_vote:${voteId}` });
    return { ok: true };
  });
}
