import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, budgetRound, place, project, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { inLocale, type Reader } from "./in-locale.server";
import { mayRunRound } from "./policy";

const mostProjects = 500;

/** A round as its pages show it, with its vote and whether the reader has voted in it; null when it is not theirs to see. */
export async function readRound(db: Database, actor: Actor, roundId: number, locale: Reader) {
  const [round] = await db
    .select({
      id: budgetRound.id,
      state: budgetRound.state,
      title: budgetRound.title,
      charter: budgetRound.charter,
      criteria: budgetRound.criteria,
      envelopeCents: budgetRound.envelopeCents,
      rule: budgetRound.rule,
      paper: budgetRound.paper,
      ideasUntil: budgetRound.ideasUntil,
      voteOpensAt: budgetRound.voteOpensAt,
      voteClosesAt: budgetRound.voteClosesAt,
      result: budgetRound.result,
      antennaId: budgetRound.antennaId,
      antenna: inLocale("place.name", locale),
      bodyId: budgetRound.bodyId,
      body: inLocale("body.name", locale),
      bodySlug: body.slug,
      voteId: budgetRound.voteId,
      voteState: vote.state,
      lotSeed: vote.lotSeed,
      electorateSize: vote.electorateSize,
      ballotCount: vote.ballotCount,
      annulledReason: vote.annulledReason,
      hasVoted: sql<boolean | null>`(select has_voted from electorate_entry
        where electorate_entry.vote_id = ${vote.id} and electorate_entry.member_id = ${actor.memberId})`,
    })
    .from(budgetRound)
    .innerJoin(place, eq(place.id, budgetRound.antennaId))
    .innerJoin(body, eq(body.id, budgetRound.bodyId))
    .leftJoin(vote, eq(vote.id, budgetRound.voteId))
    .where(eq(budgetRound.id, roundId));
  if (!round || (round.state === "draft" && !mayRunRound(actor, round.bodyId))) return null;
  return round;
}
export type RoundView = NonNullable<Awaited<ReturnType<typeof readRound>>>;

/** The projects of a round that this member may see, in the order they were proposed; read by the index project_round. */
export function projectsOfRound(db: Database, actor: Actor, roundId: number) {
  return db
    .select({
      id: project.id,
      title: project.title,
      state: project.state,
      costCents: project.costCents,
      refusedReason: project.refusedReason,
      isMine: sql<boolean>`${project.authorId} is not distinct from ${actor.memberId}`,
    })
    .from(project)
    .where(
      and(eq(project.roundId, roundId), or(sql`${project.state} <> 'draft'`, eq(project.authorId, actor.memberId))),
    )
    .orderBy(asc(project.id))
    .limit(mostProjects);
}
export type ListedProject = Awaited<ReturnType<typeof projectsOfRound>>[number];

/** The ballot paper: the projects put to the vote. */
export function ballotProjects(db: Database, roundId: number) {
  return db
    .select({ id: project.id, title: project.title, costCents: project.costCents })
    .from(project)
    .where(and(eq(project.roundId, roundId), inArray(project.state, ["voted", "admitted"])))
    .orderBy(asc(project.id))
    .limit(mostProjects);
}
