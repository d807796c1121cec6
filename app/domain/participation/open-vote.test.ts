import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { electorateEntry, journal, member, outbox } from "#db/schema";
import { aMember, required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardWithVoters, aDraft, anOpenVote, done, voteRow } from "../../../tests/support/votes";
import { announceVote } from "./announce-vote.server";
import { draftVote } from "./draft-vote.server";
import { openVote } from "./open-vote.server";
import { canonicalJson } from "./rules/canonical-json";

test("a vote does not open before its date, nor when it was not announced, nor twice", async ({ db }) => {
  const { board, places, secretary } = await aBoardWithVoters(db, 1);
  const later = { opensAt: new Date(Date.now() + 1_800_000) };
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.group, later)));
  expect(await openVote(db, { voteId })).toMatchObject({ refusal: "vote.notAnnounced" });
  await done(announceVote(db, secretary, { voteId }));
  expect(await openVote(db, { voteId })).toMatchObject({ refusal: "vote.tooEarly" });
  const open = await anOpenVote(db, 1);
  expect(await openVote(db, open)).toMatchObject({ refusal: "vote.notAnnounced" });
});

test("the electorate is the members present that day in the place and below it, and stays so", async ({ db }) => {
  const { board, places, members, secretary, categoryId } = await aBoardWithVoters(db, 2);
  const [namur, liege] = [
    { antennaId: places.namur, categoryId },
    { antennaId: places.liege, categoryId },
  ];
  const gone = await aMember(db, namur);
  await db.update(member).set({ leftOn: "2024-05-01" }).where(eq(member.id, gone.memberId));
  await aMember(db, { ...namur, joinedOn: "2999-01-01" });
  const leaving = await aMember(db, { ...namur, leftOn: "2999-01-01" });
  const elsewhere = await aMember(db, liege);
  const openFor = async (placeId: number) => {
    const { voteId } = await done(draftVote(db, secretary, aDraft(board, placeId)));
    await done(announceVote(db, secretary, { voteId }));
    await done(openVote(db, { voteId }));
    return voteId;
  };
  const voters = async (voteId: number) =>
    (await db.select().from(electorateEntry).where(eq(electorateEntry.voteId, voteId)))
      .map((one) => one.memberId)
      .sort();
  const namurIds = [...members.map((one) => one.memberId), leaving.memberId].sort();
  const [antenna, all] = [await openFor(places.namur), await openFor(places.country)];
  expect(await voters(antenna)).toEqual(namurIds);
  expect(await voters(all)).toEqual([...namurIds, elsewhere.memberId, secretary.memberId].sort());
  await aMember(db, namur);
  expect(await voters(antenna)).toEqual(namurIds);
  expect((await voteRow(db, antenna)).electorateSize).toBe(3);
});

test("opening seals the question, the rule and the list of voters by one hash, in the journal too", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 3);
  const row = await voteRow(db, voteId);
  const numbers = await db.select({ number: member.number, id: member.id }).from(member);
  const electorate = members.map(({ memberId }) => required(numbers.find(({ id }) => id === memberId)).number).sort();
  const sealed = {
    question: row.question,
    explanation: "",
    consequences: {},
    method: "resolution",
    secrecy: "secret",
    quorum: { numerator: 1, denominator: 10 },
    majority: { numerator: 1, denominator: 2, strict: true, base: "votes_cast" },
    lotSeed: row.lotSeed,
    electorate,
  };
  const hash = createHash("sha256").update(canonicalJson(sealed)).digest("hex");
  expect(row.frozenHash).toBe(hash);
  const [line] = await db.select().from(journal).where(eq(journal.action, "vote.opened"));
  expect(line).toMatchObject({ actorId: null, subjectId: voteId, after: { electorateSize: 3, frozenHash: hash } });
});

test("each voter with an address is written to, in their language", async ({ db }) => {
  const { board, places, secretary, categoryId } = await aBoardWithVoters(db, 1);
  await aMember(db, { antennaId: places.namur, categoryId, language: "nl" });
  await aMember(db, { antennaId: places.namur, categoryId, email: null });
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.namur)));
  await done(announceVote(db, secretary, { voteId }));
  await done(openVote(db, { voteId }));
  const mails = await db.select().from(outbox).orderBy(outbox.language);
  expect(mails.map(({ template, language }) => [template, language])).toEqual([
    ["vote_opened", "fr"],
    ["vote_opened", "nl"],
  ]);
});
