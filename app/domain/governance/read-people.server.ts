import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { body } from "#db/schema";
import { runningOn } from "./load-actor.server";
import { portraitUrl } from "./portraits.server";
import type { BodyFunction } from "./rules/functions";
import { type AsOf, bodyExistsOn, seatExistsOn } from "./seat-counts.server";

export type PeopleFilter = {
  body: string | null;
  /** Slug of a place; the bodies of the places below it count too. */
  place: string | null;
  function: BodyFunction | null;
  /** Mandate after which the page starts. */
  after: number | null;
};

export type SittingPerson = {
  mandateId: number;
  firstName: string;
  lastName: string;
  portraitUrl: string | null;
  function: BodyFunction;
  bodySlug: string;
  bodyName: string;
  startsOn: string;
  lastDay: string | null;
  endingSoon: boolean;
  represents: string | null;
};

export const peoplePerPage = 96;

/** Who sits where on a day, body by body and in the order of seats; one more row than a page tells that more follows. */
export async function readPeople(
  db: Database,
  language: "fr" | "nl" | "en",
  asOf: AsOf,
  filter: PeopleFilter,
): Promise<SittingPerson[]> {
  const order = (mandate: string) =>
    sql.raw(`body.kind, body.id, seat.position, seat.id, ${mandate}.starts_on, ${mandate}.id`);
  const conditions: SQL[] = [sql`${runningOn(asOf.day)}`, bodyExistsOn(asOf.day), seatExistsOn(asOf.day)];
  if (filter.body) conditions.push(sql`body.slug = ${filter.body}`);
  if (filter.function) conditions.push(sql`seat.function = ${filter.function}`);
  if (filter.place) conditions.push(sql`body.place_id in (${placesBelow(filter.place)})`);
  if (filter.after)
    conditions.push(sql`(${order("mandate")}) > (select ${order("previous")} from mandate as previous
      join seat on seat.id = previous.seat_id join body on body.id = seat.body_id where previous.id = ${filter.after})`);
  return await db.execute<SittingPerson>(sql`
    select mandate.id as "mandateId", member.first_name as "firstName", member.last_name as "lastName",
      ${portraitUrl(asOf.memberId)} as "portraitUrl", seat.function, body.slug as "bodySlug",
      ${inLanguage(body.name, language)} as "bodyName", mandate.starts_on as "startsOn", mandate.represents,
      least(mandate.ends_on, mandate.ended_on) as "lastDay",
      coalesce(least(mandate.ends_on, mandate.ended_on) <= ${asOf.day}::date + ${asOf.endingSoonDays}::int, false) as "endingSoon"
    from mandate join seat on seat.id = mandate.seat_id join body on body.id = seat.body_id
      join member on member.id = mandate.member_id
    where ${sql.join(conditions, sql` and `)}
    order by ${order("mandate")}
    limit ${peoplePerPage + 1}`);
}

function placesBelow(slug: string): SQL {
  return sql`with recursive below as (
      select id from place where slug = ${slug}
      union all select place.id from place join below on place.parent_id = below.id
    ) select id from below`;
}

export type PeopleChoices = { bodies: { slug: string; name: string }[]; places: { slug: string; name: string }[] };

/** What the list can be filtered by. */
export async function readPeopleChoices(db: Database, language: "fr" | "nl" | "en"): Promise<PeopleChoices> {
  const [row] = await db.execute<PeopleChoices>(sql`select
    coalesce((select json_agg(json_build_object('slug', slug, 'name', ${inLanguage(sql`name`, language)}) order by kind, id)
      from body where dissolved_on is null), '[]') as bodies,
    coalesce((select json_agg(json_build_object('slug', slug, 'name', ${inLanguage(sql`name`, language)}) order by kind, id)
      from place), '[]') as places`);
  return row as PeopleChoices;
}
