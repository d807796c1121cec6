import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { vote } from "#db/schema";
import { required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aRule } from "../../../tests/support/vote-rules";
import { aBoardWithVoters, aDraft, anOpenVote, castFor, done, letItEnd } from "../../../tests/support/votes";
import { castBallot } from "./cast-ballot.server";
import { closeVote } from "./close-vote.server";
import { countVote } from "./count-vote.server";
import { draftVote } from "./draft-vote.server";
import { draftToEdit, voteFormChoices } from "./form-choices.server";
import { publishVote } from "./publish-vote.server";
import { awaitingVotes, decidedVotes, votePage } from "./queries.server";
import { drawReceipt } from "./receipts.server";
import { currentVotes, pastVotes } from "./vote-list.server";

const fr = { locale: "fr" } as const;

test("an open vote awaits those who can vote and have not, and no one else", async ({ db }) => {
  const { voteId, members, secretary } = await anOpenVote(db, 2);
  const [one, other] = [required(members[0]), required(members[1])];
  await done(castFor(db, one, voteId, "for"));
  expect(await awaitingVotes(db, one)).toEqual([]);
  expect(await awaitingVotes(db, secretary)).toEqual([]);
  expect(await awaitingVotes(db, other)).toMatchObject([{ id: voteId, kind: "vote", level: "codecision", minutes: 3 }]);
  await letItEnd(db, voteId);
  expect(await awaitingVotes(db, other)).toEqual([]);
});

test("no page holds a count before publication, not even once counted", async ({ db }) => {
  const { voteId, members, secretary } = await anOpenVote(db, 6);
  const voters = members.slice(0, 5);
  for (const member of voters) await done(castFor(db, member, voteId, "for"));
  const seen = async () => {
    const page = required(await votePage(db, secretary, voteId, "fr"));
    const lists = [await currentVotes(db, secretary, fr), await pastVotes(db, secretary, fr)].flat();
    return {
      count: page.disclosed?.count ?? null,
      ballots: page.ballotCount,
      listed: lists.map(({ outcome }) => outcome),
    };
  };
  const nothing = { count: null, ballots: null, listed: [null] };
  expect(await seen()).toEqual(nothing);
  await letItEnd(db, voteId);
  await done(closeVote(db, { voteId }));
  await db.update(vote).set({ shuffledAt: new Date() });
  await done(countVote(db, { voteId }));
  expect(await seen()).toEqual(nothing);
  await done(publishVote(db, { voteId }));
  expect(await seen()).toMatchObject({ count: { outcome: "adopted" }, ballots: 5, listed: ["adopted"] });
  expect(await decidedVotes(db, required(voters[0]))).toMatchObject([{ outcome: "adopted", hasVoted: true }]);
  expect(await decidedVotes(db, secretary)).toEqual([]);
});

test("lists name who was chosen, at most four of them, and the page of a small electorate holds no figure", async ({
  db,
}) => {
  const approval = aRule("approval", 7);
  const ruled = { ...approval, rule: { ...approval.rule, places: 6 } };
  const { voteId, members, secretary } = await anOpenVote(db, 4, { ruled });
  const [one, other] = [required(members[0]), required(members[1])];
  const cast = (actor: typeof one, approved: string[]) =>
    done(castBallot(db, actor, { voteId, choice: { approved }, receiptCode: drawReceipt() }));
  await cast(one, ["1", "2", "3", "4", "6"]);
  await cast(other, ["4"]);
  const chosen = async () => (await pastVotes(db, secretary, fr)).map((vote) => vote.chosen);
  expect(await currentVotes(db, secretary, fr)).toMatchObject([{ id: voteId, chosen: null }]);
  await letItEnd(db, voteId);
  await done(closeVote(db, { voteId }));
  await db.update(vote).set({ shuffledAt: new Date() });
  await done(countVote(db, { voteId }));
  await done(publishVote(db, { voteId }));
  const [found] = await chosen();
  expect(found).toMatchObject({ count: 5, titles: { length: 4, 0: "Option 4" } });
  expect(await decidedVotes(db, one)).toMatchObject([{ method: "approval", chosen: found }]);
  const page = await votePage(db, one, voteId, "fr");
  expect(page?.disclosed).toMatchObject({ withheld: true, count: { outcome: "decided" } });
  expect(Object.keys(page?.disclosed?.count ?? {})).toEqual(["outcome", "winners"]);
});

test("a page knows whether this member has voted, may vote, or is outside", async ({ db }) => {
  const { voteId, members, secretary } = await anOpenVote(db, 2);
  await done(castFor(db, required(members[0]), voteId, "for"));
  const standing = await Promise.all(
    [...members, secretary].map(async (actor) => (await votePage(db, actor, voteId, "nl"))?.hasVoted),
  );
  expect(standing).toEqual([true, false, null]);
});

test("drafts are listed for the body that prepares them only", async ({ db }) => {
  const { board, places, members, secretary } = await anOpenVote(db, 1);
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.group, { question: "Un brouillon ?" })));
  const drafts = async (actor: typeof secretary) =>
    (await currentVotes(db, actor, fr)).filter(({ state }) => state === "draft").map(({ id }) => id);
  expect(await drafts(secretary)).toEqual([voteId]);
  expect(await drafts(required(members[0]))).toEqual([]);
  expect(await draftToEdit(db, voteId)).toMatchObject({ question: "Un brouillon ?" });
});

test("the form offers each body's place and those below it", async ({ db }) => {
  const { board, places, secretary } = await anOpenVote(db, 1);
  const { bodies, places: offered } = await voteFormChoices(db, secretary, "fr");
  expect(bodies.map(({ id }) => id)).toEqual([board]);
  expect(offered.map(({ id, depth, bodyIds }) => [id, depth, bodyIds])).toEqual([
    [places.group, 0, [board]],
    [places.country, 1, [board]],
    [places.namur, 2, [board]],
    [places.liege, 2, [board]],
  ]);
});

test("ended votes stand from the last closing to the first, whichever was drafted before, and go on from any of them", async ({
  db,
}) => {
  const { board, places, secretary } = await aBoardWithVoters(db, 1);
  const ended: number[] = [];
  for (const daysAgo of [3, 1, 2]) {
    const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.namur)));
    const closesAt = new Date(Date.now() - daysAgo * 86_400_000);
    const opensAt = new Date(closesAt.getTime() - 3_600_000);
    await db
      .update(vote)
      .set({ state: "annulled", annulledReason: "Essai.", opensAt, closesAt })
      .where(eq(vote.id, voteId));
    ended.push(voteId);
  }
  const [first, second, third] = ended;
  const ids = async (before?: number) => (await pastVotes(db, secretary, { ...fr, before })).map(({ id }) => id);
  expect(await ids()).toEqual([second, third, first]);
  expect(await ids(second)).toEqual([third, first]);
  expect(await ids(first)).toEqual([]);
});
