import { and, eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { journal } from "#db/schema";
import { required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { anOpenVote, castFor, done } from "../../../tests/support/votes";
import { noteTurnout } from "./note-turnout.server";

test("the journal says once per ended day how many ballots the box held, and nothing else", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 2);
  await done(castFor(db, required(members[0]), voteId, "for"));
  const lines = () =>
    db
      .select({ actorId: journal.actorId, actorName: journal.actorName, after: journal.after })
      .from(journal)
      .where(and(eq(journal.subjectId, voteId), eq(journal.action, "vote.ballots_counted")));
  await noteTurnout(db);
  expect(await lines()).toEqual([]);
  // noon of the day before by the calendar: a day on which the clocks change has 23 hours or 25
  await db.execute(sql`update vote set
    opened_at = ((now() at time zone 'Europe/Brussels')::date - 1 + time '12:00') at time zone 'Europe/Brussels'
    where id = ${voteId}`);
  await noteTurnout(db);
  await noteTurnout(db);
  const [day] = await db.execute(sql`select ((now() at time zone 'Europe/Brussels')::date - 1)::text as yesterday`);
  expect(await lines()).toEqual([
    { actorId: null, actorName: "", after: { day: required(day).yesterday, ballots: 1 } },
  ]);
});
