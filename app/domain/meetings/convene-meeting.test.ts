import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { convening, meeting, outbox } from "#db/schema";
import { aBody, journalOf, withMandate } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, anEligiblePoint, anItem } from "../../../tests/support/meetings";
import { addAgendaItem } from "./add-agenda-item.server";
import { conveneMeeting } from "./convene-meeting.server";
import { scheduleSubmission } from "./schedule-submission.server";

async function aReadyMeeting(db: Parameters<typeof aMeeting>[0], { inDays }: { inDays?: number } = {}) {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at, { inDays });
  const add = () => addAgendaItem(db, at.secretary, { meetingId, ...anItem() });
  await accepted(add());
  return { at, meetingId, add };
}

test("someone without a mandate that convenes cannot convene", async ({ db }) => {
  const { at, meetingId } = await aReadyMeeting(db);
  const treasurer = await withMandate(db, at.author, at.board, "treasurer");
  expect(await conveneMeeting(db, treasurer, { meetingId })).toEqual({ ok: false, refusal: "forbidden" });
});

test("an ended mandate convenes nothing", async ({ db }) => {
  const { at, meetingId } = await aReadyMeeting(db);
  const former = await withMandate(db, at.author, at.board, "secretary", {
    startsOn: "2020-01-01",
    endsOn: "2021-01-01",
  });
  expect(await conveneMeeting(db, former, { meetingId })).toEqual({ ok: false, refusal: "forbidden" });
});

test("convening publishes the agenda as it is and tells those who sit and those behind its points", async ({ db }) => {
  const { at, meetingId } = await aReadyMeeting(db);
  const submissionId = await anEligiblePoint(db, at);
  await accepted(scheduleSubmission(db, at.secretary, { meetingId, submissionId }));
  expect(await conveneMeeting(db, at.secretary, { meetingId })).toEqual({ ok: true, number: 1 });
  const [row] = await db.select().from(convening).where(eq(convening.meetingId, meetingId));
  expect(row?.agenda.map(({ position, title }) => `${position} ${title}`)).toEqual([
    "1 Bail du local",
    "2 Publier les comptes des antennes",
  ]);
  const mails = await db.select().from(outbox).where(eq(outbox.template, "meeting_convened"));
  expect(new Set(mails.map(({ memberId }) => memberId))).toEqual(
    new Set([at.secretary, at.author, at.supporter].map(({ memberId }) => memberId)),
  );
  expect(await journalOf(db, "meeting", meetingId)).toContain("meeting.convened");
});

test("an empty agenda cannot be convened", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const empty = await conveneMeeting(db, at.secretary, { meetingId: await aMeeting(db, at) });
  expect(empty).toEqual({ ok: false, refusal: "meeting.agenda_empty" });
});

test("a changed agenda is a new convening with a reason, and an unchanged one is none", async ({ db }) => {
  const { at, meetingId, add } = await aReadyMeeting(db);
  await accepted(conveneMeeting(db, at.secretary, { meetingId }));
  const unchanged = await conveneMeeting(db, at.secretary, { meetingId, reason: "Rien" });
  expect(unchanged).toEqual({ ok: false, refusal: "meeting.nothing_changed" });
  await accepted(add());
  const mute = await conveneMeeting(db, at.secretary, { meetingId });
  expect(mute).toEqual({ ok: false, refusal: "meeting.reason_missing" });
  expect(await conveneMeeting(db, at.secretary, { meetingId, reason: "Un point urgent" })).toEqual({
    ok: true,
    number: 2,
  });
});

test("a board meets sooner than its notice only for a reason, which is published", async ({ db }) => {
  const { at, meetingId } = await aReadyMeeting(db, { inDays: 2 });
  const late = await conveneMeeting(db, at.secretary, { meetingId });
  expect(late).toMatchObject({ ok: false, refusal: "meeting.urgency_missing", values: { until: expect.any(Number) } });
  await accepted(conveneMeeting(db, at.secretary, { meetingId, urgentReason: "Le bail expire." }));
  const [row] = await db.select().from(convening).where(eq(convening.meetingId, meetingId));
  expect(row?.urgentReason).toBe("Le bail expire.");
});

test("an assembly is never convened later than its notice; every member of its place is told", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const assembly = await aBody(db, { kind: "assembly", placeId: at.places.group, noticeDays: 15 });
  const secretary = await withMandate(db, at.secretary, assembly, "secretary");
  const sitting = { ...at, board: assembly, secretary };
  const soon = await aMeeting(db, sitting, { inDays: 10 });
  await accepted(addAgendaItem(db, secretary, { meetingId: soon, ...anItem() }));
  const late = await conveneMeeting(db, secretary, { meetingId: soon, urgentReason: "Vite" });
  expect(late).toMatchObject({ ok: false, refusal: "meeting.notice_too_short" });
  const inTime = await aMeeting(db, sitting, { inDays: 16 });
  await accepted(addAgendaItem(db, secretary, { meetingId: inTime, ...anItem() }));
  await accepted(conveneMeeting(db, secretary, { meetingId: inTime }));
  const mails = await db.select().from(outbox).where(eq(outbox.template, "meeting_convened"));
  expect(mails).toHaveLength(3);
});

test("a meeting whose time is over is not convened", async ({ db }) => {
  const { at, meetingId } = await aReadyMeeting(db);
  await db
    .update(meeting)
    .set({ startsAt: new Date("2020-01-01T18:00:00Z") })
    .where(eq(meeting.id, meetingId));
  const past = await conveneMeeting(db, at.secretary, { meetingId, urgentReason: "Vite" });
  expect(past).toEqual({ ok: false, refusal: "meeting.already_past" });
});
