import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { meeting } from "#db/schema";

/** Today and the day of the meeting in the cooperative's calendar, by the database's clock. */
export async function daysOfMeeting(tx: Database, meetingId: number) {
  const zone = sql`(select time_zone from cooperative)`;
  const [row] = await tx
    .select({
      today: sql<string>`(clock_timestamp() at time zone ${zone})::date::text`,
      meetsOn: sql<string>`(${meeting.startsAt} at time zone ${zone})::date::text`,
      past: sql<boolean>`${meeting.startsAt} <= clock_timestamp()`,
    })
    .from(meeting)
    .where(eq(meeting.id, meetingId));
  return row as { today: string; meetsOn: string; past: boolean };
}
