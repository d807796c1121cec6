import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { agendaItem, body, meeting, meetingBody, minutes, submission } from "#db/schema";

/*
 * Rows are locked in one order everywhere, so that no two commands wait for each other: the meeting, then later
 * meetings, then submissions by their number, then the minutes of earlier ones.
 */

/** The meeting, held until the transaction ends, and every body that sits; null when there is none. */
export async function lockMeeting(tx: Database, meetingId: number) {
  const [row] = await tx
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
    })
    .from(meeting)
    .where(eq(meeting.id, meetingId))
    .for("update");
  if (!row) return null;
  const others = await tx
    .select({ bodyId: meetingBody.bodyId })
    .from(meetingBody)
    .where(eq(meetingBody.meetingId, meetingId));
  return { ...row, bodyIds: [row.bodyId, ...others.map((other) => other.bodyId)] };
}

export type LockedMeeting = NonNullable<Awaited<ReturnType<typeof lockMeeting>>>;

/** An item with its meeting, which is what is held: every change of an agenda waits for the one before. */
export async function lockItem(tx: Database, itemId: number) {
  const [found] = await tx
    .select({ meetingId: agendaItem.meetingId })
    .from(agendaItem)
    .where(eq(agendaItem.id, itemId));
  const held = found ? await lockMeeting(tx, found.meetingId) : null;
  if (!held) return null;
  const items = await agendaOf(tx, held.id);
  const item = items.find((one) => one.id === itemId);
  return item ? { item, items, meeting: held } : null;
}

/** The whole agenda in its order. */
export function agendaOf(tx: Database, meetingId: number) {
  return tx
    .select({
      id: agendaItem.id,
      submissionId: agendaItem.submissionId,
      presenterId: agendaItem.presenterId,
      minutesOfMeetingId: agendaItem.minutesOfMeetingId,
      adjournedToMeetingId: agendaItem.adjournedToMeetingId,
      position: agendaItem.position,
      title: agendaItem.title,
      description: agendaItem.description,
      kind: agendaItem.kind,
      level: agendaItem.level,
      visibility: agendaItem.visibility,
      minutesForeseen: agendaItem.minutesForeseen,
      outcome: agendaItem.outcome,
      outcomeText: agendaItem.outcomeText,
    })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId))
    .orderBy(asc(agendaItem.position));
}

export type LockedItem = Awaited<ReturnType<typeof agendaOf>>[number];

/** The submission, held until the transaction ends, and the body it is put to; null when there is none. */
export async function lockSubmission(tx: Database, submissionId: number) {
  const [row] = await tx
    .select({
      id: submission.id,
      bodyId: submission.bodyId,
      authorId: submission.authorId,
      state: submission.state,
      title: submission.title,
      text: submission.text,
      language: submission.language,
      level: submission.level,
      supportThreshold: submission.supportThreshold,
      supportCount: submission.supportCount,
      submittedAt: submission.submittedAt,
    })
    .from(submission)
    .where(eq(submission.id, submissionId))
    .for("update");
  return row ?? null;
}

export type LockedSubmission = NonNullable<Awaited<ReturnType<typeof lockSubmission>>>;

/** The body as rules and policy need it. */
export async function loadBody(tx: Database, bodyId: number) {
  const [row] = await tx
    .select({
      id: body.id,
      kind: body.kind,
      placeId: body.placeId,
      name: body.name,
      supportThreshold: body.supportThreshold,
      noticeDays: body.noticeDays,
      dissolvedOn: body.dissolvedOn,
    })
    .from(body)
    .where(eq(body.id, bodyId));
  return row ?? null;
}

/** The minutes of a meeting, held until the transaction ends; null while nothing is written. */
export async function lockMinutes(tx: Database, meetingId: number) {
  const [row] = await tx
    .select({ state: minutes.state, text: minutes.text })
    .from(minutes)
    .where(eq(minutes.meetingId, meetingId))
    .for("update");
  return row ?? null;
}

/** Whether the item with this submission stands on the agenda of the meeting. */
export async function standsOnAgenda(tx: Database, meetingId: number, submissionId: number): Promise<boolean> {
  const [row] = await tx
    .select({ one: sql<number>`1` })
    .from(agendaItem)
    .where(and(eq(agendaItem.meetingId, meetingId), eq(agendaItem.submissionId, submissionId)));
  return row !== undefined;
}
