import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { submission } from "#db/schema";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, anEligiblePoint } from "../../../tests/support/meetings";
import { withdrawSubmission } from "./withdraw-submission.server";
import { withdrawSupport } from "./withdraw-support.server";

test("an author remains the first supporter of their point", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  const refused = await withdrawSupport(db, at.author, { submissionId });
  expect(refused).toEqual({ ok: false, refusal: "submission.author_supports" });
});

test("support can be taken back once, and an eligible point stays eligible", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  expect(await withdrawSupport(db, at.supporter, { submissionId })).toEqual({ ok: true, supporters: 1 });
  expect(await withdrawSupport(db, at.supporter, { submissionId })).toEqual({ ok: true, supporters: 1 });
  const [row] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(row).toMatchObject({ state: "eligible", supportCount: 1 });
});

test("a settled point keeps its supporters", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  await accepted(withdrawSubmission(db, at.author, { submissionId }));
  const refused = await withdrawSupport(db, at.supporter, { submissionId });
  expect(refused).toEqual({ ok: false, refusal: "submission.not_gathering" });
});
