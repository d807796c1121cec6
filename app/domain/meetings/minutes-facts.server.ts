import { count, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { attendance, convening, meeting } from "#db/schema";
import { agendaOf } from "./lock.server";
import type { MinutesFacts } from "./rules/minutes-content";

/** What the record of a sitting must hold, as the sitting left it. */
export async function minutesFacts(db: Database, meetingId: number): Promise<MinutesFacts | null> {
  const [sitting] = await db
    .select({ openedAt: meeting.openedAt, venue: meeting.venue })
    .from(meeting)
    .where(eq(meeting.id, meetingId));
  if (!sitting) return null;
  const [convened] = await db.select({ n: count() }).from(convening).where(eq(convening.meetingId, meetingId));
  const people = await db
    .select({ state: attendance.state })
    .from(attendance)
    .where(eq(attendance.meetingId, meetingId));
  return { ...sitting, convenings: convened?.n ?? 0, attendance: people, items: await agendaOf(db, meetingId) };
}
