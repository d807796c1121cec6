import { and, asc, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, electorateEntry, project, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { groupsThatActorRuns } from "./policy";

const mostLines = 20;

/** What awaits a member, for the home page: what it is, where it leads, until when, and the minutes it takes. */
export type AwaitingBudget = {
  kind: "budget_vote" | "budget_ideas" | "budget_review";
  id: number;
  title: string;
  level: "codecision";
  deadline: Date;
  minutes: number;
  to: string;
};

const minutesOf = { budget_vote: 5, budget_ideas: 15, budget_review: 20 } as const;

/** Ballots not cast, ideas that the member's antenna takes, reviews that the member owes; the earliest deadline first. */
export async function awaitingBudgets(db: Database, actor: Actor): Promise<AwaitingBudget[]> {
  const runs = groupsThatActorRuns(actor);
  const rows = await db
    .select({
      id: budgetRound.id,
      title: budgetRound.title,
      state: budgetRound.state,
      ideasUntil: budgetRound.ideasUntil,
      voteOpensAt: budgetRound.voteOpensAt,
      voteClosesAt: vote.closesAt,
    })
    .from(budgetRound)
    .leftJoin(vote, eq(vote.id, budgetRound.voteId))
    .leftJoin(electorateEntry, and(eq(electorateEntry.voteId, vote.id), eq(electorateEntry.memberId, actor.memberId)))
    .where(
      or(
        and(
          eq(budgetRound.state, "vote"),
          eq(vote.state, "open"),
          eq(electorateEntry.hasVoted, false),
          sql`${vote.closesAt} > now()`,
        ),
        and(
          eq(budgetRound.state, "ideas"),
          eq(budgetRound.antennaId, actor.antennaId),
          sql`${budgetRound.ideasUntil} > now()`,
        ),
        runs.length > 0 ? and(eq(budgetRound.state, "review"), inArray(budgetRound.bodyId, runs)) : undefined,
      ),
    )
    .orderBy(asc(budgetRound.id))
    .limit(mostLines);
  return rows
    .map(({ id, title, state, ideasUntil, voteOpensAt, voteClosesAt }): AwaitingBudget => {
      const common = { id, title, level: "codecision" as const };
      const of = (kind: AwaitingBudget["kind"], deadline: Date, to: string) => ({
        ...common,
        kind,
        deadline,
        to,
        minutes: minutesOf[kind],
      });
      if (state === "vote") return of("budget_vote", voteClosesAt ?? voteOpensAt, `/budgets/${id}/bulletin`);
      if (state === "review") return of("budget_review", voteOpensAt, `/budgets/${id}`);
      return of("budget_ideas", ideasUntil, `/budgets/${id}`);
    })
    .sort((a, b) => a.deadline.getTime() - b.deadline.getTime());
}

/** What became of the projects a member proposed, the latest first; read by the index project_author. */
export function outcomesOfMyProjects(db: Database, actor: Actor) {
  return db
    .select({
      id: project.id,
      roundId: project.roundId,
      title: project.title,
      state: project.state,
      costCents: project.costCents,
      refusedReason: project.refusedReason,
      round: budgetRound.title,
    })
    .from(project)
    .innerJoin(budgetRound, eq(budgetRound.id, project.roundId))
    .where(and(eq(project.authorId, actor.memberId), ne(project.state, "draft")))
    .orderBy(desc(project.id))
    .limit(mostLines);
}
