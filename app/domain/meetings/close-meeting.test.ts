import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { agendaItem, attendance, meeting, minutes, submission } from "#db/schema";
import { required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import {
  aBoardAtWork,
  accepted,
  aMeeting,
  anEligiblePoint,
  aSitting,
  convenedAndOpen,
  sharedMinutes,
} from "../../../tests/support/meetings";
import { closeMeeting } from "./close-meeting.server";
import { scheduleSubmission } from "./schedule-submission.server";
import { treatItem } from "./treat-item.server";

test("someone without a mandate that writes minutes closes nothing", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { meetingId } = await aSitting(db, at);
  expect(await closeMeeting(db, at.author, { meetingId })).toEqual({ ok: false, refusal: "forbidden" });
});

test("a meeting does not close while an item has no outcome, nor without anybody there", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { meetingId, itemId } = await aSitting(db, at);
  const open = await closeMeeting(db, at.secretary, { meetingId });
  expect(open).toEqual({ ok: false, refusal: "meeting.items_open", values: { count: 1, positions: "1" } });
  await accepted(treatItem(db, at.secretary, { itemId, outcome: "decided", outcomeText: "Oui." }));
  await db.delete(attendance).where(eq(attendance.meetingId, meetingId));
  const empty = await closeMeeting(db, at.secretary, { meetingId });
  expect(empty).toEqual({ ok: false, refusal: "meeting.nobody_present" });
});

async function aSittingOnAPoint(db: Parameters<typeof aMeeting>[0]) {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  const submissionId = await anEligiblePoint(db, at);
  const { itemId } = await accepted(scheduleSubmission(db, at.secretary, { meetingId, submissionId }));
  await convenedAndOpen(db, at.secretary, meetingId);
  const point = async () => required((await db.select().from(submission).where(eq(submission.id, submissionId)))[0]);
  return { at, meetingId, submissionId, itemId, point };
}

test("a member's point whose item was decided is treated", async ({ db }) => {
  const { at, meetingId, itemId, point } = await aSittingOnAPoint(db);
  await accepted(treatItem(db, at.secretary, { itemId, outcome: "decided", outcomeText: "Oui." }));
  expect((await point()).state).toBe("scheduled");
  await accepted(closeMeeting(db, at.secretary, { meetingId }));
  expect(await point()).toMatchObject({ state: "treated", settledAt: expect.any(Date) });
  const [row] = await db.select().from(meeting).where(eq(meeting.id, meetingId));
  expect(row).toMatchObject({ state: "closed", closedAt: expect.any(Date) });
});

test("an adjourned point stays scheduled and stands on the agenda it goes to", async ({ db }) => {
  const { at, meetingId, submissionId, itemId, point } = await aSittingOnAPoint(db);
  const later = await aMeeting(db, at, { inDays: 50 });
  const to = { outcome: "adjourned" as const, outcomeText: "Reporté.", adjournedToMeetingId: later };
  await accepted(treatItem(db, at.secretary, { itemId, ...to }));
  await accepted(closeMeeting(db, at.secretary, { meetingId }));
  expect((await point()).state).toBe("scheduled");
  const carried = await db.select().from(agendaItem).where(eq(agendaItem.meetingId, later));
  expect(carried).toMatchObject([{ submissionId, position: 1, outcome: null }]);
});

test("a point withdrawn at the sitting is withdrawn", async ({ db }) => {
  const { at, meetingId, itemId, point } = await aSittingOnAPoint(db);
  await accepted(treatItem(db, at.secretary, { itemId, outcome: "withdrawn", outcomeText: "Retiré." }));
  await accepted(closeMeeting(db, at.secretary, { meetingId }));
  expect((await point()).state).toBe("withdrawn");
});

test("earlier minutes are approved by the meeting whose agenda holds them", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const earlier = await sharedMinutes(db, at);
  const meetingId = await aMeeting(db, at, { inDays: 40 });
  const [item] = await db.select().from(agendaItem).where(eq(agendaItem.meetingId, meetingId));
  await convenedAndOpen(db, at.secretary, meetingId);
  const approved = { itemId: required(item).id, outcome: "decided" as const, outcomeText: "Approuvé." };
  await accepted(treatItem(db, at.secretary, approved));
  await accepted(closeMeeting(db, at.secretary, { meetingId }));
  const [row] = await db.select().from(minutes).where(eq(minutes.meetingId, earlier));
  expect(row).toMatchObject({ state: "approved", approvedBy: null, approvedAt: expect.any(Date) });
});
