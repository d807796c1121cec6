import { eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "#db/client";
import { body, member, submission, submissionSupport } from "#db/schema";
import type { Actor } from "../governance/actor";
import { today } from "../members/calendar.server";
import { firstMeetingOn } from "./list-points.server";
import { mayReadItem } from "./policy";
import { overdueSince } from "./rules/overdue";
import { inLanguage, type Locale } from "./words.server";

/** A place that the point has on an agenda, and how it ended there. */
type Stand = {
  meetingId: number;
  meetingTitle: string;
  meetingState: string;
  startsAt: string;
  position: number;
  visibility: "public" | "members" | "closed_session";
  outcome: "informed" | "discussed" | "decided" | "adjourned" | "withdrawn" | null;
  outcomeText: string | null;
  minutes: string | null;
  bodyIds: number[];
};

type Related = { id: number; title: string };

const into = alias(submission, "into_point");
const from = alias(submission, "from_point");

/** A point and all that became of it, in one query; null when it does not exist or is another's draft. */
export async function readPoint(db: Database, actor: Actor, locale: Locale, submissionId: number) {
  const [row] = await db
    .select({
      id: submission.id,
      bodyId: submission.bodyId,
      bodySlug: body.slug,
      bodyName: inLanguage(body.name, locale),
      bodyKind: body.kind,
      bodyPlaceId: body.placeId,
      bodyDissolvedOn: body.dissolvedOn,
      submissionDays: body.submissionDays,
      authorId: submission.authorId,
      author: sql<string | null>`${member.firstName} || ' ' || ${member.lastName}`,
      state: submission.state,
      title: submission.title,
      text: submission.text,
      language: submission.language,
      level: submission.level,
      supportThreshold: submission.supportThreshold,
      supportCount: submission.supportCount,
      submittedAt: submission.submittedAt,
      eligibleAt: submission.eligibleAt,
      settledAt: submission.settledAt,
      settledReason: submission.settledReason,
      mergedInto: { id: into.id, title: into.title },
      carriedFrom: { id: from.id, title: from.title },
      firstMeetingOn,
      today: sql<string>`${today}::text`,
      supported: sql<boolean>`exists (select from ${submissionSupport} s
        where s.submission_id = "submission"."id" and s.member_id = ${actor.memberId})`,
      carriedTo: sql<Related | null>`(select json_build_object('id', c.id, 'title', c.title) from submission c
        where c.escalated_from_id = "submission"."id" order by c.id limit 1)`,
      joined: sql<Related[]>`coalesce((select json_agg(json_build_object('id', j.id, 'title', j.title) order by j.id)
        from submission j where j.merged_into_id = "submission"."id"), '[]'::json)`,
      stands: sql<Stand[]>`coalesce((select json_agg(json_build_object(
          'meetingId', m.id, 'meetingTitle', m.title, 'meetingState', m.state, 'startsAt', m.starts_at,
          'position', i.position, 'visibility', i.visibility, 'outcome', i.outcome, 'outcomeText', i.outcome_text,
          'minutes', p.state, 'bodyIds', array(select m.body_id union select b.body_id from meeting_body b where b.meeting_id = m.id)
        ) order by m.starts_at)
        from agenda_item i join meeting m on m.id = i.meeting_id left join minutes p on p.meeting_id = m.id
        where i.submission_id = "submission"."id" and m.state <> 'cancelled'), '[]'::json)`,
    })
    .from(submission)
    .innerJoin(body, eq(body.id, submission.bodyId))
    .leftJoin(member, eq(member.id, submission.authorId))
    .leftJoin(into, eq(into.id, submission.mergedIntoId))
    .leftJoin(from, eq(from.id, submission.escalatedFromId))
    .where(eq(submission.id, submissionId));
  if (!row || (row.submittedAt === null && row.authorId !== actor.memberId)) return null;
  const stands = row.stands.map(({ bodyIds, ...stand }) => ({
    ...stand,
    startsAt: new Date(stand.startsAt),
    outcomeText: mayReadItem(actor, stand.visibility, bodyIds) ? stand.outcomeText : null,
  }));
  return { ...row, stands, overdueSince: overdueSince(row, row.today) };
}

export type ReadPoint = NonNullable<Awaited<ReturnType<typeof readPoint>>>;
