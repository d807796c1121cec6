import { and, eq } from "drizzle-orm";
import { describe, expect, test as plain } from "vitest";
import type { Database } from "#db/client";
import * as schema from "#db/schema";
import { importerOf } from "~/domain/governance/policy";
import { aBoardWithColleges, weighing } from "../../../../tests/support/colleges";
import { aBody, aCooperative, aMember, journalOf, required, withMandate } from "../../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../../tests/support/database";
import { aDraft, done } from "../../../../tests/support/votes";
import { draftVote } from "../../participation/draft-vote.server";
import { previewImport } from "../import/preview-import.server";
import { changeCategory } from "./change-category.server";
import { listCategories, listColleges, readCategory, readCollege } from "./read-categories.server";
import { removeUnused } from "./remove-unused.server";
import { saveCategory } from "./save-category.server";
import { saveCollege } from "./save-college.server";

async function aScene(db: Database) {
  const scene = await aCooperative(db);
  const someone = { antennaId: scene.places.namur, categoryId: scene.categoryId };
  const administration = await aBody(db, { kind: "administration", placeId: scene.places.group });
  const staff = await withMandate(db, await aMember(db, someone), administration, "platform_administrator");
  const chair = await withMandate(db, await aMember(db, someone), scene.board, "chair");
  return { ...scene, someone, staff, importer: importerOf(staff), chair: importerOf(chair) };
}

async function aPastMember(db: Database, someone: { antennaId: number; categoryId: number }) {
  const { memberId } = await aMember(db, someone);
  await db.update(schema.member).set({ leftOn: "2021-01-01" }).where(eq(schema.member.id, memberId));
  return memberId;
}

const newCategory = (fr: string, collegeId: number | null = null) => ({ categoryId: null, name: { fr }, collegeId });
const newCollege = (fr: string) => ({ collegeId: null, name: { fr } });
const unknown = 2_000_000_000;

async function changesOf(db: Database, kind: string, id: number) {
  const { action, actorName, before, after } = schema.journal;
  return await db
    .select({ action, actorName, before, after })
    .from(schema.journal)
    .where(and(eq(schema.journal.subjectKind, kind), eq(schema.journal.subjectId, id)))
    .orderBy(schema.journal.id);
}

test("nobody but those who keep the register changes its categories and colleges", async ({ db }) => {
  const { categoryId, chair, importer, staff } = await aScene(db);
  const { collegeId } = await done(saveCollege(db, importer, newCollege("Usage")));
  const forbidden = { ok: false, refusal: "forbidden" };
  for (const nobody of [chair, null]) {
    expect(await saveCategory(db, nobody, newCategory("Équipe"))).toEqual(forbidden);
    expect(await saveCategory(db, nobody, { ...newCategory("Équipe"), categoryId })).toEqual(forbidden);
    expect(await saveCollege(db, nobody, newCollege("Équipe"))).toEqual(forbidden);
    expect(await saveCollege(db, nobody, { collegeId, name: { fr: "Équipe" } })).toEqual(forbidden);
    expect(await removeUnused(db, nobody, { kind: "college", id: collegeId })).toEqual(forbidden);
    expect(await changeCategory(db, nobody, { memberId: staff.memberId, categoryId })).toEqual(forbidden);
  }
  expect(await listCategories(db, "fr")).toHaveLength(1);
  expect(await listColleges(db, "fr")).toHaveLength(1);
});

describe("saving", () => {
  test("adds a college and a category of it, each with its journal row", async ({ db }) => {
    const { importer, staff } = await aScene(db);
    const name = { fr: "Équipe mutualisée", nl: "Gedeeld team" };
    const { collegeId } = await done(saveCollege(db, importer, { collegeId: null, name }));
    const { categoryId } = await done(saveCategory(db, importer, newCategory("Équipe mutualisée", collegeId)));
    expect(await db.select().from(schema.college)).toEqual([{ id: collegeId, slug: "equipe-mutualisee", name }]);
    expect(await readCategory(db, categoryId)).toEqual({
      id: categoryId,
      name: { fr: "Équipe mutualisée" },
      collegeId,
      used: false,
    });
    const actorName = `${staff.firstName} ${staff.lastName}`;
    const names = { nameFr: "Équipe mutualisée", nameNl: "", nameEn: "" };
    expect(await changesOf(db, "college", collegeId)).toEqual([
      { action: "college.added", actorName, before: null, after: { ...names, nameNl: "Gedeeld team" } },
    ]);
    expect(await changesOf(db, "category", categoryId)).toEqual([
      {
        action: "category.added",
        actorName,
        before: null,
        after: { ...names, college: "Équipe mutualisée", collegeId },
      },
    ]);
  });

  test("changes names and the college, tells before and after, and nothing where nothing changes", async ({ db }) => {
    const { importer, categoryId } = await aScene(db);
    const { collegeId } = await done(saveCollege(db, importer, newCollege("Usage")));
    const changed = { categoryId, name: { fr: "Clients", en: "Clients" }, collegeId };
    for (let n = 0; n < 2; n += 1) expect(await saveCategory(db, importer, changed)).toEqual({ ok: true, categoryId });
    const [row] = await db.select().from(schema.category).where(eq(schema.category.id, categoryId));
    expect(row).toEqual({ id: categoryId, slug: "clients", name: changed.name, collegeId });
    expect(await changesOf(db, "category", categoryId)).toMatchObject([
      {
        action: "category.changed",
        before: { nameFr: "Usagers", nameNl: "Gebruikers", nameEn: "Users", college: "", collegeId: null },
        after: { nameFr: "Clients", nameNl: "", nameEn: "Clients", college: "Usage", collegeId },
      },
    ]);
    await done(saveCategory(db, importer, { ...changed, collegeId: null }));
    expect(await readCategory(db, categoryId)).toMatchObject({ collegeId: null });
    await done(saveCollege(db, importer, { collegeId, name: { fr: "Usages" } }));
    expect(await journalOf(db, "college", collegeId)).toEqual(["college.added", "college.changed"]);
  });

  test("refuses a name that another one has in any language; a college may be called like a category", async ({
    db,
  }) => {
    const { importer, categoryId } = await aScene(db);
    const refusal = { ok: false, refusal: "register.nameTaken", values: { name: "Usagers" } };
    expect(await saveCategory(db, importer, newCategory("USAGERS"))).toEqual({
      ...refusal,
      fields: { fr: "nameTaken" },
    });
    const other = { ...newCategory("Équipe"), name: { fr: "Équipe", nl: "gebruikers" } };
    expect(await saveCategory(db, importer, other)).toEqual({ ...refusal, fields: { nl: "nameTaken" } });
    const added = await done(saveCategory(db, importer, newCategory("Équipe")));
    expect(await saveCategory(db, importer, { ...added, name: { fr: "Usagers" }, collegeId: null })).toMatchObject(
      refusal,
    );
    expect(await saveCollege(db, importer, newCollege("Usagers"))).toMatchObject({ ok: true });
    expect(await saveCollege(db, importer, newCollege("usagers"))).toMatchObject(refusal);
    expect(await journalOf(db, "category", categoryId)).toEqual([]);
  });

  test("refuses what does not exist", async ({ db }) => {
    const { importer } = await aScene(db);
    expect(await saveCategory(db, importer, { ...newCategory("Équipe"), categoryId: unknown })).toMatchObject({
      refusal: "category.unknown",
    });
    expect(await saveCategory(db, importer, newCategory("Équipe", unknown))).toMatchObject({
      refusal: "college.unknown",
    });
    expect(await saveCollege(db, importer, { collegeId: unknown, name: { fr: "Équipe" } })).toMatchObject({
      refusal: "college.unknown",
    });
  });

  plain("the same name many times at the same moment ends in one", async () => {
    const clone = await cloneDatabase();
    try {
      const { importer } = await aScene(clone.db);
      const many = Array.from({ length: 6 }, (_, n) => (n % 2 ? "Équipe" : "équipe !"));
      const categories = await Promise.all(many.map((fr) => saveCategory(clone.db, importer, newCategory(fr))));
      const colleges = await Promise.all(many.map((fr) => saveCollege(clone.db, importer, newCollege(fr))));
      for (const outcomes of [categories, colleges]) {
        expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
        expect(outcomes.filter((one) => !one.ok && one.refusal === "register.nameTaken")).toHaveLength(5);
      }
      expect(await listCategories(clone.db, "fr")).toHaveLength(2);
      expect(await listColleges(clone.db, "fr")).toHaveLength(1);
    } finally {
      await clone.drop();
    }
  });
});

describe("removing", () => {
  test("takes what nothing uses out of the register, and says so in the journal", async ({ db }) => {
    const { importer } = await aScene(db);
    const { collegeId } = await done(saveCollege(db, importer, newCollege("Usage")));
    const { categoryId } = await done(saveCategory(db, importer, newCategory("Équipe", collegeId)));
    expect(await removeUnused(db, importer, { kind: "college", id: collegeId })).toMatchObject({
      refusal: "college.used",
    });
    expect(await removeUnused(db, importer, { kind: "category", id: categoryId })).toEqual({ ok: true });
    expect(await removeUnused(db, importer, { kind: "college", id: collegeId })).toEqual({ ok: true });
    expect(await readCategory(db, categoryId)).toBeNull();
    expect(await readCollege(db, collegeId)).toBeNull();
    expect((await changesOf(db, "category", categoryId)).at(-1)).toMatchObject({
      action: "category.removed",
      before: { nameFr: "Équipe" },
      after: null,
    });
    expect(await journalOf(db, "college", collegeId)).toEqual(["college.added", "college.removed"]);
    expect(await removeUnused(db, importer, { kind: "category", id: categoryId })).toMatchObject({
      refusal: "category.unknown",
    });
  });

  test("is refused for the category of a member who has left, of a seat, or of an import that waits", async ({
    db,
  }) => {
    const { importer, someone, board } = await aScene(db);
    const aCategory = async (fr: string) => (await done(saveCategory(db, importer, newCategory(fr)))).categoryId;
    const [past, ofSeat, ofFile] = [await aCategory("Anciens"), await aCategory("Siège"), await aCategory("Fichier")];
    await aPastMember(db, { ...someone, categoryId: past });
    await db.insert(schema.seat).values({ bodyId: board, function: "administrator", categoryId: ofSeat });
    const [antenna] = await db.select().from(schema.place).where(eq(schema.place.id, someone.antennaId));
    const file = `Numéro;Nom;Prénom;Antenne;Catégorie;Sociétaire depuis\n1;A;B;${antenna?.name.fr};Fichier;31/12/2020\n`;
    const { importId } = await done(
      previewImport(db, importer, { fileName: "m.csv", bytes: new Uint8Array(Buffer.from(file)) }),
    );
    const remove = (id: number) => removeUnused(db, importer, { kind: "category", id });
    for (const id of [past, ofSeat, ofFile]) {
      expect(await remove(id)).toEqual({ ok: false, refusal: "category.used" });
      expect(await readCategory(db, id)).toMatchObject({ used: true });
    }
    await db.update(schema.memberImport).set({ state: "cancelled" }).where(eq(schema.memberImport.id, importId));
    expect(await remove(ofFile)).toEqual({ ok: true });
  });

  test("is refused for a college of a seat or of a vote, even once no category has it any more", async ({ db }) => {
    const { importer } = await aScene(db);
    const { colleges, secretary, board, places } = await aBoardWithColleges(db, [1, 1, 1]);
    await done(draftVote(db, secretary, aDraft(board, places.namur, { ruled: weighing(colleges, [34, 33, 33]) })));
    const { collegeId } = await done(saveCollege(db, importer, newCollege("Siège")));
    await db.insert(schema.seat).values({ bodyId: board, function: "administrator", collegeId });
    await db.update(schema.category).set({ collegeId: null });
    for (const id of [Number(required(colleges[0]).id), collegeId])
      expect(await removeUnused(db, importer, { kind: "college", id })).toEqual({ ok: false, refusal: "college.used" });
  });
});

test("the lists name everything in the reader’s language, and count the members who are present", async ({ db }) => {
  const { importer, categoryId, someone } = await aScene(db);
  await aPastMember(db, someone);
  const college = { fr: "Usage", en: "Use" };
  const { collegeId } = await done(saveCollege(db, importer, { collegeId: null, name: college }));
  await done(saveCollege(db, importer, newCollege("Soutien")));
  const name = { fr: "Usagers", nl: "Gebruikers" };
  await done(saveCategory(db, importer, { categoryId, name, collegeId }));
  await done(saveCategory(db, importer, newCategory("Équipe", collegeId)));
  await done(saveCategory(db, importer, newCategory("Partenaires")));
  expect(await listCategories(db, "nl")).toMatchObject([
    { name: "Gebruikers", college: "Usage", members: 2 },
    { name: "Équipe", college: "Usage", members: 0 },
    { name: "Partenaires", college: null, members: 0 },
  ]);
  expect(await listColleges(db, "en")).toMatchObject([
    { name: "Use", categories: ["Usagers", "Équipe"], members: 2 },
    { name: "Soutien", categories: [], members: 0 },
  ]);
});

describe("a member’s category", () => {
  test("is changed with its journal row in words, and without one when it is the same", async ({ db }) => {
    const { importer, someone } = await aScene(db);
    const { memberId } = await aMember(db, someone);
    const { categoryId } = await done(saveCategory(db, importer, newCategory("Équipe")));
    for (let n = 0; n < 2; n += 1)
      expect(await changeCategory(db, importer, { memberId, categoryId })).toEqual({ ok: true });
    const [row] = await db.select().from(schema.member).where(eq(schema.member.id, memberId));
    expect(row?.categoryId).toBe(categoryId);
    expect(await changesOf(db, "member", memberId)).toMatchObject([
      { action: "member.category_changed", before: { category: "Usagers" }, after: { category: "Équipe" } },
    ]);
  });

  test("stays for a member who has left, and is never one that does not exist", async ({ db }) => {
    const { importer, someone, categoryId } = await aScene(db);
    const { memberId } = await aMember(db, someone);
    for (const gone of [await aPastMember(db, someone), unknown])
      expect(await changeCategory(db, importer, { memberId: gone, categoryId })).toMatchObject({
        refusal: "member.gone",
      });
    expect(await changeCategory(db, importer, { memberId, categoryId: unknown })).toMatchObject({
      refusal: "category.unknown",
    });
  });
});
