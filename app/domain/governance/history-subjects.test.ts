import { expect } from "vitest";
import { submission } from "#db/schema";
import { aBody, aCooperative, aMember, required, withMandate } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { findHistorySubject } from "./history-subjects.server";

test("a draft has a history for its author alone, also once it is thrown away", async ({ db }) => {
  const { places, categoryId, board } = await aCooperative(db);
  const [author, other] = [
    await aMember(db, { antennaId: places.namur, categoryId }),
    await aMember(db, { antennaId: places.namur, categoryId }),
  ];
  for (const state of ["draft", "withdrawn"] as const) {
    const [draft] = await db
      .insert(submission)
      .values({
        bodyId: board,
        authorId: author.memberId,
        state,
        title: "Pas encore",
        text: "…",
        language: "fr",
        level: "information",
        supportThreshold: 2,
      })
      .returning({ id: submission.id });
    const { id } = required(draft);
    expect(await findHistorySubject(db, other, "submission", id)).toBeNull();
    expect(await findHistorySubject(db, author, "submission", id)).toMatchObject({ title: "Pas encore" });
  }
});

test("what is not listed has no history to show", async ({ db }) => {
  const { places, categoryId } = await aCooperative(db);
  const actor = await aMember(db, { antennaId: places.namur, categoryId });
  for (const kind of ["ballot", "session", "constructor", "member"]) {
    expect(await findHistorySubject(db, actor, kind, actor.memberId)).toBeNull();
  }
});

test("the history of a category is for those who keep the register", async ({ db }) => {
  const { places, categoryId } = await aCooperative(db);
  const actor = await aMember(db, { antennaId: places.namur, categoryId });
  expect(await findHistorySubject(db, actor, "category", categoryId)).toBeNull();
  const administration = await aBody(db, { kind: "administration", placeId: places.group });
  const staff = await withMandate(db, actor, administration, "platform_administrator");
  const told = { title: "Usagers", to: `/admin/categories/${categoryId}` };
  expect(await findHistorySubject(db, staff, "category", categoryId)).toEqual(told);
  expect(await findHistorySubject(db, staff, "college", categoryId)).toBeNull();
});
