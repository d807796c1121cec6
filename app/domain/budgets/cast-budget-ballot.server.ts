import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, project } from "#db/schema";
import type { Actor } from "../governance/actor";
import { castBallot } from "../participation/cast-ballot.server";
import { acceptProjects } from "../participation/rules/choices";
import { type Outcome, refuse } from "../refusal";

type BudgetBallot = { roundId: number; projectIds: readonly number[]; receiptCode: string };

/**
 * Puts a member's approvals in the box of the round's vote; any number of the projects put to the vote, none included.
 * The list cannot change while the vote is open, so it is read before the ballot's own transaction.
 */
export async function castBudgetBallot(
  db: Database,
  actor: Actor,
  { roundId, projectIds, receiptCode }: BudgetBallot,
): Promise<Outcome<{ replayed: boolean }>> {
  const [round] = await db.select({ voteId: budgetRound.voteId }).from(budgetRound).where(eq(budgetRound.id, roundId));
  if (!round?.voteId) return refuse("vote.notOpenYet");
  const onBallot = await db
    .select({ id: project.id })
    .from(project)
    .where(and(eq(project.roundId, roundId), eq(project.state, "voted")));
  const accepts = acceptProjects(new Set(onBallot.map(({ id }) => id)));
  return castBallot(db, actor, { voteId: round.voteId, choice: { projects: projectIds }, receiptCode }, accepts);
}
