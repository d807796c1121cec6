import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { outbox, submission } from "#db/schema";
import { aBody, journalOf } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, anEligiblePoint, aPoint } from "../../../tests/support/meetings";
import { declineSubmission } from "./decline-submission.server";
import { escalateSubmission } from "./escalate-submission.server";
import { mergeSubmission } from "./merge-submission.server";
import { proposeSubmission } from "./propose-submission.server";
import { scheduleSubmission } from "./schedule-submission.server";
import { withdrawSubmission } from "./withdraw-submission.server";

test("a member without a mandate in the body cannot decline, and nobody declines without a reason", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  const byAuthor = await declineSubmission(db, at.author, { submissionId, reason: "Non." });
  expect(byAuthor).toEqual({ ok: false, refusal: "forbidden" });
  const mute = await declineSubmission(db, at.secretary, { submissionId, reason: " " });
  expect(mute).toEqual({ ok: false, refusal: "submission.reason_missing" });
});

test("a declined point keeps the reason for all to read, and its author and supporters are told", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  await accepted(declineSubmission(db, at.secretary, { submissionId, reason: "Déjà décidé en mars." }));
  const [row] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(row).toMatchObject({ state: "declined", settledReason: "Déjà décidé en mars." });
  const mails = await db.select().from(outbox).where(eq(outbox.template, "submission_settled"));
  expect(mails.map(({ memberId }) => memberId)).toEqual([at.author.memberId, at.supporter.memberId]);
});

test("only its author withdraws a point, and not once it is on an agenda", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  expect(await withdrawSubmission(db, at.secretary, { submissionId })).toEqual({ ok: false, refusal: "forbidden" });
  await accepted(scheduleSubmission(db, at.secretary, { meetingId: await aMeeting(db, at), submissionId }));
  const late = await withdrawSubmission(db, at.author, { submissionId });
  expect(late).toEqual({ ok: false, refusal: "submission.on_an_agenda" });
});

test("a point merges only by its own author, and brings its supporters, each counted once", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  const { submissionId: intoId } = await accepted(proposeSubmission(db, at.supporter, aPoint(at.board)));
  const byOther = await mergeSubmission(db, at.supporter, { submissionId, intoId });
  expect(byOther).toEqual({ ok: false, refusal: "forbidden" });
  await accepted(mergeSubmission(db, at.author, { submissionId, intoId }));
  const [into] = await db.select().from(submission).where(eq(submission.id, intoId));
  expect(into).toMatchObject({ state: "eligible", supportCount: 2 });
  const [merged] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(merged).toMatchObject({ state: "merged", mergedIntoId: intoId });
});

test("a point does not merge into itself, nor into one put to another body", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  const { submissionId: elsewhere } = await accepted(proposeSubmission(db, at.author, aPoint(at.namurGroup)));
  for (const intoId of [submissionId, elsewhere]) {
    const refused = await mergeSubmission(db, at.author, { submissionId, intoId });
    expect(refused).toEqual({ ok: false, refusal: "submission.not_mergeable" });
  }
});

test("a point goes up to a wider place's body with its supporters, and not sideways", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, at.author, aPoint(at.namurGroup)));
  const sideways = await aBody(db, { kind: "committee", placeId: at.places.liege });
  const refused = await escalateSubmission(db, at.author, { submissionId, toBodyId: sideways });
  expect(refused).toEqual({ ok: false, refusal: "submission.not_wider" });
  expect(await escalateSubmission(db, at.supporter, { submissionId, toBodyId: at.board })).toMatchObject({ ok: false });
  const carried = await accepted(escalateSubmission(db, at.author, { submissionId, toBodyId: at.board }));
  const [row] = await db.select().from(submission).where(eq(submission.id, carried.submissionId));
  expect(row).toMatchObject({ state: "gathering", supportCount: 1, escalatedFromId: submissionId, bodyId: at.board });
  expect(await journalOf(db, "submission", submissionId)).toContain("submission.escalated");
});
