import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, project } from "#db/schema";
import { admitProject } from "~/domain/budgets/admit-project.server";
import { closeIdeas } from "~/domain/budgets/close-ideas.server";
import { draftRound, type RoundInput } from "~/domain/budgets/draft-round.server";
import { recordEntry } from "~/domain/budgets/ledger.server";
import { openBudgetVote } from "~/domain/budgets/open-budget-vote.server";
import { openRound } from "~/domain/budgets/open-round.server";
import { proposeProject } from "~/domain/budgets/propose-project.server";
import { allocateTo } from "~/domain/budgets/rules/movements";
import { startCampaign } from "~/domain/budgets/start-campaign.server";
import type { Actor } from "~/domain/governance/actor";
import type { Outcome } from "~/domain/refusal";
import { aCooperative, aMember, withMandate } from "./cooperative";

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

export const roundInput = (): RoundInput => ({
  title: "Budget de l'antenne",
  charter: "Utile à toutes et tous.",
  criteria: "Réalisable dans l'année.",
  envelopeCents: 100_000,
  ideasUntil: inDays(10),
  voteOpensAt: inDays(20),
  voteClosesAt: inDays(30),
});

export function done<Result extends object>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal}`);
  return outcome;
}

/** Namur and Liège, each with a member; Namur's group has a facilitator and a treasurer, Liège's a facilitator. */
export async function antennas(db: Database) {
  const cooperative = await aCooperative(db);
  const { namur, liege } = cooperative.places;
  const categoryId = cooperative.categoryId;
  const member = await aMember(db, { antennaId: namur, categoryId });
  const stranger = await aMember(db, { antennaId: liege, categoryId });
  const facilitator = await withMandate(
    db,
    await aMember(db, { antennaId: namur, categoryId }),
    cooperative.namurGroup,
    "facilitator",
  );
  const treasurer = await withMandate(
    db,
    await aMember(db, { antennaId: namur, categoryId }),
    cooperative.namurGroup,
    "treasurer",
  );
  const otherFacilitator = await withMandate(db, stranger, cooperative.liegeGroup, "facilitator");
  return { ...cooperative, member, stranger, facilitator, treasurer, otherFacilitator };
}

export type Antennas = Awaited<ReturnType<typeof antennas>>;

/** Members of Namur, so many, those who hold a function among them. */
export async function votersOf(db: Database, antenna: Antennas, count: number): Promise<Actor[]> {
  const voters: Actor[] = [antenna.member, antenna.facilitator, antenna.treasurer];
  const more = { antennaId: antenna.places.namur, categoryId: antenna.categoryId };
  while (voters.length < count) voters.push(await aMember(db, more));
  return voters;
}

/** A round of Namur that takes ideas. */
export async function openedRound(db: Database, antenna: Antennas, input: Partial<RoundInput> = {}): Promise<number> {
  const { facilitator, namurGroup } = antenna;
  const { roundId } = done(await draftRound(db, facilitator, { ...roundInput(), ...input, bodyId: namurGroup }));
  done(await openRound(db, facilitator, { roundId }));
  return roundId;
}

export const projectInput = (amountCents = 40_000) => ({
  title: "Atelier de réparation",
  text: "Le samedi.",
  language: "fr" as const,
  costs: [
    { label: "Outils", amountCents: amountCents - 1000 },
    { label: "Affiches", amountCents: 1000 },
  ],
  submit: true,
});

export async function submittedProject(
  db: Database,
  { author, roundId, costCents, title }: { author: Actor; roundId: number; costCents?: number; title?: string },
): Promise<number> {
  const input = { ...projectInput(costCents), ...(title ? { title } : {}), roundId };
  return done(await proposeProject(db, author, input)).projectId;
}

/** A round whose ideas are closed, with one admitted project per cost. */
export async function reviewedRound(
  db: Database,
  antenna: Antennas,
  costs: readonly number[],
  input: Partial<RoundInput> = {},
) {
  const roundId = await openedRound(db, antenna, input);
  const projectIds: number[] = [];
  for (const costCents of costs) {
    const projectId = await submittedProject(db, { author: antenna.member, roundId, costCents });
    done(await admitProject(db, antenna.facilitator, { projectId }));
    projectIds.push(projectId);
  }
  done(await closeIdeas(db, antenna.facilitator, { roundId }));
  return { roundId, projectIds };
}

/** A round whose members can vote, with one project per cost. */
export async function roundAtVote(
  db: Database,
  antenna: Antennas,
  costs: readonly number[],
  input: Partial<RoundInput> = {},
) {
  const round = await reviewedRound(db, antenna, costs, input);
  const { voteId } = done(await startCampaign(db, antenna.facilitator, { roundId: round.roundId }));
  await db.execute(sql`update vote set opens_at = clock_timestamp() - interval '1 hour' where id = ${voteId}`);
  done(await openBudgetVote(db, { voteId }));
  return { ...round, voteId };
}

/** A round in execution whose projects are funded, as a count leaves it, without the vote before it. */
export async function roundInExecution(db: Database, antenna: Antennas, costs: readonly number[]) {
  const round = await reviewedRound(db, antenna, costs);
  const funded = costs.map((costCents, at) => ({ id: round.projectIds[at] as number, costCents }));
  const entry = { roundId: round.roundId, kind: "allocation", label: "Résultat" } as const;
  done(await recordEntry(db, "clock", entry, allocateTo(funded)));
  await db.update(project).set({ state: "funded" }).where(eq(project.roundId, round.roundId));
  await db.update(budgetRound).set({ state: "execution", result: {} }).where(eq(budgetRound.id, round.roundId));
  return round;
}

export async function roundStateOf(db: Database, roundId: number) {
  const [row] = await db.select({ state: budgetRound.state }).from(budgetRound).where(eq(budgetRound.id, roundId));
  return row?.state;
}

export async function projectStateOf(db: Database, projectId: number) {
  const [row] = await db.select({ state: project.state }).from(project).where(eq(project.id, projectId));
  return row?.state;
}
