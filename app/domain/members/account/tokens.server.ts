import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { member, signInToken } from "#db/schema";
import { isPresent } from "../calendar.server";
import { minutesOfLife, type TokenPurpose } from "./rules/tokens";

const hashed = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** Makes one secret per member, in the same order; the table keeps their hashes only. */
export async function issueTokens(db: Database, purpose: TokenPurpose, memberIds: number[]): Promise<string[]> {
  const secrets = memberIds.map(() => randomBytes(32).toString("base64url"));
  const rows = secrets.map((secret, at) => ({
    memberId: memberIds[at] as number,
    purpose,
    tokenHash: hashed(secret),
    expiresAt: sql`clock_timestamp() + make_interval(mins => ${minutesOfLife[purpose]})`,
  }));
  for (let start = 0; start < rows.length; start += 1_000) {
    await db.insert(signInToken).values(rows.slice(start, start + 1_000));
  }
  return secrets;
}

const isUsable = (purpose: TokenPurpose, secret: string) =>
  and(
    eq(signInToken.tokenHash, hashed(secret)),
    eq(signInToken.purpose, purpose),
    isNull(signInToken.usedAt),
    gt(signInToken.expiresAt, sql`clock_timestamp()`),
  );

/** Whose link this is while it can still be used; reading consumes nothing, since mail scanners open links too. */
export async function readToken(db: Database, purpose: TokenPurpose, secret: string) {
  const [row] = await db
    .select({
      memberId: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      email: member.email,
      language: member.language,
    })
    .from(signInToken)
    .innerJoin(member, eq(member.id, signInToken.memberId))
    .where(and(isUsable(purpose, secret), isPresent));
  return row ?? null;
}

/** Consumes the link; of parallel attempts the row lock lets one through, the others find it used. */
export async function consumeToken(db: Database, purpose: TokenPurpose, secret: string): Promise<boolean> {
  const used = await db
    .update(signInToken)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(isUsable(purpose, secret))
    .returning({ id: signInToken.id });
  return used.length === 1;
}
