import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { meeting, outbox, submission } from "#db/schema";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, anEligiblePoint } from "../../../tests/support/meetings";
import { cancelMeeting } from "./cancel-meeting.server";
import { conveneMeeting } from "./convene-meeting.server";
import { scheduleSubmission } from "./schedule-submission.server";

test("only a mandate that convenes cancels, and only with a reason", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  expect(await cancelMeeting(db, at.author, { meetingId, reason: "Non" })).toEqual({ ok: false, refusal: "forbidden" });
  const mute = await cancelMeeting(db, at.secretary, { meetingId, reason: "" });
  expect(mute).toEqual({ ok: false, refusal: "meeting.reason_missing" });
});

test("the points of a cancelled meeting are eligible again, and those convened are told", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  const submissionId = await anEligiblePoint(db, at);
  await accepted(scheduleSubmission(db, at.secretary, { meetingId, submissionId }));
  await accepted(conveneMeeting(db, at.secretary, { meetingId }));
  await accepted(cancelMeeting(db, at.secretary, { meetingId, reason: "La salle est fermée." }));
  const [point] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(point?.state).toBe("eligible");
  const [row] = await db.select().from(meeting).where(eq(meeting.id, meetingId));
  expect(row).toMatchObject({ state: "cancelled", cancelledReason: "La salle est fermée." });
  expect(await db.$count(outbox, eq(outbox.template, "meeting_cancelled"))).toBe(3);
});
