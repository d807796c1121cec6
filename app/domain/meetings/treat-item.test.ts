import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { agendaItem, followUp, journal } from "#db/schema";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, aSitting } from "../../../tests/support/meetings";
import { treatItem } from "./treat-item.server";

const decided = { outcome: "decided" as const, outcomeText: "Le bail est signé." };

test("someone without a mandate that writes minutes treats nothing", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { itemId } = await aSitting(db, at);
  expect(await treatItem(db, at.author, { itemId, ...decided })).toEqual({ ok: false, refusal: "forbidden" });
});

test("what was announced for information is not decided", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { itemId } = await aSitting(db, at, { kind: "information" });
  const refused = await treatItem(db, at.secretary, { itemId, ...decided });
  expect(refused).toEqual({ ok: false, refusal: "item.outcome_of_another_kind" });
});

test("an outcome says what was decided, and can be put right while the sitting lasts", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { itemId } = await aSitting(db, at);
  const mute = await treatItem(db, at.secretary, { itemId, outcome: "decided", outcomeText: " " });
  expect(mute).toEqual({ ok: false, refusal: "item.outcome_untold" });
  const more = { followUpText: "Signer", followUpDueOn: "2031-01-01" };
  await accepted(treatItem(db, at.secretary, { itemId, ...decided, ...more }));
  await accepted(treatItem(db, at.secretary, { itemId, outcome: "discussed", outcomeText: "Discuté.", ...more }));
  const [row] = await db.select().from(agendaItem).where(eq(agendaItem.id, itemId));
  expect(row).toMatchObject({ outcome: "discussed", outcomeText: "Discuté." });
  expect(await db.select().from(followUp)).toMatchObject([
    { agendaItemId: itemId, text: "Signer", dueOn: "2031-01-01" },
  ]);
});

test("an adjourned item goes to a later meeting of the same body", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { itemId } = await aSitting(db, at);
  const adjourn = (adjournedToMeetingId?: number) =>
    treatItem(db, at.secretary, { itemId, outcome: "adjourned", outcomeText: "Reporté.", adjournedToMeetingId });
  const nowhere = { ok: false, refusal: "item.adjourned_nowhere" };
  expect(await adjourn()).toEqual(nowhere);
  expect(await adjourn(await aMeeting(db, at, { inDays: 10 }))).toEqual(nowhere);
  expect(await adjourn(await aMeeting(db, at, { inDays: 50 }))).toEqual({ ok: true });
});

test("the journal tells nothing of what a closed session said", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { itemId } = await aSitting(db, at, { visibility: "closed_session", title: "Sanction" });
  await accepted(treatItem(db, at.secretary, { itemId, outcome: "decided", outcomeText: "Un blâme." }));
  const rows = await db.select({ before: journal.before, after: journal.after }).from(journal);
  expect(JSON.stringify(rows)).not.toMatch(/Sanction|blâme/);
});
