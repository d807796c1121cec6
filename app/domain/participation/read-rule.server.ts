import { and, eq, ne } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import type { Ruled } from "./rule-forms";
import { storedRule } from "./rules/vote-rule";

/** The method and rule by which a vote's ballot paper is read; null for budgets, whose papers are their own. */
export async function readRule(db: Database, voteId: number): Promise<Ruled | null> {
  const [row] = await db
    .select({ method: vote.method, rule: vote.rule })
    .from(vote)
    .where(and(eq(vote.id, voteId), ne(vote.method, "budget")));
  return row ? (storedRule(row) as Ruled) : null;
}
