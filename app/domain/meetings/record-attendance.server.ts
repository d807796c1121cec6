import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { attendance, member } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { isPresent } from "../members/calendar.server";
import { type Outcome, refuse } from "../refusal";
import type { AttendanceState } from "./forms";
import { lockMeeting } from "./lock.server";
import { maySitting } from "./policy";

export type Attendee = { memberId: number; state: AttendanceState };

/**
 * Records who is there, present or at a distance, excused or absent; said again, it replaces what was said of that person.
 * Refuses `forbidden`, `meeting.not_in_session`, `attendance.unknown_member`.
 */
export function recordAttendance(
  db: Database,
  actor: Actor,
  { meetingId, attendees }: { meetingId: number; attendees: readonly Attendee[] },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockMeeting(tx, meetingId);
    if (!held || !maySitting(actor, "minutes.write", held.bodyIds)) return refuse("forbidden");
    if (held.state !== "in_session") return refuse("meeting.not_in_session");
    const said = [...new Map(attendees.map((one) => [one.memberId, one])).values()];
    if (said.length === 0) return { ok: true };
    const ids = said.map(({ memberId }) => memberId);
    const known = await tx
      .select({ id: member.id, firstName: member.firstName, lastName: member.lastName })
      .from(member)
      .where(and(inArray(member.id, ids), isPresent));
    if (known.length !== ids.length) return refuse("attendance.unknown_member");
    await tx
      .insert(attendance)
      .values(said.map((one) => ({ meetingId, ...one })))
      .onConflictDoUpdate({ target: [attendance.meetingId, attendance.memberId], set: { state: sql`excluded.state` } });
    await appendJournal(tx, actor, {
      action: "meeting.attendance_recorded",
      subject: { kind: "meeting", id: meetingId },
      after: namesByState(said, known),
    });
    return { ok: true };
  });
}

/** Who was recorded how, by name: a register keeps names. */
function namesByState(
  said: readonly Attendee[],
  known: readonly { id: number; firstName: string; lastName: string }[],
) {
  const names = new Map(known.map((one) => [one.id, `${one.firstName} ${one.lastName}`]));
  const byState: Partial<Record<AttendanceState, string[]>> = {};
  for (const { memberId, state } of said) byState[state] = [...(byState[state] ?? []), names.get(memberId) ?? ""];
  return Object.fromEntries(Object.entries(byState).map(([state, people]) => [state, people.join(", ")]));
}

/** Records someone who is there without a seat, by their number in the register. Refuses `attendance.unknown_number`. */
export async function recordArrival(
  db: Database,
  actor: Actor,
  { meetingId, number, state }: { meetingId: number; number: string; state: AttendanceState },
): Promise<Outcome> {
  const [found] = await db
    .select({ memberId: member.id })
    .from(member)
    .where(and(eq(member.number, number.trim()), isPresent));
  if (!found) return refuse("attendance.unknown_number");
  return recordAttendance(db, actor, { meetingId, attendees: [{ memberId: found.memberId, state }] });
}
