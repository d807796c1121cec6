import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound } from "#db/schema";
import type { Actor } from "../governance/actor";
import { castBallot } from "../participation/cast-ballot.server";
import { type Outcome, refuse } from "../refusal";

type BudgetBallot = { roundId: number; projectIds: readonly number[]; receiptCode: string };

/** Puts a member's approvals in the box of the round's vote; any number of the projects put to the vote, none included. */
export async function castBudgetBallot(
  db: Database,
  actor: Actor,
  { roundId, projectIds, receiptCode }: BudgetBallot,
): Promise<Outcome<{ replayed: boolean }>> {
  const [round] = await db.select({ voteId: budgetRound.voteId }).from(budgetRound).where(eq(budgetRound.id, roundId));
  if (!round?.voteId) return refuse("vote.notOpenYet");
  return castBallot(db, actor, { voteId: round.voteId, choice: { projects: projectIds }, receiptCode });
}
