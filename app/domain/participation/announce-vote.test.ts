import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { agendaItem, journal, mandate, meeting, member, vote } from "#db/schema";
import { actorOf, aMember, journalOf, required, withMandate } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardWithVoters, aDraft, done, voteRow } from "../../../tests/support/votes";
import { announceVote } from "./announce-vote.server";
import { annulVote } from "./annul-vote.server";
import { draftVote } from "./draft-vote.server";

test("a member without a mandate in the body prepares, announces and annuls nothing", async ({ db }) => {
  const { board, places, members, secretary } = await aBoardWithVoters(db, 1);
  const ordinary = required(members[0]);
  const draft = aDraft(board, places.group);
  expect(await draftVote(db, ordinary, draft)).toEqual({ ok: false, refusal: "forbidden" });
  const { voteId } = await done(draftVote(db, secretary, draft));
  expect(await draftVote(db, ordinary, { ...draft, voteId })).toEqual({ ok: false, refusal: "forbidden" });
  expect(await announceVote(db, ordinary, { voteId })).toEqual({ ok: false, refusal: "forbidden" });
  expect(await annulVote(db, ordinary, { voteId, reason: "non" })).toEqual({ ok: false, refusal: "forbidden" });
});

test("a mandate that ended yesterday gives no right any more", async ({ db }) => {
  const { board, places, secretary } = await aBoardWithVoters(db, 1);
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.group)));
  await db
    .update(mandate)
    .set({ startsOn: "2020-01-01", endsOn: sql`current_date - 1` as never })
    .where(eq(mandate.memberId, secretary.memberId));
  const after = await actorOf(db, secretary.memberId);
  expect(await announceVote(db, after, { voteId })).toEqual({ ok: false, refusal: "forbidden" });
});

test("an antenna's group asks its antenna only; the board asks everybody or one place", async ({ db }) => {
  const { board, namurGroup, places, members, secretary } = await aBoardWithVoters(db, 1);
  const facilitator = await withMandate(db, required(members[0]), namurGroup, "facilitator");
  for (const placeId of [places.liege, places.country, places.group])
    expect(await draftVote(db, facilitator, aDraft(namurGroup, placeId))).toMatchObject({
      refusal: "vote.beyondItsPlace",
    });
  expect(await draftVote(db, facilitator, aDraft(namurGroup, places.namur))).toMatchObject({ ok: true });
  for (const placeId of [places.group, places.country, places.liege])
    expect(await draftVote(db, secretary, aDraft(board, placeId))).toMatchObject({ ok: true });
});

test("a vote on an agenda item belongs to the body that sits, and to an item of codecision still to be treated", async ({
  db,
}) => {
  const { board, namurGroup, places, secretary } = await aBoardWithVoters(db, 1);
  const anItem = async (bodyId: number, level: "codecision" | "consultation", treated = false) => {
    const when = { startsAt: new Date("2030-01-01T18:00Z"), endsAt: new Date("2030-01-01T20:00Z") };
    const [sitting] = await db
      .insert(meeting)
      .values({ bodyId, title: "CA", venue: "Namur", ...when })
      .returning();
    const outcome = treated ? { outcome: "decided" as const, outcomeText: "Oui." } : {};
    const item = { title: "Charleroi", kind: "decision" as const, position: 1, level, ...outcome };
    const [row] = await db
      .insert(agendaItem)
      .values({ meetingId: required(sitting).id, ...item })
      .returning();
    return required(row).id;
  };
  const put = async (agendaItemId: number) =>
    draftVote(db, secretary, { ...aDraft(board, places.group), agendaItemId });
  expect(await put(await anItem(namurGroup, "codecision"))).toMatchObject({ refusal: "vote.itemOfAnotherBody" });
  expect(await put(await anItem(board, "consultation"))).toMatchObject({ refusal: "vote.itemNotCodecision" });
  expect(await put(await anItem(board, "codecision", true))).toMatchObject({ refusal: "vote.itemAlreadyTreated" });
  expect(await put(await anItem(board, "codecision"))).toMatchObject({ ok: true });
});

test("an announced vote is frozen, has its lot's seed, and has told the journal", async ({ db }) => {
  const { board, places, secretary } = await aBoardWithVoters(db, 1);
  const draft = aDraft(board, places.group);
  const { voteId } = await done(draftVote(db, secretary, draft));
  await done(draftVote(db, secretary, { ...draft, voteId, question: "Et à Mons ?" }));
  await done(announceVote(db, secretary, { voteId }));
  expect(await voteRow(db, voteId)).toMatchObject({
    state: "announced",
    question: "Et à Mons ?",
    electorateSize: null,
  });
  expect((await voteRow(db, voteId)).lotSeed).toMatch(/^[0-9a-f]{32}$/);
  expect(await draftVote(db, secretary, { ...draft, voteId })).toMatchObject({ refusal: "vote.frozen" });
  expect(await announceVote(db, secretary, { voteId })).toMatchObject({ refusal: "vote.frozen" });
  const changed = db.transaction((tx) => tx.update(vote).set({ question: "Autre ?" }).where(eq(vote.id, voteId)));
  await expect(changed).rejects.toThrow();
  expect(await journalOf(db, "vote", voteId)).toEqual(["vote.drafted", "vote.changed", "vote.announced"]);
  const [change] = await db.select().from(journal).where(eq(journal.action, "vote.changed"));
  expect(change?.before).toMatchObject({ question: draft.question, quorum: "1/10", majority: "> 1/2" });
  expect(change?.after).toMatchObject({ question: "Et à Mons ?" });
});

test("a vote whose closing has passed, or which nobody could vote in, is not announced", async ({ db }) => {
  const { board, places, secretary, categoryId } = await aBoardWithVoters(db, 0);
  const gone = await aMember(db, { antennaId: places.namur, categoryId });
  await db.update(member).set({ leftOn: "2024-01-01" }).where(eq(member.id, gone.memberId));
  const past = { opensAt: new Date("2024-01-01T08:00Z"), closesAt: new Date("2024-01-02T08:00Z") };
  const late = await done(draftVote(db, secretary, aDraft(board, places.group, past)));
  expect(await announceVote(db, secretary, late)).toMatchObject({ refusal: "vote.closingHasPassed" });
  const empty = await done(draftVote(db, secretary, aDraft(board, places.namur)));
  expect(await announceVote(db, secretary, empty)).toMatchObject({ refusal: "vote.emptyElectorate" });
});

test("an annulled vote keeps its reason and goes no further", async ({ db }) => {
  const { board, places, secretary } = await aBoardWithVoters(db, 1);
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.group)));
  expect(await annulVote(db, secretary, { voteId, reason: "Erreur" })).toMatchObject({
    refusal: "vote.cannotBeAnnulled",
  });
  await done(announceVote(db, secretary, { voteId }));
  await done(annulVote(db, secretary, { voteId, reason: "La question était mal posée." }));
  expect(await voteRow(db, voteId)).toMatchObject({
    state: "annulled",
    annulledReason: "La question était mal posée.",
  });
  expect(await annulVote(db, secretary, { voteId, reason: "Encore" })).toMatchObject({
    refusal: "vote.cannotBeAnnulled",
  });
});
