import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import { mandate, member, session } from "#db/schema";
import { aCooperative, aMember, required, withMandate } from "../../tests/support/cooperative";
import { test } from "../../tests/support/database";
import { deviceName } from "./device";
import { openSessions } from "./sessions.server";

async function signedIn(db: Database) {
  const { places, categoryId, board } = await aCooperative(db);
  const actor = await aMember(db, { antennaId: places.namur, categoryId });
  const sessions = openSessions(db, { secure: false });
  const cookie = (await sessions.open(actor.memberId, "Firefox, Linux")).split(";")[0] as string;
  return { actor, board, sessions, cookie, id: cookie.slice("voix=".length) };
}

describe("a session", () => {
  test("is stored under the hash of the cookie, so that a leaked table opens nothing", async ({ db }) => {
    const { sessions, cookie, id } = await signedIn(db);
    const [row] = await db.select().from(session);
    const stored = required(row).id;
    expect(stored).toBe(createHash("sha256").update(id).digest("hex"));
    expect(stored).not.toContain(id);
    expect((await sessions.resolve(`voix=${stored}`)).actor).toBeNull();
    expect((await sessions.resolve(cookie)).actor).not.toBeNull();
    expect(sessions.keyOf(cookie)).toBe(stored);
  });

  test("gives the member with the mandates of today, and no right from one that ended yesterday", async ({ db }) => {
    const { actor, board, sessions, cookie } = await signedIn(db);
    await withMandate(db, actor, board, "secretary");
    expect((await sessions.resolve(cookie)).actor).toMatchObject({
      memberId: actor.memberId,
      mandates: [{ bodyId: board, function: "secretary" }],
    });
    await db.update(mandate).set({ endedOn: sql`current_date - 1`, endReason: "resigned" });
    expect((await sessions.resolve(cookie)).actor?.mandates).toEqual([]);
  });

  test("lasts through a member's last day and not beyond, by the cooperative's calendar", async ({ db }) => {
    const { actor, sessions, cookie } = await signedIn(db);
    const leave = (day: ReturnType<typeof sql>) =>
      db.update(member).set({ leftOn: day }).where(eq(member.id, actor.memberId));
    // fourteen hours ahead of UTC and eleven behind: today is another day in one of them at least
    for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
      await db.execute(sql`update cooperative set time_zone = ${timeZone}`);
      await leave(sql`(now() at time zone ${timeZone})::date`);
      expect((await sessions.resolve(cookie)).actor, timeZone).not.toBeNull();
    }
    await leave(sql`(now() at time zone 'Pacific/Pago_Pago')::date - 1`);
    const resolved = await sessions.resolve(cookie);
    expect(resolved.actor).toBeNull();
    expect(resolved.setCookie).toMatch(/^voix=;.*Max-Age=0/);
  });

  test("is prolonged when half of its thirty days have passed", async ({ db }) => {
    const { sessions, cookie } = await signedIn(db);
    expect((await sessions.resolve(cookie)).setCookie).toBeUndefined();
    await db.update(session).set({ expiresAt: sql`now() + interval '14 days'` });
    expect((await sessions.resolve(cookie)).setCookie).toContain(cookie);
    const [row] = await db
      .select({ days: sql<number>`round(extract(epoch from expires_at - now()) / 86400)::int` })
      .from(session);
    expect(row?.days).toBe(30);
  });

  test("that has expired opens nothing", async ({ db }) => {
    const { sessions, cookie } = await signedIn(db);
    await db.update(session).set({ expiresAt: sql`now() - interval '1 second'` });
    expect((await sessions.resolve(cookie)).actor).toBeNull();
  });

  test("ends for one device, or for all of a member's and nobody else's", async ({ db }) => {
    const one = await signedIn(db);
    const other = await signedIn(db);
    const phone = (await one.sessions.open(one.actor.memberId)).split(";")[0] as string;
    await one.sessions.close(phone);
    expect((await one.sessions.resolve(phone)).actor).toBeNull();
    expect((await one.sessions.resolve(one.cookie)).actor).not.toBeNull();
    await one.sessions.closeAll(one.actor.memberId);
    expect((await one.sessions.resolve(one.cookie)).actor).toBeNull();
    expect((await one.sessions.resolve(other.cookie)).actor).not.toBeNull();
  });

  test("has a cookie that scripts cannot read, and that only TLS carries where there is TLS", async ({ db }) => {
    const { actor } = await signedIn(db);
    const cookie = await openSessions(db, { secure: true }).open(actor.memberId);
    expect(cookie).toMatch(/^__Host-voix=/);
    for (const part of ["HttpOnly", "Secure", "Path=/", "SameSite=Lax"]) expect(cookie).toContain(part);
  });
});

test("a device is named by its browser and system, and by nothing else", () => {
  const firefox = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
  const edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";
  const safari =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605 Version/18.5 Mobile Safari/604.1";
  expect([firefox, edge, safari].map(deviceName)).toEqual(["Firefox, Android", "Edge, Windows", "Safari, iOS"]);
  expect([null, "", "curl/8"].map(deviceName)).toEqual([null, null, null]);
});
