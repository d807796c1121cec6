import { and, asc, desc, eq, inArray, lt, notInArray, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, body, meeting, meetingBody, minutes } from "#db/schema";
import { inLanguage, type Locale } from "./words.server";

const pageLength = 20;
const mostUpcoming = 40;

/** The last line of a page, after which the next one begins. */
export type MeetingCursor = { startsAt: Date; id: number };

function rows(db: Database, locale: Locale) {
  return db
    .select({
      id: meeting.id,
      state: meeting.state,
      title: meeting.title,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      venue: meeting.venue,
      bodyName: inLanguage(body.name, locale),
      items: sql<number>`(select count(*)::int from ${agendaItem} where ${agendaItem.meetingId} = ${meeting.id})`,
      minutes: minutes.state,
    })
    .from(meeting)
    .innerJoin(body, eq(body.id, meeting.bodyId))
    .leftJoin(minutes, eq(minutes.meetingId, meeting.id));
}

export type ListedMeeting = Awaited<ReturnType<typeof rows>>[number];

const over = ["closed", "cancelled"] as const;

function ofBody(slug: string | null): SQL | undefined {
  if (!slug) return undefined;
  return sql`exists (select from ${body} asked where asked.slug = ${slug} and (asked.id = ${meeting.bodyId}
    or exists (select from ${meetingBody} where ${meetingBody.meetingId} = ${meeting.id} and ${meetingBody.bodyId} = asked.id)))`;
}

/** Meetings still to be held, the next one first. */
export function upcomingMeetings(db: Database, locale: Locale, slug: string | null): Promise<ListedMeeting[]> {
  return rows(db, locale)
    .where(and(notInArray(meeting.state, [...over]), ofBody(slug)))
    .orderBy(asc(meeting.startsAt), asc(meeting.id))
    .limit(mostUpcoming);
}

/** Meetings closed or cancelled, the latest first, a page at a time. */
export async function pastMeetings(db: Database, locale: Locale, slug: string | null, after: MeetingCursor | null) {
  const before = after
    ? or(lt(meeting.startsAt, after.startsAt), and(eq(meeting.startsAt, after.startsAt), lt(meeting.id, after.id)))
    : undefined;
  const found = await rows(db, locale)
    .where(and(inArray(meeting.state, [...over]), ofBody(slug), before))
    .orderBy(desc(meeting.startsAt), desc(meeting.id))
    .limit(pageLength + 1);
  return { meetings: found.slice(0, pageLength), hasMore: found.length > pageLength };
}

/** Bodies that ever met, for the filter. */
export function bodiesThatMeet(db: Database, locale: Locale) {
  const meets = sql`exists (select from ${meeting} where ${meeting.bodyId} = ${body.id})`;
  return db
    .select({ slug: body.slug, name: inLanguage(body.name, locale) })
    .from(body)
    .where(meets)
    .orderBy(asc(body.id))
    .limit(200);
}
