import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { submission } from "#db/schema";
import { type Actor, bodiesWhere } from "../governance/actor";
import { placesAround } from "./places.server";
import { anyOf } from "./words.server";

/** What of meetings and points awaits a member, for the home page. */
export type AwaitingMeeting = {
  kind:
    | "read_agenda"
    | "support_point"
    | "schedule_point"
    | "close_meeting"
    | "write_minutes"
    | "approve_minutes"
    | "publish_minutes";
  id: number;
  title: string;
  level: "information" | "consultation" | "concertation" | "codecision" | null;
  deadline: Date | null;
  minutes: number;
  to: string;
};

const mostOfEach = 5;

/**
 * Agendas to read and points to support in the bodies of the member's places, and what they owe as secretary: eligible
 * points to put on an agenda, sittings to close, minutes to write and publish. A few of each; one query.
 */
export async function awaitingMeetings(db: Database, actor: Actor): Promise<AwaitingMeeting[]> {
  const places = await placesAround(db, actor.antennaId);
  const seated = anyOf(actor.mandates.map(({ bodyId }) => bodyId));
  const mine = sql`(b.place_id = ${anyOf(places)} or b.id = ${seated})`;
  const settles = anyOf(bodiesWhere(actor, "submissions.settle"));
  const writes = anyOf(bodiesWhere(actor, "minutes.write"));
  const rows = await db.execute<Omit<AwaitingMeeting, "deadline"> & { deadline: string | null }>(sql`
    (select 'read_agenda' as kind, m.id, m.title, null as level, m.starts_at as deadline,
        (2 + (select count(*) from agenda_item i where i.meeting_id = m.id) / 2)::int as minutes, '/reunions/' || m.id as "to"
      from meeting m join body b on b.id = m.body_id
      where m.state = 'convened' and m.starts_at > now() and ${mine} order by m.starts_at limit ${mostOfEach})
    union all
    (select 'support_point', s.id, s.title, s.level::text, null, 3, '/points/' || s.id
      from submission s join body b on b.id = s.body_id
      where s.state = 'gathering' and b.place_id = ${anyOf(places)} and not exists (
        select from submission_support p where p.submission_id = s.id and p.member_id = ${actor.memberId})
      order by s.id desc limit ${mostOfEach})
    union all
    (select 'schedule_point', s.id, s.title, s.level::text, (
        select min(m.starts_at) - make_interval(days => b.submission_days) from meeting m
        where m.body_id = b.id and m.state in ('draft', 'convened') and m.starts_at > now()), 3, '/points/' || s.id
      from submission s join body b on b.id = s.body_id
      where s.state = 'eligible' and b.id = ${settles} order by s.id limit ${mostOfEach})
    union all
    (select 'close_meeting', m.id, m.title, null, m.ends_at, 10, '/reunions/' || m.id || '/seance'
      from meeting m where m.body_id = ${writes}
        and (m.state = 'in_session' or (m.state = 'convened' and m.ends_at < now()))
      order by m.starts_at limit ${mostOfEach})
    union all
    (select case when p.state is null or p.state = 'draft' then 'write_minutes' when p.state = 'approved' then 'publish_minutes'
        else 'approve_minutes' end, m.id, m.title, null, null, case when p.state is null then 20 else 2 end,
        '/reunions/' || m.id || '/pv'
      from meeting m left join minutes p on p.meeting_id = m.id
      where m.state = 'closed' and m.body_id = ${writes} and (p.state is null or p.state <> 'published')
      order by m.starts_at limit ${mostOfEach})`);
  return rows.map(({ deadline, ...row }) => ({ ...row, deadline: deadline ? new Date(deadline) : null }));
}

export type MySubmission = {
  id: number;
  title: string;
  state: (typeof submission.$inferSelect)["state"];
  supportCount: number;
  supportThreshold: number;
  reason: string | null;
  /** When it last changed: settled, eligible or submitted. */
  since: Date;
  on: { meetingId: number; startsAt: Date; position: number; outcome: string | null } | null;
  to: string;
};

/** What became of the points the member submitted, the latest first. */
export async function outcomesOfMySubmissions(db: Database, actor: Actor, limit = 10): Promise<MySubmission[]> {
  const rows = await db
    .select({
      id: submission.id,
      title: submission.title,
      state: submission.state,
      supportCount: submission.supportCount,
      supportThreshold: submission.supportThreshold,
      reason: submission.settledReason,
      since: sql<string>`coalesce(${submission.settledAt}, ${submission.eligibleAt}, ${submission.submittedAt})`,
      on: sql<{ meetingId: number; startsAt: string; position: number; outcome: string | null } | null>`(
        select json_build_object('meetingId', m.id, 'startsAt', m.starts_at, 'position', i.position, 'outcome', i.outcome)
        from agenda_item i join meeting m on m.id = i.meeting_id
        where i.submission_id = "submission"."id" and m.state <> 'cancelled' order by m.starts_at desc limit 1)`,
    })
    .from(submission)
    .where(sql`${eq(submission.authorId, actor.memberId)} and ${submission.submittedAt} is not null`)
    .orderBy(desc(submission.id))
    .limit(limit);
  return rows.map(({ since, on, ...row }) => ({
    ...row,
    since: new Date(since),
    on: on && { ...on, startsAt: new Date(on.startsAt) },
    to: `/points/${row.id}`,
  }));
}
