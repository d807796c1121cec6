import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { body, category, college, place, seat } from "#db/schema";
import { runningOn } from "./load-actor.server";
import { portraitUrl } from "./portraits.server";
import type { BodyFunction } from "./rules/functions";
import type { BodyKind } from "./rules/seats";
import { type AsOf, bodyExistsOn, seatExistsOn } from "./seat-counts.server";

type Language = "fr" | "nl" | "en";
type Named = { slug: string; name: string };

export type BodyPage = {
  id: number;
  slug: string;
  name: string;
  purpose: string;
  kind: BodyKind;
  place: string;
  placeKind: "group" | "country" | "antenna";
  parent: Named | null;
  children: Named[];
  jointWith: Named[];
  supportThreshold: number;
  noticeDays: number;
  submissionDays: number;
};

/** One body by its slug as of a day; null when there is none. */
export async function readBody(db: Database, slug: string, language: Language, day: string): Promise<BodyPage | null> {
  const named = (alias: string) =>
    sql`json_build_object('slug', ${sql.raw(alias)}.slug, 'name', ${inLanguage(sql.raw(`${alias}.name`), language)})`;
  const [row] = await db.execute<BodyPage>(sql`
    select body.id, body.slug, body.kind, ${inLanguage(body.name, language)} as name,
      ${inLanguage(body.purpose, language)} as purpose,
      ${inLanguage(place.name, language)} as place, place.kind as "placeKind",
      body.support_threshold as "supportThreshold", body.notice_days as "noticeDays",
      body.submission_days as "submissionDays",
      (select ${named("above")} from body as above where above.id = body.parent_id) as parent,
      coalesce((select json_agg(${named("below")} order by below.kind, below.id) from body as below
        where below.parent_id = body.id and below.dissolved_on is null), '[]') as children,
      coalesce((select json_agg(${named("beside")}) from joint_body
        join body as beside on beside.id = case when body_id = body.id then with_body_id else body_id end
        where body.id in (body_id, with_body_id)), '[]') as "jointWith"
    from body join place on place.id = body.place_id
    where body.slug = ${slug} and ${bodyExistsOn(day)}`);
  return row ?? null;
}

export type Holder = {
  mandateId: number;
  firstName: string;
  lastName: string;
  portraitUrl: string | null;
  startsOn: string;
  lastDay: string | null;
  endingSoon: boolean;
  decidedBy: string;
  represents: string | null;
};

export type BodySeat = {
  id: number;
  function: BodyFunction;
  label: string | null;
  places: number;
  /** What the seat is reserved to, in words; null is open to all. */
  reservedTo: string | null;
  reservation: "category" | "college" | null;
  holders: Holder[];
};

/** The seats of a body in their order, each with who holds it on that day; one pass over seat_body and mandate_seat. */
export async function readSeats(db: Database, slug: string, language: Language, asOf: AsOf): Promise<BodySeat[]> {
  return await db.execute<BodySeat>(sql`
    select seat.id, seat.function, seat.places, ${inLanguage(seat.label, language)} as label,
      coalesce(${inLanguage(category.name, language)}, ${inLanguage(college.name, language)}) as "reservedTo",
      case when seat.category_id is not null then 'category' when seat.college_id is not null then 'college' end as reservation,
      coalesce((
        select json_agg(json_build_object('mandateId', mandate.id, 'firstName', member.first_name, 'lastName', member.last_name,
          'portraitUrl', ${portraitUrl(asOf.memberId)}, 'startsOn', mandate.starts_on,
          'lastDay', least(mandate.ends_on, mandate.ended_on), 'represents', mandate.represents, 'decidedBy', mandate.decided_by,
          'endingSoon', coalesce(least(mandate.ends_on, mandate.ended_on) <= ${asOf.day}::date + ${asOf.endingSoonDays}::int, false))
          order by member.last_name, member.first_name)
        from mandate join member on member.id = mandate.member_id
        where mandate.seat_id = seat.id and ${runningOn(asOf.day)}), '[]') as holders
    from seat join body on body.id = seat.body_id
      left join category on category.id = seat.category_id left join college on college.id = seat.college_id
    where body.slug = ${slug} and ${seatExistsOn(asOf.day)}
    order by seat.position, seat.id
    limit 500`);
}

export type BodyMeeting = { id: number; title: string; startsAt: Date; state: string; minutes: boolean };

/** The next three meetings of a body and its last three; drafts are left to those who prepare them. */
export async function readMeetings(db: Database, slug: string, prepares: boolean) {
  const some = (past: boolean) =>
    db.execute<Omit<BodyMeeting, "startsAt"> & { startsAt: string }>(sql`
      select meeting.id, meeting.title, meeting.starts_at as "startsAt", meeting.state,
        exists (select from minutes where minutes.meeting_id = meeting.id and minutes.state = 'published') as minutes
      from meeting
      where meeting.body_id = (select id from body where slug = ${slug})
        and meeting.state ${prepares ? sql`<> 'cancelled'` : sql`not in ('cancelled', 'draft')`}
        and meeting.starts_at ${past ? sql`<` : sql`>=`} now()
      order by meeting.starts_at ${past ? sql`desc` : sql`asc`} limit 3`);
  const [upcoming, past] = await Promise.all([some(false), some(true)]);
  const dated = (rows: typeof past): BodyMeeting[] => rows.map((row) => ({ ...row, startsAt: new Date(row.startsAt) }));
  return { upcoming: dated(upcoming), past: dated(past) };
}
