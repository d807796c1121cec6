import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { budgetRound, member, place, project, projectCost } from "#db/schema";
import type { Actor } from "../governance/actor";
import { inLocale, type Reader } from "./in-locale.server";
import { maySeeProject } from "./policy";

/** A project with its round, its author and its cost lines; null when it is not in this round or not theirs to see. */
export async function readProject(
  db: Database,
  actor: Actor,
  { roundId, projectId, locale }: { roundId: number; projectId: number; locale: Reader },
) {
  const [row] = await db
    .select({
      id: project.id,
      state: project.state,
      title: project.title,
      text: project.text,
      language: project.language,
      costCents: project.costCents,
      refusedReason: project.refusedReason,
      authorId: project.authorId,
      author: sql<string | null>`${member.firstName} || ' ' || ${member.lastName}`,
      roundId: project.roundId,
      round: budgetRound.title,
      roundState: budgetRound.state,
      bodyId: budgetRound.bodyId,
      antennaId: budgetRound.antennaId,
      antenna: inLocale("place.name", locale),
      envelopeCents: budgetRound.envelopeCents,
      ideasUntil: budgetRound.ideasUntil,
    })
    .from(project)
    .innerJoin(budgetRound, eq(budgetRound.id, project.roundId))
    .innerJoin(place, eq(place.id, budgetRound.antennaId))
    .leftJoin(member, eq(member.id, project.authorId))
    .where(eq(project.id, projectId));
  if (!row || row.roundId !== roundId || !maySeeProject(actor, row)) return null;
  const costs = await db
    .select({ label: projectCost.label, amountCents: projectCost.amountCents })
    .from(projectCost)
    .where(eq(projectCost.projectId, projectId))
    .orderBy(asc(projectCost.position));
  return { ...row, costs };
}
export type ProjectView = NonNullable<Awaited<ReturnType<typeof readProject>>>;
