import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "#db/client";
import { agendaItem, submission } from "#db/schema";
import { cloneDatabase, test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, anEligiblePoint, anItem, aPoint } from "../../../tests/support/meetings";
import { addAgendaItem } from "./add-agenda-item.server";
import { moveItem } from "./move-item.server";
import { proposeSubmission } from "./propose-submission.server";
import { removeItem } from "./remove-item.server";
import { scheduleSubmission } from "./schedule-submission.server";

async function titles(db: Database, meetingId: number) {
  const rows = await db
    .select({ position: agendaItem.position, title: agendaItem.title })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId))
    .orderBy(asc(agendaItem.position));
  return rows.map(({ position, title }) => `${position} ${title}`);
}

test("someone without a mandate that prepares meetings touches nothing of an agenda", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  const submissionId = await anEligiblePoint(db, at);
  const { itemId } = await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem() }));
  const refused = { ok: false, refusal: "forbidden" };
  expect(await addAgendaItem(db, at.author, { meetingId, ...anItem() })).toEqual(refused);
  expect(await scheduleSubmission(db, at.author, { meetingId, submissionId })).toEqual(refused);
  expect(await moveItem(db, at.author, { itemId, direction: "up" })).toEqual(refused);
  expect(await removeItem(db, at.author, { itemId })).toEqual(refused);
});

test("items move up and down without a gap, and stop at the ends", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  const ids = [];
  for (const title of ["a", "b", "c"]) {
    ids.push((await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem({ title }) }))).itemId);
  }
  const [a, , c] = ids as [number, number, number];
  await accepted(moveItem(db, at.secretary, { itemId: c, direction: "up" }));
  await accepted(moveItem(db, at.secretary, { itemId: a, direction: "up" }));
  expect(await titles(db, meetingId)).toEqual(["1 a", "2 c", "3 b"]);
  await accepted(removeItem(db, at.secretary, { itemId: a }));
  expect(await titles(db, meetingId)).toEqual(["1 c", "2 b"]);
});

test("an eligible point goes on the agenda, and taken off it is eligible again", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  const submissionId = await anEligiblePoint(db, at);
  const state = async () =>
    (await db.select({ state: submission.state }).from(submission).where(eq(submission.id, submissionId)))[0]?.state;
  const { itemId } = await accepted(scheduleSubmission(db, at.secretary, { meetingId, submissionId }));
  expect(await state()).toBe("scheduled");
  const [item] = await db.select().from(agendaItem).where(eq(agendaItem.id, itemId));
  expect(item).toMatchObject({ submissionId, presenterId: at.author.memberId, kind: "decision", level: "codecision" });
  await accepted(removeItem(db, at.secretary, { itemId }));
  expect(await state()).toBe("eligible");
});

test("a point still gathering, or put to another body, does not go on the agenda", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  const gathering = await accepted(proposeSubmission(db, at.author, aPoint(at.board)));
  const elsewhere = await anEligiblePoint(db, { ...at, board: at.namurGroup });
  const refusals = [];
  for (const submissionId of [gathering.submissionId, elsewhere]) {
    const answer = await scheduleSubmission(db, at.secretary, { meetingId, submissionId });
    refusals.push(answer.ok ? "accepted" : answer.refusal);
  }
  expect(refusals).toEqual(["submission.not_eligible", "submission.of_another_body"]);
});

test("two secretaries who add, schedule and move at the same instant leave one agenda, numbered without a gap", async () => {
  const { db, drop } = await cloneDatabase();
  try {
    const at = await aBoardAtWork(db);
    const meetingId = await aMeeting(db, at);
    const submissionId = await anEligiblePoint(db, at);
    const { itemId } = await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem() }));
    const outcomes = await Promise.all([
      ...Array.from({ length: 5 }, () => addAgendaItem(db, at.secretary, { meetingId, ...anItem() })),
      ...Array.from({ length: 4 }, () => scheduleSubmission(db, at.secretary, { meetingId, submissionId })),
      ...Array.from({ length: 3 }, () => moveItem(db, at.secretary, { itemId, direction: "down" })),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(9);
    const positions = (await titles(db, meetingId)).map((line) => Number(line.split(" ")[0]));
    expect(positions).toEqual([1, 2, 3, 4, 5, 6, 7]);
  } finally {
    await drop();
  }
});
