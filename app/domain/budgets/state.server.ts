import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, project } from "#db/schema";
import { appendJournal, type JournalActor } from "../journal/append.server";
import type { ProjectState, RoundState } from "./rules/lifecycle";

/** The round with its row locked: every change of a round, its projects or its ledger waits here for the one before. */
export async function lockRound(tx: Database, roundId: number) {
  const [round] = await tx
    .select({
      id: budgetRound.id,
      state: budgetRound.state,
      title: budgetRound.title,
      antennaId: budgetRound.antennaId,
      bodyId: budgetRound.bodyId,
      voteId: budgetRound.voteId,
      envelopeCents: budgetRound.envelopeCents,
      rule: budgetRound.rule,
      paper: budgetRound.paper,
      ideasUntil: budgetRound.ideasUntil,
      voteOpensAt: budgetRound.voteOpensAt,
      voteClosesAt: budgetRound.voteClosesAt,
    })
    .from(budgetRound)
    .where(eq(budgetRound.id, roundId))
    .for("update");
  return round ?? null;
}
export type LockedRound = NonNullable<Awaited<ReturnType<typeof lockRound>>>;

/** A project with its round locked before it, always in that order. */
export async function lockProject(tx: Database, projectId: number) {
  const [found] = await tx.select({ roundId: project.roundId }).from(project).where(eq(project.id, projectId));
  const round = found && (await lockRound(tx, found.roundId));
  if (!round) return null;
  const [row] = await tx
    .select({
      id: project.id,
      state: project.state,
      title: project.title,
      authorId: project.authorId,
      costCents: project.costCents,
    })
    .from(project)
    .where(eq(project.id, projectId));
  return row ? { round, project: row } : null;
}

/** The database's clock now: read after the lock, since a request may have waited for it past a deadline. */
export async function clockOf(tx: Database): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`select clock_timestamp()::text as now`);
  return new Date(row?.now as string);
}

export async function moveRound(
  tx: Database,
  actor: JournalActor,
  round: { id: number; state: RoundState },
  state: RoundState,
  columns: Partial<typeof budgetRound.$inferInsert> = {},
) {
  await tx
    .update(budgetRound)
    .set({ ...columns, state })
    .where(eq(budgetRound.id, round.id));
  const { result: _, ...told } = columns;
  await appendJournal(tx, actor, {
    action: `round.${state}`,
    subject: { kind: "budget_round", id: round.id },
    before: { state: round.state },
    after: { state, ...told },
  });
}

export async function moveProject(
  tx: Database,
  actor: JournalActor,
  moved: { id: number; state: ProjectState },
  state: ProjectState,
  { told, ...columns }: { refusedReason?: string | null; told?: Record<string, unknown> } = {},
) {
  await tx
    .update(project)
    .set({ ...columns, state })
    .where(eq(project.id, moved.id));
  await appendJournal(tx, actor, {
    action: `project.${state}`,
    subject: { kind: "project", id: moved.id },
    before: { state: moved.state },
    after: { state, ...columns, ...told },
  });
}
