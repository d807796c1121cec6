import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { agendaItem, meetingBody } from "#db/schema";
import { aBody } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardAtWork, accepted, aMeeting, sharedMinutes } from "../../../tests/support/meetings";
import { changeMeeting } from "./change-meeting.server";
import { scheduleMeeting } from "./schedule-meeting.server";

const input = {
  title: "Conseil",
  venue: "Namur",
  startsAt: new Date("2031-03-01T18:00:00Z"),
  endsAt: new Date("2031-03-01T20:00:00Z"),
  withBodyIds: [],
};

test("someone without a mandate that prepares meetings cannot fix one, nor change it", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const refused = { ok: false, refusal: "forbidden" };
  expect(await scheduleMeeting(db, at.author, { ...input, bodyId: at.board })).toEqual(refused);
  expect(await scheduleMeeting(db, at.secretary, { ...input, bodyId: at.namurGroup })).toEqual(refused);
  const meetingId = await aMeeting(db, at);
  expect(await changeMeeting(db, at.author, { meetingId, ...input })).toEqual(refused);
});

test("a meeting ends after it begins", async ({ db }) => {
  const { board, secretary } = await aBoardAtWork(db);
  const backwards = { ...input, bodyId: board, endsAt: input.startsAt };
  const refused = await scheduleMeeting(db, secretary, backwards);
  expect(refused).toEqual({ ok: false, refusal: "meeting.ends_before_start" });
});

test("bodies can sit together", async ({ db }) => {
  const { board, secretary, places } = await aBoardAtWork(db);
  const other = await aBody(db, { kind: "board", placeId: places.country });
  const joint = { ...input, bodyId: board, withBodyIds: [other, other, board] };
  const { meetingId } = await accepted(scheduleMeeting(db, secretary, joint));
  const rows = await db.select().from(meetingBody).where(eq(meetingBody.meetingId, meetingId));
  expect(rows).toEqual([{ meetingId, bodyId: other }]);
});

test("minutes shared while no other meeting was fixed stand on the agenda of the next one made", async ({ db }) => {
  const at = await aBoardAtWork(db);
  const earlier = await sharedMinutes(db, at);
  const meetingId = await aMeeting(db, at, { inDays: 40 });
  const items = await db.select().from(agendaItem).where(eq(agendaItem.meetingId, meetingId));
  expect(items).toMatchObject([{ kind: "minutes", minutesOfMeetingId: earlier, position: 1 }]);
  const another = await aMeeting(db, at, { inDays: 60 });
  expect(await db.$count(agendaItem, eq(agendaItem.meetingId, another))).toBe(0);
});
