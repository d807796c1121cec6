import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { agendaItem, minutes, minutesPiece, outbox } from "#db/schema";
import { journalOf } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import {
  aBoardAtWork,
  aClosedMeeting,
  accepted,
  aMeeting,
  aSitting,
  sharedMinutes,
} from "../../../tests/support/meetings";
import { addErratum } from "./add-erratum.server";
import { approveMinutes } from "./approve-minutes.server";
import { publishMinutes } from "./publish-minutes.server";
import { shareMinutes } from "./share-minutes.server";
import { writeMinutes } from "./write-minutes.server";

const approvedBy = "Décision du bureau du 3 décembre";
const refused = (refusal: string) => ({ ok: false, refusal });

test("someone without a mandate that writes minutes neither writes, shares, approves nor publishes", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await sharedMinutes(db, at);
  for (const answer of [
    writeMinutes(db, at.author, { meetingId, text: "Faux" }),
    shareMinutes(db, at.author, { meetingId }),
    approveMinutes(db, at.author, { meetingId, approvedBy }),
    publishMinutes(db, at.author, { meetingId }),
    addErratum(db, at.author, { meetingId, text: "Faux" }),
  ]) {
    expect(await answer).toEqual(refused("forbidden"));
  }
});

test("minutes are written once the sitting is closed", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const { meetingId } = await aSitting(db, at);
  const early = await writeMinutes(db, at.secretary, { meetingId, text: "Oui" });
  expect(early).toEqual(refused("minutes.meeting_not_closed"));
  const unwritten = await shareMinutes(db, at.secretary, { meetingId: await aClosedMeeting(db, at) });
  expect(unwritten).toEqual(refused("minutes.not_written"));
});

test("minutes whose sitting lacks a fact the law asks for are not shared", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aClosedMeeting(db, at);
  await accepted(writeMinutes(db, at.secretary, { meetingId, text: "Oui" }));
  await db.update(agendaItem).set({ outcomeText: " " }).where(eq(agendaItem.meetingId, meetingId));
  expect(await shareMinutes(db, at.secretary, { meetingId })).toEqual(refused("minutes.incomplete"));
});

test("each text that was shared is kept beside the present one", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await sharedMinutes(db, at);
  await accepted(writeMinutes(db, at.secretary, { meetingId, text: "Le bail est signé pour neuf ans." }));
  const pieces = await db.select().from(minutesPiece).where(eq(minutesPiece.meetingId, meetingId));
  expect(pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    "version: Le bail est signé.",
    "version: Le bail est signé pour neuf ans.",
  ]);
  const [row] = await db.select().from(minutes).where(eq(minutes.meetingId, meetingId));
  expect(row?.state).toBe("corrected");
});

test("sharing puts the approval on the next draft agenda, and another decision takes it off again", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const later = await aMeeting(db, at, { inDays: 40 });
  const meetingId = await sharedMinutes(db, at);
  const planned = () => db.$count(agendaItem, eq(agendaItem.meetingId, later));
  expect(await planned()).toBe(1);
  const mute = await approveMinutes(db, at.secretary, { meetingId, approvedBy: " " });
  expect(mute).toEqual(refused("minutes.decision_missing"));
  await accepted(approveMinutes(db, at.secretary, { meetingId, approvedBy }));
  expect(await planned()).toBe(0);
});

test("approved minutes never change; what must be put right is an erratum", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await sharedMinutes(db, at);
  await accepted(approveMinutes(db, at.secretary, { meetingId, approvedBy }));
  const late = await writeMinutes(db, at.secretary, { meetingId, text: "Autre" });
  expect(late).toEqual(refused("minutes.kept"));
  await accepted(addErratum(db, at.secretary, { meetingId, text: "Lire « six ans »." }));
  const [row] = await db.select().from(minutes).where(eq(minutes.meetingId, meetingId));
  expect(row).toMatchObject({ state: "approved", text: "Le bail est signé.", approvedBy });
});

test("minutes are published once approved, and those who sit are told", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await sharedMinutes(db, at);
  expect(await publishMinutes(db, at.secretary, { meetingId })).toEqual(refused("minutes.not_approved"));
  await accepted(approveMinutes(db, at.secretary, { meetingId, approvedBy }));
  await accepted(publishMinutes(db, at.secretary, { meetingId }));
  const mails = await db.select().from(outbox).where(eq(outbox.template, "minutes_published"));
  expect(mails.map(({ memberId }) => memberId)).toEqual([at.secretary.memberId]);
  expect(await journalOf(db, "minutes", meetingId)).toEqual([
    "minutes.written",
    "minutes.shared",
    "minutes.approved",
    "minutes.published",
  ]);
});
