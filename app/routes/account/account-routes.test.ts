import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cooperative, credential, demonstrationPerson, member, rateLimit, session } from "#db/schema";
import { hashPassword } from "~/domain/members/account/password.server";
import { issueTokens } from "~/domain/members/account/tokens.server";
import { aCooperative, aMember, required } from "../../../tests/support/cooperative";
import { cloneDatabase } from "../../../tests/support/database";
import { cookieOf, serveRoutes } from "../../../tests/support/served-routes";
import * as demonstration from "./demonstration";
import * as followLink from "./follow-link";
import * as forgotten from "./forgotten-password";
import * as reset from "./reset-password";
import * as signIn from "./sign-in";
import * as signOut from "./sign-out";

const password = "trois vélos sous la pluie";
const routes = {
  "/connexion": signIn,
  "/connexion/lien/:secret": followLink,
  "/mot-de-passe/oublie": forgotten,
  "/mot-de-passe/:secret": reset,
  "/demonstration": demonstration,
  "/deconnexion": signOut,
};

let clone: Awaited<ReturnType<typeof cloneDatabase>>;
let served: Awaited<ReturnType<typeof serveRoutes>>;
let memberId: number;
let email: string;

beforeAll(async () => {
  clone = await cloneDatabase({ max: 4 });
  served = await serveRoutes(clone, routes);
  const { places, categoryId } = await aCooperative(clone.db);
  ({ memberId } = await aMember(clone.db, { antennaId: places.namur, categoryId }));
  const [row] = await clone.db.select({ email: member.email }).from(member).where(eq(member.id, memberId));
  email = required(row?.email);
});

beforeEach(async () => {
  await clone.db.delete(session);
  await clone.db.delete(rateLimit);
  const passwordHash = await hashPassword(password);
  await clone.db
    .insert(credential)
    .values({ memberId, passwordHash })
    .onConflictDoUpdate({ target: credential.memberId, set: { passwordHash } });
});

afterAll(async () => {
  await served.stop();
  await clone.drop();
});

const enter = (form: Record<string, string> = {}, cookie?: string) =>
  served.ask("/connexion", { form: { email, password, ...form }, cookie });

describe("signing in", () => {
  test("opens a new session, whatever cookie was planted before", async () => {
    const planted = "voix=planted0000000000000000000000000000000000";
    const response = await enter({}, planted);
    expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
    const cookie = required(cookieOf(response, "voix"));
    expect(cookie).not.toBe(planted);
    expect(required(response.headers.getSetCookie().at(-1))).toMatch(/HttpOnly; .*Path=\/; SameSite=Lax/);
    const again = required(cookieOf(await enter({}, cookie), "voix"));
    expect(again).not.toBe(cookie);
    expect(await clone.db.select().from(session)).toHaveLength(1);
  });

  test("brings back to a page of ours and never elsewhere", async () => {
    const leadsTo = async (retour: string) => (await enter({ retour })).headers.get("location");
    expect(await leadsTo("/points/4?tri=date")).toBe("/points/4?tri=date");
    for (const foreign of [
      "//elsewhere.example",
      "/\\elsewhere.example",
      "https://elsewhere.example",
      "/.//elsewhere.example",
    ]) {
      expect(await leadsTo(foreign)).toBe("/");
    }
  });

  test("is refused with 409, and after ten attempts with 429 and the time to wait", async () => {
    for (let round = 0; round < 10; round += 1) {
      expect((await enter({ password: "autre chose" })).status).toBe(409);
    }
    const response = await enter();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(800);
    expect(response.headers.getSetCookie().join()).not.toContain("voix=");
  });
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const cookie = required(cookieOf(await enter(), "voix"));
  const response = await served.ask("/deconnexion", { form: { partout: "non" }, cookie });
  expect(cookieOf(response, "voix")).toBe("voix=");
  expect(await clone.db.select().from(session)).toEqual([]);
});

test("signing out everywhere ends every device's session", async () => {
  await enter();
  const cookie = required(cookieOf(await enter(), "voix"));
  expect(await clone.db.select().from(session)).toHaveLength(2);
  await served.ask("/deconnexion", { form: { partout: "oui" }, cookie });
  expect(await clone.db.select().from(session)).toEqual([]);
});

test("asking for a link answers the same for a known and an unknown address", async () => {
  const answers = await Promise.all(
    [email, "personne@example.org"].map(async (asked) => {
      const response = await served.ask("/mot-de-passe/oublie.data", { form: { email: asked } });
      return [response.status, (await response.text()).replaceAll(asked, "…")];
    }),
  );
  expect(answers[0]).toEqual(answers[1]);
});

test("opening a link consumes nothing; its button signs in once", async () => {
  const [secret] = await issueTokens(clone.db, "sign_in_link", [memberId]);
  const path = `/connexion/lien/${secret}`;
  for (let look = 0; look < 3; look += 1) {
    const response = await served.ask(path);
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  }
  expect((await served.ask(path, { form: {} })).headers.get("location")).toBe("/");
  const second = await served.ask(path, { form: {} });
  expect([second.status, cookieOf(second, "voix")]).toEqual([200, undefined]);
});

describe("becoming someone with one click", () => {
  test("does not exist in a real installation", async () => {
    await clone.db.insert(demonstrationPerson).values({ memberId, what: { fr: "Sociétaire" } });
    expect((await served.ask("/demonstration")).status).toBe(404);
    const response = await served.ask("/demonstration", { form: { memberId: String(memberId) } });
    expect([response.status, cookieOf(response, "voix")]).toEqual([404, undefined]);
  });

  test("opens a session in the demonstration", async () => {
    await clone.db.update(cooperative).set({ kind: "demonstration" });
    const response = await served.ask("/demonstration", { form: { memberId: String(memberId) } });
    expect(response.status).toBe(303);
    expect(cookieOf(response, "voix")).toMatch(/^voix=.{20,}/);
    await clone.db.update(cooperative).set({ kind: "real" });
  });
});

test("no secret reaches the log while signing in, following a link, resetting and failing", async () => {
  served.lines.length = 0;
  const cookie = required(cookieOf(await enter(), "voix"));
  await enter({ password: "un mauvais secret" });
  const [link] = await issueTokens(clone.db, "sign_in_link", [memberId]);
  const [resetSecret] = await issueTokens(clone.db, "password_reset", [memberId]);
  const next = "quatre vélos au soleil";
  await served.ask(`/connexion/lien/${link}`, { cookie });
  await served.ask(`/connexion/lien/${link}.data`, { cookie });
  await served.ask(`/connexion/lien/${link}`, { form: {}, cookie });
  await served.ask(`/mot-de-passe/${resetSecret}?x=${link}`, { form: { password: next } });
  await served.ask("/mot-de-passe/oublie", { form: { email } });
  const [row] = await clone.db.select().from(credential).orderBy(asc(credential.memberId));
  // A line is written once its answer has been sent whole, which may be after the asker has its head.
  await expect.poll(() => served.lines.filter((line) => line.includes('"path"')).length).toBeGreaterThanOrEqual(7);
  const log = served.lines.join("");
  const secrets = [password, next, "un mauvais secret", link, resetSecret, cookie.slice(5), row?.passwordHash, email];
  for (const secret of secrets) expect(log).not.toContain(required(secret));
});
