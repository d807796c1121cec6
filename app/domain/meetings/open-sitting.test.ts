import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { meeting } from "#db/schema";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, anItem } from "../../../tests/support/meetings";
import { addAgendaItem } from "./add-agenda-item.server";
import { conveneMeeting } from "./convene-meeting.server";
import { openSitting } from "./open-sitting.server";

test("a sitting opens only by a mandate, only once convened, and sooner only if all agree", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem() }));
  const open = (allAgree = false) => openSitting(db, at.secretary, { meetingId, allAgree });
  expect(await open()).toEqual({ ok: false, refusal: "meeting.not_convened" });
  await accepted(conveneMeeting(db, at.secretary, { meetingId }));
  expect(await openSitting(db, at.author, { meetingId })).toEqual({ ok: false, refusal: "forbidden" });
  expect(await open()).toEqual({ ok: false, refusal: "meeting.early" });
  await accepted(open(true));
  const [row] = await db.select().from(meeting).where(eq(meeting.id, meetingId));
  expect(row).toMatchObject({ state: "in_session", openedAt: expect.any(Date) });
});

test("a sitting does not open on an agenda that people were not told of", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const meetingId = await aMeeting(db, at);
  await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem() }));
  await accepted(conveneMeeting(db, at.secretary, { meetingId }));
  await accepted(addAgendaItem(db, at.secretary, { meetingId, ...anItem() }));
  const refused = await openSitting(db, at.secretary, { meetingId, allAgree: true });
  expect(refused).toEqual({ ok: false, refusal: "meeting.changed_since_convening" });
});
