import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound } from "#db/schema";
import type { Actor } from "../governance/actor";
import { castBallot } from "../participation/cast-ballot.server";
import { type Outcome, refuse } from "../refusal";

type BudgetBallot = { roundId: number; choice: unknown; receiptCode: string };

/** Puts a member's ballot in the box of the round's vote, in the form that its paper accepts; a blank one too. */
export async function castBudgetBallot(
  db: Database,
  actor: Actor,
  { roundId, choice, receiptCode }: BudgetBallot,
): Promise<Outcome<{ replayed: boolean }>> {
  const [round] = await db.select({ voteId: budgetRound.voteId }).from(budgetRound).where(eq(budgetRound.id, roundId));
  if (!round?.voteId) return refuse("vote.notOpenYet");
  return castBallot(db, actor, { voteId: round.voteId, choice, receiptCode });
}
