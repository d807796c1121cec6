import { and, asc, desc, eq, inArray, isNull, ne, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "#db/client";
import { agendaItem, meeting, meetingBody, minutes } from "#db/schema";
import type { JournalActor } from "../journal/append.server";
import { appendItem } from "./append-item.server";
import { lockMeeting } from "./lock.server";

const minutesForeseen = 5;

/** An item that approves the minutes of an earlier meeting bears that meeting's title. */
async function addApproval(
  tx: Database,
  actor: JournalActor,
  meetingId: number,
  earlier: { id: number; title: string },
) {
  await appendItem(tx, actor, meetingId, {
    title: earlier.title,
    kind: "minutes",
    level: "codecision",
    visibility: "members",
    minutesForeseen,
    minutesOfMeetingId: earlier.id,
  });
}

const bodiesOf = (meetingId: number) => sql`(
  select body_id from ${meeting} where id = ${meetingId} union select body_id from ${meetingBody} where meeting_id = ${meetingId})`;

/** Puts on a new meeting's agenda the shared minutes of the same body that no agenda holds yet, oldest first. */
export async function addWaitingMinutes(tx: Database, actor: JournalActor, meetingId: number) {
  const agenda = alias(meeting, "agenda");
  const standing = tx
    .select({ one: sql`1` })
    .from(agendaItem)
    .innerJoin(agenda, eq(agenda.id, agendaItem.meetingId))
    .where(
      and(
        eq(agendaItem.minutesOfMeetingId, minutes.meetingId),
        isNull(agendaItem.outcome),
        ne(agenda.state, "cancelled"),
      ),
    );
  const waiting = await tx
    .select({ id: meeting.id, title: meeting.title })
    .from(minutes)
    .innerJoin(meeting, eq(meeting.id, minutes.meetingId))
    .where(
      and(
        inArray(minutes.state, ["shared", "corrected"]),
        sql`${meeting.bodyId} in ${bodiesOf(meetingId)}`,
        notExists(standing),
      ),
    )
    .orderBy(asc(meeting.startsAt))
    .limit(10);
  for (const earlier of waiting) await addApproval(tx, actor, meetingId, earlier);
}

/** Puts minutes that were just shared on the next draft agenda of the same body; none yet, the next one made takes them. */
export async function putOnNextAgenda(tx: Database, actor: JournalActor, earlier: { id: number; title: string }) {
  const [upcoming] = await tx
    .select({ id: meeting.id })
    .from(meeting)
    .where(
      and(
        eq(meeting.state, "draft"),
        ne(meeting.id, earlier.id),
        sql`${meeting.startsAt} > now()`,
        sql`${meeting.bodyId} in ${bodiesOf(earlier.id)}`,
      ),
    )
    .orderBy(asc(meeting.startsAt))
    .limit(1);
  if (!upcoming) return;
  const held = await lockMeeting(tx, upcoming.id);
  if (held?.state === "draft") await addApproval(tx, actor, held.id, earlier);
}

/** The item of a later meeting by which these minutes were approved. */
export async function approvingItem(db: Database, meetingId: number) {
  const [row] = await db
    .select({ meetingId: agendaItem.meetingId, position: agendaItem.position })
    .from(agendaItem)
    .where(and(eq(agendaItem.minutesOfMeetingId, meetingId), or(eq(agendaItem.outcome, "decided"))))
    .orderBy(desc(agendaItem.id))
    .limit(1);
  return row ?? null;
}
