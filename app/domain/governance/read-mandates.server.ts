import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { body, category, college } from "#db/schema";
import { runningOn, today } from "./load-actor.server";
import type { BodyFunction } from "./rules/functions";

type Language = "fr" | "nl" | "en";

export type KeptSeat = {
  id: number;
  function: BodyFunction;
  places: number;
  free: number;
  body: string;
  slug: string;
  reservedTo: string | null;
};
export type KeptMandate = {
  id: number;
  seatId: number;
  firstName: string;
  lastName: string;
  function: BodyFunction;
  body: string;
  slug: string;
  startsOn: string;
  lastDay: string | null;
};

const held = sql`(select count(*) from mandate where mandate.seat_id = seat.id and ${runningOn(today)})`;
const seatFields = (language: Language): SQL => sql`seat.id, seat.function, seat.places,
  greatest(seat.places - ${held}, 0)::int as free, ${inLanguage(body.name, language)} as body, body.slug,
  coalesce(${inLanguage(category.name, language)}, ${inLanguage(college.name, language)}) as "reservedTo"
  from seat join body on body.id = seat.body_id
    left join category on category.id = seat.category_id left join college on college.id = seat.college_id`;
const mandateFields = (
  language: Language,
): SQL => sql`mandate.id, seat.id as "seatId", member.first_name as "firstName",
  member.last_name as "lastName", seat.function, ${inLanguage(body.name, language)} as body, body.slug,
  mandate.starts_on as "startsOn", least(mandate.ends_on, mandate.ended_on) as "lastDay"
  from mandate join seat on seat.id = mandate.seat_id join body on body.id = seat.body_id
    join member on member.id = mandate.member_id`;
const inBody = (slug: string | null) => sql`(${slug}::text is null or body.slug = ${slug}::text)`;

/** Seats that have a free place today, of one body or of all; participants' open places only when one body is asked for. */
export async function freeSeats(db: Database, language: Language, slug: string | null): Promise<KeptSeat[]> {
  return await db.execute<KeptSeat>(sql`select ${seatFields(language)}
    where seat.abolished_on is null and body.dissolved_on is null and ${inBody(slug)}
      and (seat.function <> 'participant' or ${slug}::text is not null) and seat.places > ${held}
    order by body.kind, body.id, seat.position, seat.id limit 300`);
}

/** Running mandates, those that end first on top; of one body, or those of all that end within so many days. */
export async function mandatesToKeep(
  db: Database,
  language: Language,
  slug: string | null,
  endingSoonDays: number,
): Promise<KeptMandate[]> {
  return await db.execute<KeptMandate>(sql`select ${mandateFields(language)}
    where ${runningOn(today)} and ${inBody(slug)}
      and (${slug}::text is not null or least(mandate.ends_on, mandate.ended_on) <= ${today} + ${endingSoonDays}::int)
    order by least(mandate.ends_on, mandate.ended_on) nulls last, mandate.id limit 300`);
}

export async function readSeatToGive(db: Database, language: Language, seatId: number): Promise<KeptSeat | null> {
  const [row] = await db.execute<KeptSeat>(
    sql`select ${seatFields(language)} where seat.id = ${seatId} and seat.abolished_on is null`,
  );
  return row ?? null;
}

export async function readMandate(db: Database, language: Language, mandateId: number) {
  const [row] = await db.execute<KeptMandate & { decidedBy: string; represents: string | null; running: boolean }>(
    sql`select mandate.decided_by as "decidedBy", mandate.represents,
      (least(mandate.ends_on, mandate.ended_on) is null or least(mandate.ends_on, mandate.ended_on) >= ${today}) as running,
      ${mandateFields(language)} where mandate.id = ${mandateId}`,
  );
  return row ?? null;
}

/** The mandates of a member, running and past, latest first. */
export async function mandatesOf(db: Database, language: Language, memberId: number): Promise<KeptMandate[]> {
  return await db.execute<KeptMandate>(sql`select ${mandateFields(language)}
    where mandate.member_id = ${memberId} order by mandate.starts_on desc, mandate.id desc limit 50`);
}

/** What a new seat may belong to and be reserved to. */
export async function seatChoices(db: Database, language: Language) {
  const [row] = await db.execute<Record<"bodies" | "categories" | "colleges", { id: number; name: string }[]>>(sql`
    select (select coalesce(json_agg(json_build_object('id', id, 'name', ${inLanguage(sql`name`, language)}) order by kind, id), '[]')
        from body where dissolved_on is null) as bodies,
      (select coalesce(json_agg(json_build_object('id', id, 'name', ${inLanguage(sql`name`, language)}) order by id), '[]')
        from category) as categories,
      (select coalesce(json_agg(json_build_object('id', id, 'name', ${inLanguage(sql`name`, language)}) order by id), '[]')
        from college) as colleges`);
  return row ?? { bodies: [], categories: [], colleges: [] };
}

/** The figures of the administration's first page. */
export async function administrationFigures(db: Database, endingSoonDays: number) {
  const [row] = await db.execute<
    Record<"vacant" | "endingSoon" | "members" | "mailsFailed" | "importsRunning", number>
  >(sql`
    select
      (select coalesce(sum(greatest(seat.places - ${held}, 0)), 0)::int from seat join body on body.id = seat.body_id
        where seat.abolished_on is null and body.dissolved_on is null and seat.function <> 'participant') as vacant,
      (select count(*)::int from mandate where ${runningOn(today)}
        and least(ends_on, ended_on) <= ${today} + ${endingSoonDays}::int) as "endingSoon",
      (select count(*)::int from member where left_on is null) as members,
      (select count(*)::int from outbox where state = 'failed') as "mailsFailed",
      (select count(*)::int from member_import where state in ('importing', 'failed')) as "importsRunning"`);
  return row ?? { vacant: 0, endingSoon: 0, members: 0, mailsFailed: 0, importsRunning: 0 };
}
