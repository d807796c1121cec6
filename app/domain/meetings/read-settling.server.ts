import { and, asc, desc, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, meeting, meetingBody, submission } from "#db/schema";
import { placesAround } from "./places.server";
import { anyOf, inLanguage, type Locale } from "./words.server";

/** Meetings of a body still being prepared, the next one first. */
export function meetingsForPoint(db: Database, bodyId: number) {
  const joined = db.select({ id: meetingBody.meetingId }).from(meetingBody).where(eq(meetingBody.bodyId, bodyId));
  return db
    .select({ id: meeting.id, title: meeting.title, startsAt: meeting.startsAt })
    .from(meeting)
    .where(
      and(
        inArray(meeting.state, ["draft", "convened"]),
        gt(meeting.startsAt, sql`now()`),
        sql`(${eq(meeting.bodyId, bodyId)} or ${inArray(meeting.id, joined)})`,
      ),
    )
    .orderBy(asc(meeting.startsAt))
    .limit(20);
}

/** Points of the same body that still wait, into which this one could merge. */
export function mergeTargets(db: Database, point: { id: number; bodyId: number }) {
  return db
    .select({ id: submission.id, title: submission.title })
    .from(submission)
    .where(
      and(
        eq(submission.bodyId, point.bodyId),
        inArray(submission.state, ["gathering", "eligible"]),
        ne(submission.id, point.id),
      ),
    )
    .orderBy(desc(submission.id))
    .limit(100);
}

/** Bodies of the places around this one that take points. */
export async function widerBodies(db: Database, locale: Locale, placeId: number) {
  const wider = (await placesAround(db, placeId)).filter((id) => id !== placeId);
  return db
    .select({ id: body.id, name: inLanguage(body.name, locale) })
    .from(body)
    .where(and(sql`${body.placeId} = ${anyOf(wider)}`, isNull(body.dissolvedOn), ne(body.kind, "administration")))
    .orderBy(asc(body.id))
    .limit(100);
}
