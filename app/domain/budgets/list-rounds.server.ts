import { and, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, budgetRound, place, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { inLocale, type Reader } from "./in-locale.server";
import { groupsThatActorRuns } from "./policy";

const pageSize = 30;

type Wanted = { antennaId?: number; before?: number; locale: Reader };

/** Rounds, newest first, a page at a time; drafts for those who run them only. Read by the index budget_round_antenna or the key. */
export async function listRounds(db: Database, actor: Actor, { antennaId, before, locale }: Wanted) {
  const runs = groupsThatActorRuns(actor);
  const rows = await db
    .select({
      id: budgetRound.id,
      title: budgetRound.title,
      state: budgetRound.state,
      antennaId: budgetRound.antennaId,
      antenna: inLocale("place.name", locale),
      envelopeCents: budgetRound.envelopeCents,
      ideasUntil: budgetRound.ideasUntil,
      voteOpensAt: budgetRound.voteOpensAt,
      voteClosesAt: budgetRound.voteClosesAt,
      hasVoted: sql<boolean | null>`(select has_voted from electorate_entry
        where electorate_entry.vote_id = ${vote.id} and electorate_entry.member_id = ${actor.memberId})`,
    })
    .from(budgetRound)
    .innerJoin(place, eq(place.id, budgetRound.antennaId))
    .innerJoin(body, eq(body.id, budgetRound.bodyId))
    .leftJoin(vote, eq(vote.id, budgetRound.voteId))
    .where(
      and(
        antennaId ? eq(budgetRound.antennaId, antennaId) : undefined,
        before ? lt(budgetRound.id, before) : undefined,
        or(sql`${budgetRound.state} <> 'draft'`, runs.length > 0 ? inArray(budgetRound.bodyId, runs) : sql`false`),
      ),
    )
    .orderBy(desc(budgetRound.id))
    .limit(pageSize + 1);
  const rounds = rows.slice(0, pageSize);
  return { rounds, next: rows.length > pageSize ? (rounds.at(-1)?.id ?? null) : null };
}

/** Antennas that have had a round, for the filter. */
export function antennasWithRounds(db: Database, locale: Reader) {
  return db
    .select({ id: place.id, name: inLocale("place.name", locale) })
    .from(place)
    .where(
      sql`exists (select from budget_round where budget_round.antenna_id = place.id and budget_round.state <> 'draft')`,
    )
    .orderBy(sql`2`)
    .limit(200);
}

/** The antenna groups whose rounds the actor may run, to choose from. */
export function groupsToRun(db: Database, actor: Actor, locale: Reader) {
  const runs = groupsThatActorRuns(actor);
  if (runs.length === 0) return [];
  return db
    .select({ id: body.id, name: inLocale("body.name", locale) })
    .from(body)
    .where(and(inArray(body.id, runs), eq(body.kind, "antenna_group")))
    .orderBy(body.id)
    .limit(100);
}
