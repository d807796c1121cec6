import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, body, meeting, vote } from "#db/schema";
import type { Actor } from "../governance/actor";
import { registeredColleges } from "./named-colleges.server";
import { bodiesThatMayVote } from "./policy";

type Locale = "fr" | "nl" | "en";
export type NamedPlace = { id: number; name: string; depth: number; bodyIds: number[] };

/**
 * The bodies for which the actor may open a vote, the places each may ask (its own and those below), and the colleges by
 * which votes can be counted.
 */
export async function voteFormChoices(db: Database, actor: Actor, locale: Locale) {
  const ids = bodiesThatMayVote(actor);
  if (ids.length === 0) return { bodies: [], places: [], colleges: [] };
  const bodies = await db
    .select({ id: body.id, name: sql<string>`coalesce(${body.name}->>${locale}, ${body.name}->>'fr')` })
    .from(body)
    .where(inArray(body.id, ids))
    .orderBy(body.id);
  const places = await db.execute<NamedPlace>(sql`
    with recursive below as (
      select place.id, place.name, 0 as depth, body.id as body_id
      from place join body on body.place_id = place.id where ${inArray(body.id, ids)}
      union all
      select place.id, place.name, below.depth + 1, below.body_id from place join below on place.parent_id = below.id
    )
    select id, coalesce(name->>${locale}, name->>'fr') as name, max(depth) as depth,
      array_agg(body_id order by body_id) as "bodyIds"
    from below group by id, name order by max(depth), id limit 500`);
  return { bodies, places: [...places], colleges: await registeredColleges(db) };
}

/** The agenda item a vote would be put on: what the form is filled with. */
export async function itemToDecide(db: Database, agendaItemId: number) {
  const [row] = await db
    .select({ id: agendaItem.id, title: agendaItem.title, bodyId: meeting.bodyId, level: agendaItem.level })
    .from(agendaItem)
    .innerJoin(meeting, eq(meeting.id, agendaItem.meetingId))
    .where(eq(agendaItem.id, agendaItemId));
  return row ?? null;
}

/** A draft as its form shows it again; null for anything else, and for budgets, which have forms of their own. */
export async function draftToEdit(db: Database, voteId: number) {
  const [row] = await db
    .select()
    .from(vote)
    .where(and(eq(vote.id, voteId), eq(vote.state, "draft"), ne(vote.method, "budget")));
  return row ?? null;
}
