import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { journal, submission } from "#db/schema";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aPoint } from "../../../tests/support/meetings";
import { editDraft } from "./edit-draft.server";
import { proposeSubmission } from "./propose-submission.server";

test("nobody but its author changes a draft", async ({ db }) => {
  const { author, supporter, board } = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, author, aPoint(board, { submit: false })));
  const changed = await editDraft(db, supporter, { submissionId, ...aPoint(board) });
  expect(changed).toEqual({ ok: false, refusal: "forbidden" });
});

test("a draft changes, then is submitted, and then no longer changes", async ({ db }) => {
  const { author, board } = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, author, aPoint(board, { submit: false })));
  await accepted(editDraft(db, author, { submissionId, ...aPoint(board, { title: "Autre titre" }) }));
  const [row] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(row).toMatchObject({ state: "gathering", title: "Autre titre", supportCount: 1 });
  const again = await editDraft(db, author, { submissionId, ...aPoint(board) });
  expect(again).toEqual({ ok: false, refusal: "submission.not_a_draft" });
});

test("the journal says that a draft exists, and nothing of what it says", async ({ db }) => {
  const { author, board } = await aBoardAtWork(db);
  const input = aPoint(board, { submit: false });
  const { submissionId } = await accepted(proposeSubmission(db, author, input));
  await accepted(editDraft(db, author, { submissionId, ...input, text: "Confidence" }));
  const rows = await db.select({ before: journal.before, after: journal.after }).from(journal);
  expect(JSON.stringify(rows)).not.toMatch(/Confidence|Publier/);
});
