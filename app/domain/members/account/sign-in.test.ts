import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import { credential, member, rateLimit } from "#db/schema";
import { aCooperative, aMember, required } from "../../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../../tests/support/database";
import { hashPassword } from "./password.server";
import { signInWithPassword } from "./sign-in-with-password.server";

const password = "trois vélos sous la pluie";

async function someone(db: Database) {
  const { places, categoryId } = await aCooperative(db);
  const { memberId } = await aMember(db, { antennaId: places.namur, categoryId });
  const [row] = await db.select({ email: member.email }).from(member).where(eq(member.id, memberId));
  await db.insert(credential).values({ memberId, passwordHash: await hashPassword(password) });
  return { memberId, email: required(row?.email) };
}

describe("signing in with a password", () => {
  test("is refused alike for a wrong password, an unknown address and an account without password", async ({ db }) => {
    const { memberId, email } = await someone(db);
    const wrong = { ok: false, refusal: "signIn.wrong" };
    expect(await signInWithPassword(db, { email, password: "autre chose", address: "192.0.2.1" })).toEqual(wrong);
    const unknown = { email: "personne@example.org", password, address: "192.0.2.1" };
    expect(await signInWithPassword(db, unknown)).toEqual(wrong);
    await db.delete(credential).where(eq(credential.memberId, memberId));
    expect(await signInWithPassword(db, { email, password, address: "192.0.2.1" })).toEqual(wrong);
  });

  test("is refused to a member who has left", async ({ db }) => {
    const { memberId, email } = await someone(db);
    await db.update(member).set({ leftOn: "2020-06-01" }).where(eq(member.id, memberId));
    const outcome = await signInWithPassword(db, { email, password, address: "192.0.2.1" });
    expect(outcome).toEqual({ ok: false, refusal: "signIn.wrong" });
  });

  test("works whatever the capitals of the address and the way accents were typed", async ({ db }) => {
    const { memberId, email } = await someone(db);
    const typed = { email: ` ${email.toUpperCase()} `, password: password.normalize("NFD"), address: "192.0.2.1" };
    expect(await signInWithPassword(db, typed)).toEqual({ ok: true, memberId });
  });

  test("keeps argon2id hashes only", async ({ db }) => {
    const { memberId } = await someone(db);
    const [row] = await db.select().from(credential).where(eq(credential.memberId, memberId));
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("takes as long for an unknown address as for a wrong password", async ({ db }) => {
    const { email } = await someone(db);
    const time = async (tried: string, from: number) => {
      const started = performance.now();
      await signInWithPassword(db, { email: tried, password: "autre chose", address: `192.0.2.${from}` });
      return performance.now() - started;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    await time("premier@example.org", 99);
    for (let round = 0; round < 9; round += 1) {
      known.push(await time(email, round));
      unknown.push(await time(`personne${round}@example.org`, round));
    }
    // The shortest of each: what else the machine does can only make an attempt longer, never shorter.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.25);
    expect(ratio).toBeLessThan(4);
  });
});

describe("too many attempts", () => {
  test("close an account for a while, even to the right password, known or not", async ({ db }) => {
    const { email } = await someone(db);
    for (const tried of [email, "personne@example.org"]) {
      for (let round = 0; round < 10; round += 1) {
        await signInWithPassword(db, { email: tried, password: "autre chose", address: `192.0.2.${round}` });
      }
      const outcome = await signInWithPassword(db, { email: tried, password, address: "198.51.100.1" });
      expect(outcome).toMatchObject({ ok: false, refusal: "signIn.tooMany", values: { minutes: 15 } });
    }
  });

  test("from one address are refused whatever the account", async ({ db }) => {
    const { email } = await someone(db);
    await db.transaction(async (tx) => {
      for (let round = 0; round < 100; round += 1) {
        await signInWithPassword(tx, { email: `p${round}@example.org`, password: "x", address: "2001:db8:1:2::1" });
      }
    });
    const neighbour = await signInWithPassword(db, { email, password, address: "2001:db8:1:2:ffff::9" });
    expect(neighbour).toMatchObject({ refusal: "signIn.tooMany" });
    const elsewhere = await signInWithPassword(db, { email, password, address: "2001:db8:1:3::1" });
    expect(elsewhere).toMatchObject({ ok: true });
  });

  test("are counted under hashed keys, and forgotten for the account at the right password", async ({ db }) => {
    const { email } = await someone(db);
    await signInWithPassword(db, { email, password: "autre chose", address: "192.0.2.1" });
    const rows = await db.select().from(rateLimit);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(email);
    expect(JSON.stringify(rows)).not.toContain("192.0.2.1");
    await signInWithPassword(db, { email, password, address: "192.0.2.1" });
    expect((await db.select().from(rateLimit)).map((row) => row.points)).toEqual([2]);
  });

  test("in parallel let ten through and no more", async () => {
    const clone = await cloneDatabase();
    try {
      const { email } = await someone(clone.db);
      const tries = Array.from({ length: 40 }, () =>
        signInWithPassword(clone.db, { email, password: "autre chose", address: "192.0.2.1" }),
      );
      const refusals = (await Promise.all(tries)).map((outcome) => (outcome.ok ? "" : outcome.refusal));
      expect(refusals.filter((refusal) => refusal === "signIn.wrong")).toHaveLength(10);
      expect(refusals.filter((refusal) => refusal === "signIn.tooMany")).toHaveLength(30);
    } finally {
      await clone.drop();
    }
  });
});
