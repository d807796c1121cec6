import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, meeting, meetingBody, member, submission } from "#db/schema";
import type { Actor } from "../governance/actor";
import { today } from "../members/calendar.server";
import { mayPropose } from "./policy";
import { overdueSince } from "./rules/overdue";
import { inLanguage, type Locale } from "./words.server";

const pageLength = 20;

/** The filter of the list, in the words of its address. */
export const pointFilters = {
  enattente: ["gathering", "eligible"],
  programmes: ["scheduled"],
  traites: ["treated"],
  clos: ["declined", "merged", "withdrawn", "escalated"],
} as const;
export type PointFilter = keyof typeof pointFilters;

const zone = sql`(select time_zone from cooperative)`;

/** First meeting of the body whose deadline for points came when this one was already eligible (see rules/overdue.ts). */
export const firstMeetingOn = sql<string | null>`(
  select min((m.starts_at at time zone ${zone})::date)::text from ${meeting} m
  where m.state <> 'cancelled' and m.starts_at >= "submission"."eligible_at"
    and (m.body_id = "submission"."body_id" or exists (
      select from ${meetingBody} mb where mb.meeting_id = m.id and mb.body_id = "submission"."body_id"))
    and (m.starts_at at time zone ${zone})::date - "body"."submission_days"
      >= ("submission"."eligible_at" at time zone ${zone})::date)`;

const shown = (locale: Locale) => ({
  id: submission.id,
  state: submission.state,
  title: submission.title,
  level: submission.level,
  language: submission.language,
  supportCount: submission.supportCount,
  supportThreshold: submission.supportThreshold,
  submittedAt: submission.submittedAt,
  bodyName: inLanguage(body.name, locale),
  author: sql<string | null>`${member.firstName} || ' ' || ${member.lastName}`,
  firstMeetingOn,
  submissionDays: body.submissionDays,
  today: sql<string>`${today}::text`,
});

/** Points submitted, the newest first, a page at a time. */
export async function listPoints(
  db: Database,
  locale: Locale,
  { slug, filter, before }: { slug: string | null; filter: PointFilter | null; before: number | null },
) {
  const conditions: (SQL | undefined)[] = [
    isNotNull(submission.submittedAt),
    filter ? inArray(submission.state, [...pointFilters[filter]]) : undefined,
    slug ? eq(body.slug, slug) : undefined,
    before ? lt(submission.id, before) : undefined,
  ];
  const found = await db
    .select(shown(locale))
    .from(submission)
    .innerJoin(body, eq(body.id, submission.bodyId))
    .leftJoin(member, eq(member.id, submission.authorId))
    .where(and(...conditions))
    .orderBy(desc(submission.id))
    .limit(pageLength + 1);
  const points = found.slice(0, pageLength).map((row) => ({ ...row, overdueSince: overdueSince(row, row.today) }));
  return { points, hasMore: found.length > pageLength };
}

export type ListedPoint = Awaited<ReturnType<typeof listPoints>>["points"][number];

/** The actor's own drafts, the latest first. */
export function myDrafts(db: Database, actor: Actor, locale: Locale) {
  return db
    .select({ id: submission.id, title: submission.title, bodyName: inLanguage(body.name, locale) })
    .from(submission)
    .innerJoin(body, eq(body.id, submission.bodyId))
    .where(and(eq(submission.authorId, actor.memberId), eq(submission.state, "draft")))
    .orderBy(desc(submission.id))
    .limit(20);
}

/** The bodies to which the actor may propose, with what each decides and asks. */
export async function bodiesToAsk(db: Database, actor: Actor, locale: Locale) {
  const found = await db
    .select({
      id: body.id,
      slug: body.slug,
      kind: body.kind,
      placeId: body.placeId,
      dissolvedOn: body.dissolvedOn,
      name: inLanguage(body.name, locale),
      supportThreshold: body.supportThreshold,
    })
    .from(body)
    .where(isNull(body.dissolvedOn))
    .orderBy(sql`${body.kind} <> 'board'`, asc(body.id))
    .limit(500);
  return found
    .filter((one) => mayPropose(actor, one))
    .map(({ id, slug, name, supportThreshold }) => ({ id, slug, name, supportThreshold }));
}
