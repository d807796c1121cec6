import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { attendance, member } from "#db/schema";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, aSitting } from "../../../tests/support/meetings";
import { recordArrival, recordAttendance } from "./record-attendance.server";

test("attendance is recorded by a mandate, during the sitting", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const attendees = [{ memberId: at.author.memberId, state: "present" as const }];
  const draft = await aMeeting(db, at);
  const before = await recordAttendance(db, at.secretary, { meetingId: draft, attendees });
  expect(before).toEqual({ ok: false, refusal: "meeting.not_in_session" });
  const { meetingId } = await aSitting(db, at);
  expect(await recordAttendance(db, at.author, { meetingId, attendees })).toEqual({ ok: false, refusal: "forbidden" });
});

test("what is said again of a person replaces what was said before", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { meetingId } = await aSitting(db, at);
  for (const state of ["present", "excused"] as const) {
    const attendees = [{ memberId: at.author.memberId, state }];
    await accepted(recordAttendance(db, at.secretary, { meetingId, attendees }));
  }
  const rows = await db.select().from(attendance).where(eq(attendance.memberId, at.author.memberId));
  expect(rows).toEqual([{ meetingId, memberId: at.author.memberId, state: "excused" }]);
});

test("someone without a seat is recorded by their number, and an unknown number is refused", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { meetingId } = await aSitting(db, at);
  const [row] = await db.select({ number: member.number }).from(member).where(eq(member.id, at.supporter.memberId));
  await accepted(recordArrival(db, at.secretary, { meetingId, number: ` ${row?.number} `, state: "remote" }));
  expect(await db.$count(attendance, eq(attendance.memberId, at.supporter.memberId))).toBe(1);
  const unknown = await recordArrival(db, at.secretary, { meetingId, number: "0000", state: "present" });
  expect(unknown).toEqual({ ok: false, refusal: "attendance.unknown_number" });
});
