import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import { storedRule, type VoteRule } from "./rules/vote-rule";

/** The method and rule by which a vote's ballot paper is read. */
export async function readRule(db: Database, voteId: number): Promise<VoteRule | null> {
  const [row] = await db.select({ method: vote.method, rule: vote.rule }).from(vote).where(eq(vote.id, voteId));
  return row ? storedRule(row) : null;
}
