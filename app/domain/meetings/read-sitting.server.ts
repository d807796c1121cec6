import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { attendance, member } from "#db/schema";

/** Everyone recorded at a sitting, by name. */
export function readAttendance(db: Database, meetingId: number) {
  return db
    .select({
      id: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      state: attendance.state,
    })
    .from(attendance)
    .innerJoin(member, eq(member.id, attendance.memberId))
    .where(eq(attendance.meetingId, meetingId))
    .orderBy(asc(member.lastName), asc(member.firstName), asc(member.id))
    .limit(2_000);
}

export type Attended = Awaited<ReturnType<typeof readAttendance>>[number];
