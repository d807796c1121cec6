import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { submission, submissionSupport } from "#db/schema";
import { journalOf, required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aPoint } from "../../../tests/support/meetings";
import { proposeSubmission } from "./propose-submission.server";

test("a member cannot propose to the group of another antenna, and can to their own", async ({ db }) => {
  const { author, namurGroup, liegeGroup } = await aBoardAtWork(db);
  expect(await proposeSubmission(db, author, aPoint(liegeGroup))).toEqual({ ok: false, refusal: "forbidden" });
  expect(await proposeSubmission(db, author, aPoint(namurGroup))).toMatchObject({ ok: true });
});

test("a point submitted gathers support, its author being the first supporter", async ({ db }) => {
  const { author, board } = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, author, aPoint(board)));
  const [row] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(row).toMatchObject({ state: "gathering", supportCount: 1, supportThreshold: 2, authorId: author.memberId });
  const supporters = await db.select().from(submissionSupport).where(eq(submissionSupport.submissionId, submissionId));
  expect(supporters.map(({ memberId }) => memberId)).toEqual([author.memberId]);
  expect(await journalOf(db, "submission", submissionId)).toEqual(["submission.drafted", "submission.submitted"]);
});

test("a draft may lack its text; what lacks it cannot be submitted", async ({ db }) => {
  const { author, board } = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, author, aPoint(board, { text: "", submit: false })));
  const [row] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(required(row).state).toBe("draft");
  const untold = await proposeSubmission(db, author, aPoint(board, { text: " " }));
  expect(untold).toEqual({ ok: false, refusal: "submission.incomplete" });
  expect(await db.select().from(submission)).toHaveLength(1);
});
