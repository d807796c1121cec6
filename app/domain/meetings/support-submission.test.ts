import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { journal, outbox, submission, submissionSupport } from "#db/schema";
import { aBody, aMember, journalOf } from "../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, anEligiblePoint, aPoint } from "../../../tests/support/meetings";
import { proposeSubmission } from "./propose-submission.server";
import { supportSubmission } from "./support-submission.server";

test("a member of another antenna cannot support a point put to this antenna's group", async ({ db }) => {
  const { author, namurGroup, places, categoryId } = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, author, aPoint(namurGroup)));
  const elsewhere = await aMember(db, { antennaId: places.liege, categoryId });
  expect(await supportSubmission(db, elsewhere, { submissionId })).toEqual({ ok: false, refusal: "forbidden" });
});

test("nobody supports a draft", async ({ db }) => {
  const { author, supporter, board } = await aBoardAtWork(db);
  const { submissionId } = await accepted(proposeSubmission(db, author, aPoint(board, { submit: false })));
  const supported = await supportSubmission(db, supporter, { submissionId });
  expect(supported).toEqual({ ok: false, refusal: "submission.not_gathering" });
});

test("the support that reaches the threshold makes the point eligible and tells author and secretary", async ({
  db,
}) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  const [row] = await db.select().from(submission).where(eq(submission.id, submissionId));
  expect(row).toMatchObject({ state: "eligible", supportCount: 2 });
  const mails = await db.select().from(outbox).where(eq(outbox.template, "submission_eligible"));
  const told = [at.author, at.supporter, at.secretary].map(({ memberId }) => memberId).sort((a, b) => a - b);
  expect(mails.map(({ memberId }) => memberId).sort((a, b) => Number(a) - Number(b))).toEqual(told);
});

test("supporting twice counts once", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const submissionId = await anEligiblePoint(db, at);
  expect(await supportSubmission(db, at.supporter, { submissionId })).toEqual({ ok: true, supporters: 2 });
  const actions = await journalOf(db, "submission", submissionId);
  expect(actions.filter((action) => action === "submission.supported")).toHaveLength(1);
});

test("twelve members who support at the same instant reach the threshold exactly once", async () => {
  const { db, drop } = await cloneDatabase();
  try {
    const at = await aBoardAtWork(db);
    const committee = await aBody(db, { kind: "committee", placeId: at.places.group, supportThreshold: 8 });
    const { submissionId } = await accepted(proposeSubmission(db, at.author, aPoint(committee)));
    const crowd = [];
    for (let n = 0; n < 12; n++) crowd.push(await at.someone());
    await Promise.all([...crowd, ...crowd].map((member) => supportSubmission(db, member, { submissionId })));
    const [row] = await db.select().from(submission).where(eq(submission.id, submissionId));
    expect(row).toMatchObject({ state: "eligible", supportCount: 13 });
    expect(await db.$count(submissionSupport, eq(submissionSupport.submissionId, submissionId))).toBe(13);
    expect(await db.$count(journal, eq(journal.action, "submission.became_eligible"))).toBe(1);
  } finally {
    await drop();
  }
});
