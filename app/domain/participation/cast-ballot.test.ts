import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { ballot, journal, outbox } from "#db/schema";
import { aMember, required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardWithVoters, aDraft, anOpenVote, castFor, done, letItEnd } from "../../../tests/support/votes";
import { announceVote } from "./announce-vote.server";
import { annulVote } from "./annul-vote.server";
import { countBox } from "./box.server";
import { castBallot } from "./cast-ballot.server";
import { draftVote } from "./draft-vote.server";
import { drawReceipt, isInBox } from "./receipts.server";

test("a member outside the electorate, or who joined after opening, casts no ballot", async ({ db }) => {
  const { voteId, secretary, places, categoryId } = await anOpenVote(db, 1);
  expect(await castFor(db, secretary, voteId, "for")).toEqual({ ok: false, refusal: "vote.outsideElectorate" });
  const late = await aMember(db, { antennaId: places.namur, categoryId });
  expect(await castFor(db, late, voteId, "for")).toEqual({ ok: false, refusal: "vote.outsideElectorate" });
  expect(await countBox(db, voteId)).toEqual({ ballots: 0, marked: 0 });
});

test("a member casts one ballot, whatever they choose the second time", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 2);
  const [one, other] = [required(members[0]), required(members[1])];
  const code = drawReceipt();
  expect(await castFor(db, one, voteId, "for", code)).toEqual({ ok: true, replayed: false });
  expect(await castFor(db, one, voteId, "against")).toEqual({ ok: false, refusal: "vote.alreadyVoted" });
  expect(await castFor(db, other, voteId, "abstention")).toMatchObject({ ok: true });
  const choices = await db.select({ choice: ballot.choice }).from(ballot).where(eq(ballot.voteId, voteId));
  expect(choices.map(({ choice }) => JSON.stringify(choice)).sort()).toEqual([
    '{"resolution":"abstention"}',
    '{"resolution":"for"}',
  ]);
  expect(await isInBox(db, voteId, code.toLowerCase())).toBe(true);
  expect(await isInBox(db, voteId, drawReceipt())).toBe(false);
});

test("the same ballot sent again answers the same receipt, even once the vote is over", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 1);
  const [member, code] = [required(members[0]), drawReceipt()];
  await done(castFor(db, member, voteId, "for", code));
  expect(await castFor(db, member, voteId, "for", code)).toEqual({ ok: true, replayed: true });
  await letItEnd(db, voteId);
  expect(await castFor(db, member, voteId, "for", code)).toEqual({ ok: true, replayed: true });
  expect(await countBox(db, voteId)).toEqual({ ballots: 1, marked: 1 });
});

test("sending again with another choice tells nothing of the choice in the box", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 1);
  const [member, code] = [required(members[0]), drawReceipt()];
  await done(castFor(db, member, voteId, "for", code));
  const answers = [
    await castFor(db, member, voteId, "for", code),
    await castFor(db, member, voteId, "against", code),
    await castFor(db, member, voteId, "abstention", code),
  ];
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test("a receipt of somebody else is refused and leaves the member free to vote", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 2);
  const [one, other, code] = [required(members[0]), required(members[1]), drawReceipt()];
  await done(castFor(db, one, voteId, "for", code));
  expect(await castFor(db, other, voteId, "against", code)).toEqual({ ok: false, refusal: "vote.receiptTaken" });
  expect(await countBox(db, voteId)).toEqual({ ballots: 1, marked: 1 });
  expect(await castFor(db, other, voteId, "against")).toMatchObject({ ok: true });
});

test("a late ballot is refused by the database's clock, though nothing has closed the vote yet", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 1);
  await letItEnd(db, voteId);
  expect(await castFor(db, required(members[0]), voteId, "for")).toEqual({ ok: false, refusal: "vote.closed" });
  expect(await countBox(db, voteId)).toEqual({ ballots: 0, marked: 0 });
});

test("a vote that is not open yet, annulled or unknown takes no ballot", async ({ db }) => {
  const { board, places, members, secretary } = await aBoardWithVoters(db, 1);
  const member = required(members[0]);
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.namur)));
  expect(await castFor(db, member, voteId, "for")).toMatchObject({ refusal: "vote.notOpenYet" });
  await done(announceVote(db, secretary, { voteId }));
  expect(await castFor(db, member, voteId, "for")).toMatchObject({ refusal: "vote.notOpenYet" });
  await done(annulVote(db, secretary, { voteId, reason: "Erreur de date." }));
  expect(await castFor(db, member, voteId, "for")).toMatchObject({ refusal: "vote.annulled" });
  expect(await castFor(db, member, 2_000_000_000, "for")).toMatchObject({ refusal: "vote.unknown" });
});

test("a choice that the method does not know, or no receipt, is no ballot", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 1);
  const member = required(members[0]);
  const send = (choice: unknown, receiptCode: string) => castBallot(db, member, { voteId, choice, receiptCode });
  expect(await send({ resolution: "maybe" }, drawReceipt())).toMatchObject({ refusal: "vote.ballotInvalid" });
  expect(await send({ resolution: "for" }, "1234")).toMatchObject({ refusal: "vote.ballotInvalid" });
  expect(await send({ projects: [1] }, drawReceipt())).toMatchObject({ refusal: "vote.ballotInvalid" });
  expect(await countBox(db, voteId)).toEqual({ ballots: 0, marked: 0 });
});

test("casting writes nothing in the journal or the mail, and waits for the disk", async ({ db }) => {
  const { voteId, members } = await anOpenVote(db, 1);
  const written = async () => [await db.$count(journal), await db.$count(outbox)];
  const before = await written();
  await db.execute(sql`set local synchronous_commit = off`);
  await done(castFor(db, required(members[0]), voteId, "for"));
  expect(await written()).toEqual(before);
  expect(await db.execute(sql`show synchronous_commit`)).toMatchObject([{ synchronous_commit: "on" }]);
});
