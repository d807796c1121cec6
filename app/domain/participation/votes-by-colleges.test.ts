import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { category, electorateEntry, journal, member, vote } from "#db/schema";
import { readArchiveText } from "../../../tests/support/archives";
import { aBoardWithColleges, anOpenVoteByColleges, weighing } from "../../../tests/support/colleges";
import { aMember, required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aDraft, castFor, done, letItEnd, voteRow } from "../../../tests/support/votes";
import { announceVote } from "./announce-vote.server";
import { countBoxByCollege } from "./box.server";
import { castBallot } from "./cast-ballot.server";
import { closeVote } from "./close-vote.server";
import { collegesNow } from "./college-electorate.server";
import { countVote } from "./count-vote.server";
import { draftVote } from "./draft-vote.server";
import { openVote } from "./open-vote.server";
import { publishVote } from "./publish-vote.server";
import { drawReceipt } from "./receipts.server";
import { storedColleges } from "./rules/unite-colleges";
import { writeArchive } from "./write-archive.server";

type Db = Parameters<typeof voteRow>[0];

async function settle(db: Db, voteId: number) {
  await letItEnd(db, voteId);
  await done(closeVote(db, { voteId }));
  // why: shuffling needs transactions of its own, which a test that is rolled back cannot have
  await db.update(vote).set({ shuffledAt: new Date() });
  await done(countVote(db, { voteId }));
  await done(publishVote(db, { voteId }));
  return readArchiveText(required(await writeArchive(db, voteId)).text);
}

const choicesIn = async (db: Db, voteId: number) =>
  (await db.execute<{ choice: object }>(sql`select choice from ballot where vote_id = ${voteId}`)).map(
    (row) => row.choice,
  );

describe("drafting a resolution by colleges", () => {
  test("is refused with weights that the law or the sum forbid, at the field where they are mended", async ({ db }) => {
    const { board, places, secretary, colleges } = await aBoardWithColleges(db, [1, 1, 1]);
    const ask = (...percents: number[]) =>
      draftVote(db, secretary, aDraft(board, places.namur, { ruled: weighing(colleges, percents) }));
    expect(await ask(40, 5, 55)).toMatchObject({
      refusal: "vote.badWeight",
      fields: { "colleges[1].weight": "badWeight" },
    });
    expect(await ask(34, 33, 34)).toMatchObject({ refusal: "vote.badWeights", fields: { colleges: "badWeights" } });
    expect(await ask(34, 33, 33)).toMatchObject({ ok: true });
  });

  test("is refused where the cooperative has fewer than three, and with colleges that are not all of its own", async ({
    db,
  }) => {
    const two = await aBoardWithColleges(db, [1, 1]);
    const ask = (ruled: ReturnType<typeof weighing>) =>
      draftVote(db, two.secretary, aDraft(two.board, two.places.namur, { ruled }));
    expect(await ask(weighing(two.colleges, [50, 50]))).toMatchObject({ refusal: "vote.tooFewColleges" });
    expect(await ask(weighing([...two.colleges, { id: "999999" }], [40, 30, 30]))).toMatchObject({
      refusal: "vote.otherColleges",
    });
    expect(await ask(weighing(two.colleges.slice(1), [50]))).toMatchObject({ refusal: "vote.otherColleges" });
  });

  test("names colleges as the register does, whatever was sent, and tells them in the journal", async ({ db }) => {
    const { board, places, secretary, colleges } = await aBoardWithColleges(db, [1, 1, 1]);
    const ruled = weighing(colleges, [50, 30, 20], "against");
    const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.namur, { ruled })));
    const { rule } = await voteRow(db, voteId);
    expect(rule).toMatchObject({
      emptyCollege: "against",
      colleges: colleges.map(({ id }, at) => ({ id, title: `Collège ${at + 1}` })),
    });
    const [line] = await db.select().from(journal).where(eq(journal.action, "vote.drafted"));
    expect(line?.after).toMatchObject({ emptyCollege: "against" });
    expect(JSON.stringify(line?.after)).toContain("Collège 1 : 50/100 · Collège 2 : 30/100");
  });
});

test("a vote by colleges is not announced while members of a category without one could not vote", async ({ db }) => {
  const { board, places, secretary, colleges, categoryId } = await aBoardWithColleges(db, [5, 5, 5]);
  await aMember(db, { antennaId: places.namur, categoryId });
  const ruled = weighing(colleges, [34, 33, 33]);
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.namur, { ruled })));
  expect(await announceVote(db, secretary, { voteId })).toEqual({
    ok: false,
    refusal: "vote.withoutCollege",
    values: { categories: "Usagers", count: 1 },
  });
  await db
    .update(category)
    .set({ collegeId: Number(required(colleges[0]).id) })
    .where(eq(category.id, categoryId));
  expect(await announceVote(db, secretary, { voteId })).toMatchObject({ ok: true });
});

test("opening freezes each member's college, unites the small ones as was foretold, and leaves out who has none by then", async ({
  db,
}) => {
  const { board, places, secretary, colleges, categoryId } = await aBoardWithColleges(db, [8, 2, 3]);
  const ruled = weighing(colleges, [50, 30, 20]);
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.namur, { ruled })));
  await done(announceVote(db, secretary, { voteId }));
  const late = await aMember(db, { antennaId: places.namur, categoryId });
  const foretold = await collegesNow(db, places.namur, (await voteRow(db, voteId)).rule as never);
  await done(openVote(db, { voteId }));
  const row = await voteRow(db, voteId);
  const [first, second, third] = colleges.map(({ id }) => id);
  expect(row).toMatchObject({ electorateSize: 13 });
  expect(storedColleges(row)).toEqual(foretold);
  expect(storedColleges(row)).toMatchObject([
    { id: first, electorate: 8, weight: { num: 50, den: 100 } },
    {
      id: second,
      electorate: 5,
      weight: { num: 1, den: 2 },
      unites: [
        { id: second, electorate: 2 },
        { id: third, electorate: 3 },
      ],
    },
  ]);
  const entries = await db.select().from(electorateEntry).where(eq(electorateEntry.voteId, voteId));
  for (const { id, members } of colleges)
    expect(
      entries
        .filter(({ college }) => college === id)
        .map(({ memberId }) => memberId)
        .sort(),
    ).toEqual(members.map(({ memberId }) => memberId).sort());
  expect(await castFor(db, late, voteId, "for")).toMatchObject({ refusal: "vote.outsideElectorate" });

  // A member who changes category afterwards votes in the college of the opening.
  const moved = required(required(colleges[2]).members[0]);
  await db
    .update(member)
    .set({ categoryId: required(colleges[0]).categoryId })
    .where(eq(member.id, moved.memberId));
  await done(castFor(db, moved, voteId, "against"));
  expect(await choicesIn(db, voteId)).toEqual([{ college: second, resolution: "against" }]);
  await expect(db.transaction((tx) => tx.update(vote).set({ colleges: [] }))).rejects.toMatchObject({
    cause: { message: "an announced vote is frozen" },
  });
});

test("the college of a ballot comes from the frozen list, never from what is sent", async ({ db }) => {
  const { voteId, colleges } = await anOpenVoteByColleges(db, [5, 5, 5], [40, 30, 30]);
  const [own, other] = [required(colleges[0]), required(colleges[1])];
  const choice = { resolution: "for", college: other.id };
  await done(castBallot(db, required(own.members[0]), { voteId, choice, receiptCode: drawReceipt() }));
  expect(await choicesIn(db, voteId)).toEqual([{ resolution: "for", college: own.id }]);
  expect(await countBoxByCollege(db, voteId, storedColleges(await voteRow(db, voteId)))).toEqual(
    colleges.map(({ id }) => ({ id, ballots: id === own.id ? 1 : 0, marked: id === own.id ? 1 : 0 })),
  );
});

test("what most heads adopt the weights can reject; the archive says how", async ({ db }) => {
  const { voteId, colleges } = await anOpenVoteByColleges(db, [8, 5, 5], [34, 33, 33]);
  for (const member of required(colleges[0]).members) await done(castFor(db, member, voteId, "for"));
  for (const { members } of colleges.slice(1)) await done(castFor(db, required(members[0]), voteId, "against"));
  const archive = await settle(db, voteId);
  expect(archive).toMatchObject({
    rule: { emptyCollege: "spread" },
    electorate: { size: 18, voted: 10, colleges: [{ electorate: 8 }, { electorate: 5 }, { electorate: 5 }] },
    result: { outcome: "rejected", forShare: "17/50", votes: { for: 8, against: 2 }, votesCast: 10 },
  });
  expect(archive.ballots).toHaveLength(10);
  expect(new Set((archive.ballots as { college: string }[]).map(({ college }) => college)).size).toBe(3);
});

test("where all colleges are united, ballots carry none and votes are counted together", async ({ db }) => {
  const { voteId, colleges } = await anOpenVoteByColleges(db, [3, 1, 2], [50, 30, 20]);
  for (const { members } of colleges) await done(castFor(db, required(members[0]), voteId, "for"));
  const archive = await settle(db, voteId);
  expect(archive).toMatchObject({
    electorate: { colleges: [{ electorate: 6, weight: { num: 1, den: 1 } }] },
    result: { outcome: "adopted", colleges: [], passLine: { needed: 2 } },
    ballots: [{ resolution: "for" }, { resolution: "for" }, { resolution: "for" }],
  });
});

test("a box in which a ballot carries another college than its voter's is not counted", async ({ db }) => {
  const { voteId, colleges } = await anOpenVoteByColleges(db, [5, 5, 5], [40, 30, 30]);
  await done(castFor(db, required(required(colleges[0]).members[0]), voteId, "for"));
  const stranger = required(required(colleges[1]).members[0]).memberId;
  const own = required(required(colleges[0]).members[0]).memberId;
  await db.execute(sql`update electorate_entry set has_voted = (member_id = ${stranger})
    where vote_id = ${voteId} and member_id in (${own}, ${stranger})`);
  await letItEnd(db, voteId);
  await done(closeVote(db, { voteId }));
  await db.update(vote).set({ shuffledAt: new Date() });
  await expect(countVote(db, { voteId })).rejects.toThrow("a college holds other ballots");
});
