import { asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "#db/client";
import { agendaItem, body, convening, meeting, meetingBody, member, minutes, submission, vote } from "#db/schema";
import type { PublishedItem } from "./rules/agenda";
import { inLanguage, type Locale } from "./words.server";

type SittingBody = { id: number; slug: string; name: string };
type Published = { startsAt: string; venue: string; items: PublishedItem[] };
type Convened = { number: number; at: string; reason: string | null; urgentReason: string | null };

/** A meeting with the bodies that sit and its convenings: one query, for the most read page. */
export async function readMeeting(db: Database, locale: Locale, meetingId: number) {
  const [row] = await db
    .select({
      id: meeting.id,
      bodyId: meeting.bodyId,
      state: meeting.state,
      title: meeting.title,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      venue: meeting.venue,
      onlineUrl: meeting.onlineUrl,
      openedAt: meeting.openedAt,
      closedAt: meeting.closedAt,
      cancelledReason: meeting.cancelledReason,
      minutes: minutes.state,
      published: sql<Published | null>`case when "meeting"."state" = 'convened' then (
        select json_build_object('startsAt', c.starts_at, 'venue', c.venue, 'items', c.agenda)
        from ${convening} c where c.meeting_id = "meeting"."id" order by c.number desc limit 1) end`,
      bodies: sql<SittingBody[]>`(
        select json_agg(json_build_object('id', sitting.id, 'slug', sitting.slug, 'name', ${inLanguage(sql`sitting.name`, locale)})
          order by sitting.id <> "meeting"."body_id", sitting.id)
        from ${body} sitting where sitting.id = "meeting"."body_id"
          or sitting.id in (select joined.body_id from ${meetingBody} joined where joined.meeting_id = "meeting"."id"))`,
      convenings: sql<Convened[]>`coalesce((
        select json_agg(json_build_object('number', c.number, 'at', c.convened_at, 'reason', c.reason,
          'urgentReason', c.urgent_reason) order by c.number)
        from ${convening} c where c.meeting_id = "meeting"."id"), '[]'::json)`,
    })
    .from(meeting)
    .leftJoin(minutes, eq(minutes.meetingId, meeting.id))
    .where(eq(meeting.id, meetingId));
  if (!row) return null;
  const convenings = row.convenings.map(({ at, ...rest }) => ({ ...rest, at: new Date(at) }));
  const published = row.published && { ...row.published, startsAt: new Date(row.published.startsAt) };
  return { ...row, published, convenings, bodyIds: row.bodies.map(({ id }) => id) };
}

export type ReadMeeting = NonNullable<Awaited<ReturnType<typeof readMeeting>>>;

/** A vote put on an item: its question and where it stands; adopted or not only once published. */
export type AttachedVote = { id: number; question: string; state: string; outcome: string | null };
type ItemFollowUp = { text: string; dueOn: string; state: string; ownerId: number | null; owner: string | null };

const presenter = alias(member, "presenter");
const author = alias(member, "author");
const fullName = (who: typeof presenter | typeof author) =>
  sql<string | null>`${who.firstName} || ' ' || ${who.lastName}`;

/** The whole agenda in its order, with whose points stand on it and the votes put on its items: one query. */
export function readAgenda(db: Database, meetingId: number) {
  return db
    .select({
      id: agendaItem.id,
      position: agendaItem.position,
      title: agendaItem.title,
      description: agendaItem.description,
      kind: agendaItem.kind,
      level: agendaItem.level,
      visibility: agendaItem.visibility,
      minutesForeseen: agendaItem.minutesForeseen,
      outcome: agendaItem.outcome,
      outcomeText: agendaItem.outcomeText,
      adjournedToMeetingId: agendaItem.adjournedToMeetingId,
      minutesOfMeetingId: agendaItem.minutesOfMeetingId,
      presenter: fullName(presenter),
      submissionId: agendaItem.submissionId,
      author: fullName(author),
      supporters: submission.supportCount,
      votes: sql<AttachedVote[]>`coalesce((
        select json_agg(json_build_object('id', v.id, 'question', v.question, 'state', v.state,
          'outcome', case when v.state = 'published' then v.result->>'outcome' end) order by v.id)
        from ${vote} v where v.agenda_item_id = "agenda_item"."id" and v.state <> 'draft'), '[]'::json)`,
      followUps: sql<ItemFollowUp[]>`coalesce((
        select json_agg(json_build_object('text', f.text, 'dueOn', f.due_on, 'state', f.state, 'ownerId', f.owner_id,
          'owner', o.first_name || ' ' || o.last_name) order by f.id)
        from follow_up f left join member o on o.id = f.owner_id
        where f.agenda_item_id = "agenda_item"."id"), '[]'::json)`,
    })
    .from(agendaItem)
    .leftJoin(presenter, eq(presenter.id, agendaItem.presenterId))
    .leftJoin(submission, eq(submission.id, agendaItem.submissionId))
    .leftJoin(author, eq(author.id, submission.authorId))
    .where(eq(agendaItem.meetingId, meetingId))
    .orderBy(asc(agendaItem.position))
    .limit(200);
}

export type AgendaLine = Awaited<ReturnType<typeof readAgenda>>[number];
