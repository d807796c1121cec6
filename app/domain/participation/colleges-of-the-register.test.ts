import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { electorateEntry, vote } from "#db/schema";
import { importerOf } from "~/domain/governance/policy";
import { saveCategory } from "~/domain/members/register/save-category.server";
import { saveCollege } from "~/domain/members/register/save-college.server";
import { weighing } from "../../../tests/support/colleges";
import { aBody, aMember, withMandate } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { aBoardWithVoters, aDraft, done } from "../../../tests/support/votes";
import { announceVote } from "./announce-vote.server";
import { draftVote } from "./draft-vote.server";
import { openVote } from "./open-vote.server";

test("a cooperative that starts with one category and no college can put a resolution to its colleges", async ({
  db,
}) => {
  const { categoryId, places, board, secretary } = await aBoardWithVoters(db, 6);
  const administration = await aBody(db, { kind: "administration", placeId: places.group });
  const someone = { antennaId: places.liege, categoryId };
  const importer = importerOf(
    await withMandate(db, await aMember(db, someone), administration, "platform_administrator"),
  );
  const colleges: { id: string }[] = [];
  for (const fr of ["Usage", "Équipe", "Soutien"]) {
    const { collegeId } = await done(saveCollege(db, importer, { collegeId: null, name: { fr } }));
    colleges.push({ id: String(collegeId) });
  }
  const own = { categoryId, name: { fr: "Usagers" } };
  const draft = aDraft(board, places.namur, { ruled: weighing(colleges, [50, 30, 20]) });
  const { voteId } = await done(draftVote(db, secretary, draft));
  expect(await announceVote(db, secretary, { voteId })).toMatchObject({ refusal: "vote.withoutCollege" });

  await done(saveCategory(db, importer, { ...own, collegeId: Number(colleges[0]?.id) }));
  await done(announceVote(db, secretary, { voteId }));
  // between announcement and opening the register may still change, and the list takes over what it says at opening
  await done(saveCategory(db, importer, { ...own, collegeId: Number(colleges[1]?.id) }));
  await done(saveCollege(db, importer, { collegeId: Number(colleges[1]?.id), name: { fr: "Équipes" } }));
  await done(openVote(db, { voteId }));
  const electors = await db.select().from(electorateEntry).where(eq(electorateEntry.voteId, voteId));
  expect(electors.map(({ college }) => college)).toEqual(Array(6).fill(colleges[1]?.id));
  const [opened] = await db.select().from(vote).where(eq(vote.id, voteId));
  expect(opened?.rule).toMatchObject({ colleges: [{ title: "Usage" }, { title: "Équipe" }, { title: "Soutien" }] });
});
