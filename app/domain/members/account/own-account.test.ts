import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import {
  cooperative,
  credential,
  demonstrationPerson,
  journal,
  member,
  outbox,
  rateLimit,
  session,
  signInToken,
} from "#db/schema";
import { aCooperative, aMember, required } from "../../../../tests/support/cooperative";
import { test } from "../../../../tests/support/database";
import { changePassword } from "./change-password.server";
import { forgetExpired } from "./forget-expired.server";
import { hashPassword, verifyPassword } from "./password.server";
import { myAccount, mySecurity, mySessions } from "./queries.server";
import { demonstrationPeople, signInForDemonstration } from "./sign-in-for-demonstration.server";
import { updateProfile } from "./update-profile.server";

const password = "trois vélos sous la pluie";

async function someone(db: Database) {
  const { places, categoryId } = await aCooperative(db);
  const actor = await aMember(db, { antennaId: places.namur, categoryId });
  await db.insert(credential).values({ memberId: actor.memberId, passwordHash: await hashPassword(password) });
  await db.insert(session).values({
    id: `s${actor.memberId}`,
    userId: actor.memberId,
    device: "Firefox",
    expiresAt: sql`now() + interval '1 day'`,
  });
  return actor;
}

describe("changing one's password", () => {
  test("asks for the present one", async ({ db }) => {
    const { memberId } = await someone(db);
    const wrong = {
      memberId,
      address: "192.0.2.1",
      presentPassword: "autre chose",
      password: "quatre vélos au soleil",
    };
    expect(await changePassword(db, wrong)).toMatchObject({ fields: { presentPassword: "presentPasswordWrong" } });
    expect(await db.select().from(session)).toHaveLength(1);
  });

  test("ends every session of that member and of nobody else, and a mail says so", async ({ db }) => {
    const { memberId } = await someone(db);
    const other = await someone(db);
    const input = { memberId, address: "192.0.2.1", presentPassword: password, password: "quatre vélos au soleil" };
    expect(await changePassword(db, input)).toEqual({ ok: true });
    expect((await db.select().from(session)).map((row) => row.userId)).toEqual([other.memberId]);
    const [kept] = await db.select().from(credential).where(eq(credential.memberId, memberId));
    expect(await verifyPassword(required(kept).passwordHash, "quatre vélos au soleil")).toBe(true);
    expect(await db.select({ template: outbox.template }).from(outbox)).toEqual([{ template: "password_changed" }]);
  });

  test("is limited, so that an open session does not let anyone guess the password", async ({ db }) => {
    const { memberId } = await someone(db);
    const wrong = {
      memberId,
      address: "192.0.2.1",
      presentPassword: "autre chose",
      password: "quatre vélos au soleil",
    };
    for (let round = 0; round < 10; round += 1) await changePassword(db, wrong);
    expect(await changePassword(db, { ...wrong, presentPassword: password })).toMatchObject({
      refusal: "signIn.tooMany",
    });
  });
});

describe("the profile", () => {
  test("hides every field until its member opens it", async ({ db }) => {
    const actor = await someone(db);
    expect(await myAccount(db, actor.memberId)).toMatchObject({ shownFields: [] });
    const profile = { language: "nl" as const, phone: "081 22 33 44", shownFields: ["phone" as const] };
    await updateProfile(db, actor, profile);
    expect(await myAccount(db, actor.memberId)).toMatchObject({ ...profile, presentation: null });
  });

  test("leaves the names of changed fields in the journal, never what they held", async ({ db }) => {
    const actor = await someone(db);
    await updateProfile(db, actor, { language: "fr", phone: "081 22 33 44", shownFields: [] });
    await updateProfile(db, actor, { language: "fr", phone: "081 22 33 44", shownFields: [] });
    const rows = await db.select().from(journal).where(eq(journal.subjectId, actor.memberId));
    expect(rows.map((row) => row.after)).toEqual([{ fields: ["phone"] }]);
    expect(JSON.stringify(rows)).not.toContain("081");
  });
});

test("one's sessions show their device and which is this one", async ({ db }) => {
  const { memberId } = await someone(db);
  const key = `s${memberId}`;
  expect(await mySessions(db, memberId, key)).toMatchObject([{ device: "Firefox", current: true }]);
  expect(await mySessions(db, memberId, null)).toMatchObject([{ current: false }]);
  expect(await mySecurity(db, memberId)).toMatchObject({ passwordChangedAt: expect.any(Date) });
});

describe("signing in with one click", () => {
  test("is refused in a real installation, even for someone on the list", async ({ db }) => {
    const { memberId } = await someone(db);
    await db.insert(demonstrationPerson).values({ memberId, what: { fr: "Secrétaire" } });
    expect(await demonstrationPeople(db)).toEqual([]);
    expect(await signInForDemonstration(db, memberId)).toEqual({ ok: false, refusal: "demonstration.notHere" });
  });

  test("works in the demonstration for the people listed and no others", async ({ db }) => {
    const { memberId } = await someone(db);
    const unlisted = await someone(db);
    await db.update(cooperative).set({ kind: "demonstration" });
    await db.insert(demonstrationPerson).values({ memberId, what: { fr: "Secrétaire" } });
    expect(await demonstrationPeople(db)).toMatchObject([{ memberId, what: { fr: "Secrétaire" } }]);
    expect(await signInForDemonstration(db, memberId)).toEqual({ ok: true, memberId });
    expect(await signInForDemonstration(db, unlisted.memberId)).toMatchObject({ refusal: "demonstration.notHere" });
    await db.update(member).set({ leftOn: "2020-06-01" }).where(eq(member.id, memberId));
    expect(await signInForDemonstration(db, memberId)).toMatchObject({ refusal: "demonstration.notHere" });
  });
});

test("what serves no more is forgotten, what still serves stays", async ({ db }) => {
  const { memberId } = await someone(db);
  await db.insert(session).values({ id: "old", userId: memberId, expiresAt: sql`now() - interval '1 minute'` });
  for (const [tokenHash, days] of [
    ["old", 8],
    ["recent", 1],
  ] as const) {
    const expiresAt = sql`now() - make_interval(days => ${days})`;
    await db.insert(signInToken).values({ memberId, purpose: "invitation", tokenHash, expiresAt });
  }
  await db.insert(rateLimit).values([
    // The day before and the day after: within a transaction the database's clock stands still, this one does not.
    { key: "old", expire: new Date(Date.now() - 86_400_000) },
    { key: "running", expire: new Date(Date.now() + 86_400_000) },
  ]);
  await forgetExpired(db);
  expect((await db.select({ id: session.id }).from(session)).map((row) => row.id)).toEqual([`s${memberId}`]);
  expect((await db.select().from(signInToken)).map((row) => row.tokenHash)).toEqual(["recent"]);
  expect((await db.select().from(rateLimit)).map((row) => row.key)).toEqual(["running"]);
});
