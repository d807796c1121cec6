import { eq, sql } from "drizzle-orm";
import { describe, expect, test as plain } from "vitest";
import type { Database } from "#db/client";
import * as schema from "#db/schema";
import { importerOf } from "~/domain/governance/policy";
import { aBody, aCooperative, aMember, journalOf, required, withMandate } from "../../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../../tests/support/database";
import { inviteAgain } from "./invite-again.server";
import { membersPerPage, readMember, searchMembers } from "./queries.server";

const all = { words: "", antennaId: null, categoryId: null, after: null };

describe("the search of members", () => {
  test("finds by name without accents, by number and by e-mail, every word counting", async ({ db }) => {
    const { places, categoryId } = await aCooperative(db);
    const someone = { categoryId, antennaId: places.namur };
    await aMember(db, { ...someone, firstName: "Éloïse", lastName: "Maréchal", number: "LT-77", email: "elo@x.org" });
    await aMember(db, {
      ...someone,
      firstName: "Éloïse",
      lastName: "Peeters",
      number: "LT-78",
      antennaId: places.liege,
    });
    const find = async (words: string, more: object = {}) =>
      (await searchMembers(db, "fr", { ...all, words, ...more })).map(({ lastName }) => lastName);
    expect(await find("eloise")).toEqual(["Maréchal", "Peeters"]);
    expect(await find("marechal ÉLO")).toEqual(["Maréchal"]);
    expect(await find("lt-78")).toEqual(["Peeters"]);
    expect(await find("elo@x")).toEqual(["Maréchal"]);
    expect(await find("eloise", { antennaId: places.liege })).toEqual(["Peeters"]);
    expect(await find("%")).toEqual([]);
    expect(await find("_\\")).toEqual([]);
  });

  test("comes page after page without a gap or a repetition, namesakes included", async ({ db }) => {
    const { places, categoryId } = await aCooperative(db);
    const names = { firstName: "Anne", lastName: "Dupont", antennaId: places.namur, categoryId };
    for (let n = 0; n < membersPerPage + 3; n++) await aMember(db, names);
    const first = await searchMembers(db, "fr", all);
    expect(first).toHaveLength(membersPerPage + 1);
    const shown = first.slice(0, membersPerPage).map(({ id }) => id);
    const rest = await searchMembers(db, "fr", { ...all, after: required(shown.at(-1)) });
    expect(new Set([...shown, ...rest.map(({ id }) => id)]).size).toBe(membersPerPage + 3);
    expect(rest).toHaveLength(3);
  });

  plain("of one among many uses its index", async () => {
    const clone = await cloneDatabase({ role: null });
    try {
      const { places, categoryId } = await aCooperative(clone.db);
      await clone.sql`insert into member (number, first_name, last_name, antenna_id, category_id, joined_on)
        select 'Z' || n, md5(n::text), md5((n * 7)::text), ${places.namur}, ${categoryId}, '2020-01-01'
        from generate_series(1, 20000) as n`;
      await clone.sql`vacuum analyze member`;
      const query = searchMembers(clone.db, "fr", { ...all, words: "d41d8cd9" }).getSQL();
      expect(JSON.stringify(await clone.db.execute(sql`explain ${query}`))).toContain("member_search");
    } finally {
      await clone.drop();
    }
  });
});

describe("inviting a member again", () => {
  async function aScene(db: Database) {
    const { places, categoryId, board } = await aCooperative(db);
    const someone = { antennaId: places.namur, categoryId };
    const administration = await aBody(db, { kind: "administration", placeId: places.group });
    const staff = await withMandate(db, await aMember(db, someone), administration, "platform_administrator");
    const chair = await withMandate(db, await aMember(db, someone), board, "chair");
    const { memberId } = await aMember(db, someone);
    const publicUrl = new URL("https://voix.example.org");
    return { memberId, publicUrl, importer: importerOf(staff), chair: importerOf(chair) };
  }

  test("is for those who keep the register, once in ten minutes, and is journaled", async ({ db }) => {
    const { memberId, publicUrl, importer, chair } = await aScene(db);
    expect(await inviteAgain(db, chair, { memberId, publicUrl })).toEqual({ ok: false, refusal: "forbidden" });
    expect(await inviteAgain(db, importer, { memberId, publicUrl })).toEqual({ ok: true });
    expect(await inviteAgain(db, importer, { memberId, publicUrl })).toMatchObject({
      refusal: "member.invitedJustNow",
    });
    expect(await db.select().from(schema.outbox)).toHaveLength(1);
    expect(await journalOf(db, "member", memberId)).toEqual(["member.invited"]);
    expect((await readMember(db, memberId, "fr"))?.invitedAt).toBeInstanceOf(Date);
  });

  test("is refused when there is no address, or the member has left or has a password", async ({ db }) => {
    const { memberId, publicUrl, importer } = await aScene(db);
    const mine = eq(schema.member.id, memberId);
    const refused = { ok: false, refusal: "member.notInvitable" };
    await db.update(schema.member).set({ leftOn: "2020-06-01" }).where(mine);
    expect(await inviteAgain(db, importer, { memberId, publicUrl })).toEqual(refused);
    await db.update(schema.member).set({ leftOn: null, email: null }).where(mine);
    expect(await inviteAgain(db, importer, { memberId, publicUrl })).toEqual(refused);
    await db.update(schema.member).set({ email: "m@x.org" }).where(mine);
    await db.insert(schema.credential).values({ memberId, passwordHash: "x" });
    expect(await inviteAgain(db, importer, { memberId, publicUrl })).toEqual(refused);
    expect(await inviteAgain(db, importer, { memberId: 2_000_000_000, publicUrl })).toEqual(refused);
  });
});
