import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, jointBody, mandate, member, seat, submission } from "#db/schema";
import { isRunning } from "../governance/load-actor.server";
import { asPublished, lastConvening, untold } from "./last-convening.server";
import { daysOfMeeting } from "./meeting-days.server";
import type { ReadMeeting } from "./read-agenda.server";
import type { AgendaChange, PublishedItem } from "./rules/agenda";
import { checkNotice, lastConveningDay } from "./rules/notice";
import { anyOf, inLanguage, type Locale } from "./words.server";

/** Eligible points that wait for one of these bodies, those who waited longest first. */
export function waitingPoints(db: Database, bodyIds: readonly number[]) {
  return db
    .select({
      id: submission.id,
      title: submission.title,
      level: submission.level,
      supportCount: submission.supportCount,
      eligibleAt: submission.eligibleAt,
    })
    .from(submission)
    .where(and(inArray(submission.bodyId, [...bodyIds]), eq(submission.state, "eligible")))
    .orderBy(asc(submission.id))
    .limit(50);
}

/** Whether a convening sent today keeps the notice, until when it could, and what changed since the last one. */
export async function conveningPreview(
  db: Database,
  meeting: Pick<ReadMeeting, "id" | "startsAt" | "venue" | "bodyIds">,
  items: readonly (Omit<PublishedItem, "itemId"> & { id: number })[],
) {
  const bodies = await db
    .select({ kind: body.kind, noticeDays: body.noticeDays })
    .from(body)
    .where(inArray(body.id, [...meeting.bodyIds]));
  const { today, meetsOn, past } = await daysOfMeeting(db, meeting.id);
  const changes: AgendaChange[] | null = untold(await lastConvening(db, meeting.id), asPublished(meeting, items));
  return {
    notice: checkNotice(today, meetsOn, bodies),
    lastDay: lastConveningDay(meetsOn, bodies),
    noticeDays: Math.max(0, ...bodies.map(({ noticeDays }) => noticeDays)),
    past,
    changes,
  };
}

/** Who sits in these bodies today, by name, each once. */
export function seatedIn(db: Database, bodyIds: readonly number[]) {
  return db
    .selectDistinctOn([member.lastName, member.firstName, member.id], {
      id: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
    })
    .from(mandate)
    .innerJoin(seat, eq(seat.id, mandate.seatId))
    .innerJoin(member, eq(member.id, mandate.memberId))
    .where(and(inArray(seat.bodyId, [...bodyIds]), isRunning))
    .orderBy(asc(member.lastName), asc(member.firstName), asc(member.id))
    .limit(200);
}

/** These bodies, and those that may sit with one of them. */
export async function bodiesToConvene(db: Database, locale: Locale, bodyIds: readonly number[]) {
  const own = anyOf(bodyIds);
  const found = await db
    .select({ id: body.id, name: inLanguage(body.name, locale), own: sql<boolean>`${body.id} = ${own}` })
    .from(body)
    .where(
      sql`${body.dissolvedOn} is null and (${body.id} = ${own} or exists (
        select from ${jointBody} j where (j.body_id = ${own} and j.with_body_id = ${body.id})
          or (j.with_body_id = ${own} and j.body_id = ${body.id})))`,
    )
    .orderBy(asc(body.id))
    .limit(200);
  return found.map((one) => ({ ...one, value: String(one.id) }));
}
