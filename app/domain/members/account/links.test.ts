import { createHash } from "node:crypto";
import { asc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import { credential, member, outbox, session, signInToken } from "#db/schema";
import { aCooperative, aMember, journalOf, required } from "../../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../../tests/support/database";
import { followSignInLink } from "./follow-sign-in-link.server";
import { inviteMembers } from "./invite-members.server";
import { requestAccessMail } from "./request-access-mail.server";
import type { TokenPurpose } from "./rules/tokens";
import { sendAccessMail } from "./send-access-mail.server";
import { setPasswordWithLink } from "./set-password-with-link.server";
import { signInWithPassword } from "./sign-in-with-password.server";
import { issueTokens, readToken } from "./tokens.server";

const publicUrl = new URL("https://voix.example.org");
const password = "trois vélos sous la pluie";
const address = "192.0.2.1";
const gone = { ok: false, refusal: "link.gone" };

async function someone(db: Database) {
  const { places, categoryId } = await aCooperative(db);
  const { memberId } = await aMember(db, { antennaId: places.namur, categoryId });
  const [row] = await db.select({ email: member.email }).from(member).where(eq(member.id, memberId));
  return { memberId, email: required(row?.email) };
}

async function aLink(db: Database, purpose: TokenPurpose, memberId: number) {
  const [secret] = await issueTokens(db, purpose, [memberId]);
  return required(secret);
}

/** Secrets in the links of the mails written so far, oldest first. */
async function mailed(db: Database) {
  const rows = await db.select().from(outbox).orderBy(asc(outbox.id));
  return rows.map(({ recipient, template, values }) => ({
    recipient,
    template,
    secret: String(values.link ?? "")
      .split("/")
      .at(-1),
  }));
}

describe("a link sent by mail", () => {
  test("opens nothing when it is invented, expired, of another kind, or of a member who left", async ({ db }) => {
    const { memberId } = await someone(db);
    expect(await followSignInLink(db, "invented")).toEqual(gone);
    const reset = await aLink(db, "password_reset", memberId);
    expect(await followSignInLink(db, reset)).toEqual(gone);
    const expired = await aLink(db, "sign_in_link", memberId);
    await db.update(signInToken).set({ expiresAt: sql`clock_timestamp()` });
    expect(await followSignInLink(db, expired)).toEqual(gone);
    const departed = await aLink(db, "sign_in_link", memberId);
    await db.update(member).set({ leftOn: "2020-06-01" }).where(eq(member.id, memberId));
    expect(await followSignInLink(db, departed)).toEqual(gone);
  });

  test("is kept as a hash, for twenty minutes, an hour or fourteen days", async ({ db }) => {
    const { memberId } = await someone(db);
    const secret = await aLink(db, "sign_in_link", memberId);
    await aLink(db, "password_reset", memberId);
    await aLink(db, "invitation", memberId);
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    const rows = await db
      .select({
        hash: signInToken.tokenHash,
        minutes: sql<number>`round(extract(epoch from expires_at - clock_timestamp()) / 60)::int`,
      })
      .from(signInToken)
      .orderBy(asc(signInToken.id));
    expect(rows[0]?.hash).toBe(createHash("sha256").update(secret).digest("hex"));
    expect(rows.map((row) => row.minutes)).toEqual([20, 60, 20_160]);
  });

  test("is not consumed by looking at it, then serves once", async ({ db }) => {
    const { memberId } = await someone(db);
    const secret = await aLink(db, "sign_in_link", memberId);
    for (let look = 0; look < 3; look += 1) {
      expect(await readToken(db, "sign_in_link", secret)).toMatchObject({ memberId });
    }
    expect(await followSignInLink(db, secret)).toEqual({ ok: true, memberId });
    expect(await followSignInLink(db, secret)).toEqual(gone);
    expect(await readToken(db, "sign_in_link", secret)).toBeNull();
  });

  test("used twenty times in parallel signs in once", async () => {
    const clone = await cloneDatabase();
    try {
      const { memberId } = await someone(clone.db);
      const secret = await aLink(clone.db, "sign_in_link", memberId);
      const followed = await Promise.all(Array.from({ length: 20 }, () => followSignInLink(clone.db, secret)));
      expect(followed.filter((outcome) => outcome.ok)).toHaveLength(1);
      const reset = await aLink(clone.db, "password_reset", memberId);
      const set = await Promise.all(
        Array.from({ length: 10 }, (_, n) =>
          setPasswordWithLink(clone.db, { purpose: "password_reset", secret: reset, password: `${password} ${n}` }),
        ),
      );
      expect(set.filter((outcome) => outcome.ok)).toHaveLength(1);
      expect(await clone.db.select().from(credential)).toHaveLength(1);
    } finally {
      await clone.drop();
    }
  });
});

describe("asking for a link", () => {
  test("does the same for a known and an unknown address; only the known one gets a mail", async ({ db }) => {
    const { email } = await someone(db);
    for (const asked of [email, "personne@example.org"]) {
      expect(await requestAccessMail(db, "sign_in_link", { email: asked, address })).toEqual({ ok: true });
      await sendAccessMail(db, { purpose: "sign_in_link", email: asked, publicUrl });
    }
    const mails = await mailed(db);
    expect(mails).toMatchObject([{ recipient: email, template: "sign_in_link" }]);
    expect(await followSignInLink(db, required(mails[0]?.secret))).toMatchObject({ ok: true });
  });

  test("is limited, for an unknown address too", async ({ db }) => {
    for (let round = 0; round < 5; round += 1) {
      const asked = { email: "personne@example.org", address };
      expect(await requestAccessMail(db, "password_reset", asked)).toEqual({ ok: true });
    }
    expect(await requestAccessMail(db, "password_reset", { email: "personne@example.org", address })).toMatchObject({
      refusal: "accessMail.tooMany",
      values: { minutes: 60 },
    });
  });
});

describe("an invitation", () => {
  test("goes to present members with an address and without password, and to no others", async ({ db }) => {
    const { memberId, email } = await someone(db);
    const settled = await someone(db);
    await db.insert(credential).values({ memberId: settled.memberId, passwordHash: "x" });
    const mute = await someone(db);
    await db.update(member).set({ email: null }).where(eq(member.id, mute.memberId));
    const left = await someone(db);
    await db.update(member).set({ leftOn: "2020-06-01" }).where(eq(member.id, left.memberId));
    const all = [memberId, settled.memberId, mute.memberId, left.memberId];
    expect(await inviteMembers(db, all, publicUrl)).toBe(1);
    expect(await mailed(db)).toMatchObject([{ recipient: email, template: "invitation" }]);
  });

  test("lets choose a password once, with which one then signs in", async ({ db }) => {
    const { memberId, email } = await someone(db);
    await inviteMembers(db, [memberId], publicUrl);
    const secret = required((await mailed(db))[0]?.secret);
    const weak = { ok: false, fields: { password: "passwordTooPlain" } };
    expect(await setPasswordWithLink(db, { purpose: "invitation", secret, password: "aaaaaaaaaaaa" })).toMatchObject(
      weak,
    );
    expect(await setPasswordWithLink(db, { purpose: "invitation", secret, password })).toEqual({ ok: true, memberId });
    expect(await setPasswordWithLink(db, { purpose: "invitation", secret, password })).toEqual(gone);
    expect(await signInWithPassword(db, { email, password, address })).toEqual({ ok: true, memberId });
    expect(await journalOf(db, "account", memberId)).toEqual(["account.password_written"]);
  });
});

test("a reset ends every session and every other link, and a mail says so", async ({ db }) => {
  const { memberId, email } = await someone(db);
  await db.insert(session).values({ id: "a", userId: memberId, expiresAt: sql`now() + interval '1 day'` });
  const [secret, link] = [await aLink(db, "password_reset", memberId), await aLink(db, "sign_in_link", memberId)];
  expect(await setPasswordWithLink(db, { purpose: "password_reset", secret, password })).toMatchObject({ ok: true });
  expect(await db.select().from(session)).toEqual([]);
  expect(await followSignInLink(db, link)).toEqual(gone);
  expect(await mailed(db)).toMatchObject([{ recipient: email, template: "password_changed" }]);
});
