import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { meeting, submission } from "#db/schema";
import { actorOf, required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import {
  aBoardAtWork,
  accepted,
  aMeeting,
  anEligiblePoint,
  anItem,
  aPoint,
  sharedMinutes,
} from "../../../tests/support/meetings";
import { addAgendaItem } from "./add-agenda-item.server";
import { conveneMeeting } from "./convene-meeting.server";
import { pastMeetings, upcomingMeetings } from "./list-meetings.server";
import { listPoints } from "./list-points.server";
import { proposeSubmission } from "./propose-submission.server";
import { awaitingMeetings, outcomesOfMySubmissions } from "./queries.server";
import { readAgenda, readMeeting } from "./read-agenda.server";
import { readPoint } from "./read-point.server";
import { scheduleSubmission } from "./schedule-submission.server";
import { visibleAgenda } from "./visible-agenda";

test("another member's draft is not to be read, and stands in no list", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, at.author, aPoint(at.board, { submit: false })));
  expect(await readPoint(db, at.supporter, "fr", submissionId)).toBeNull();
  expect(await readPoint(db, at.author, "fr", submissionId)).toMatchObject({ state: "draft" });
  const { points } = await listPoints(db, "fr", { slug: null, filter: null, before: null });
  expect(points).toEqual([]);
});

test("nothing of a closed-session item but its place and length is given to those who do not sit", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  const secret = anItem({ visibility: "closed_session", title: "Sanction", description: "Confidence" });
  await accepted(addAgendaItem(db, at.secretary, { meetingId, ...secret }));
  const lines = await readAgenda(db, meetingId);
  const { bodyIds } = required(await readMeeting(db, "fr", meetingId));
  expect(JSON.stringify(visibleAgenda(at.author, bodyIds, lines))).not.toMatch(/Sanction|Confidence/);
  expect(visibleAgenda(at.secretary, bodyIds, lines)).toMatchObject([{ title: "Sanction", hidden: false }]);
});

test("an eligible point left aside past a meeting's deadline shows as overdue to everybody", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  await aMeeting(db, at, { inDays: 12 });
  const late = async () => (await listPoints(db, "fr", { slug: null, filter: null, before: null })).points[0];
  expect(await late()).toMatchObject({ overdueSince: null, firstMeetingOn: expect.any(String) });
  // it became eligible a week ago, and its meeting, ten days of submission before it, is now five days away
  const [ago, soon] = [-7, 5].map((days) => new Date(Date.now() + days * 86_400_000));
  await db.update(submission).set({ eligibleAt: ago }).where(eq(submission.id, submissionId));
  await db.update(meeting).set({ startsAt: soon, endsAt: new Date(Number(soon) + 3_600_000) });
  expect(await late()).toMatchObject({ overdueSince: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
});

test("what awaits a member: an agenda to read, a point to support; what awaits a secretary: a point to schedule", async ({
  db,
}) => {
  const at = await aBoardAtWork(db);
  const gathering = await accepted(proposeSubmission(db, at.author, aPoint(at.board, { title: "À soutenir" })));
  const eligible = await anEligiblePoint(db, at, { title: "À programmer" });
  const meetingId = await aMeeting(db, at);
  await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem() }));
  await accepted(conveneMeeting(db, at.secretary, { meetingId }));
  const kinds = async (memberId: number) =>
    (await awaitingMeetings(db, await actorOf(db, memberId))).map(({ kind, id }) => `${kind} ${id}`);
  expect(await kinds(at.supporter.memberId)).toEqual([
    `read_agenda ${meetingId}`,
    `support_point ${gathering.submissionId}`,
  ]);
  expect(await kinds(at.author.memberId)).toEqual([`read_agenda ${meetingId}`]);
  expect(await kinds(at.secretary.memberId)).toContain(`schedule_point ${eligible}`);
});

test("minutes that are shared await their approval by those who write them", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await sharedMinutes(db, at);
  const awaiting = await awaitingMeetings(db, at.secretary);
  expect(awaiting).toMatchObject([{ kind: "approve_minutes", id: meetingId, to: `/reunions/${meetingId}/pv` }]);
});

test("an author sees where their point stands", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  const meetingId = await aMeeting(db, at);
  await accepted(scheduleSubmission(db, at.secretary, { meetingId, submissionId }));
  const mine = await outcomesOfMySubmissions(db, at.author);
  expect(mine).toMatchObject([{ id: submissionId, state: "scheduled", on: { meetingId, position: 1, outcome: null } }]);
  const point = await readPoint(db, at.supporter, "fr", submissionId);
  expect(point).toMatchObject({ supported: true, stands: [{ meetingId, position: 1, startsAt: expect.any(Date) }] });
});

test("the list of past meetings goes on where its page ends", async ({ db }) => {
  const at = await aBoardAtWork(db);
  for (let n = 0; n < 23; n++) await aMeeting(db, at, { inDays: n + 1 });
  expect(await upcomingMeetings(db, "fr", null)).toHaveLength(23);
  await db.update(meeting).set({ state: "closed" });
  const first = await pastMeetings(db, "fr", null, null);
  expect(first).toMatchObject({ hasMore: true });
  const rest = await pastMeetings(db, "fr", null, required(first.meetings.at(-1)));
  expect(new Set([...first.meetings, ...rest.meetings].map(({ id }) => id)).size).toBe(23);
  expect(await pastMeetings(db, "fr", "no-such-body", null)).toMatchObject({ meetings: [] });
});
