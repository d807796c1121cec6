import { lt, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { outbox, rateLimit, session, signInToken } from "#db/schema";

/** Deletes what serves no more: ended sessions, links a week after their end, counters, mails after three months. */
export async function forgetExpired(db: Database): Promise<void> {
  await db.delete(session).where(lt(session.expiresAt, sql`now()`));
  await db.delete(signInToken).where(lt(signInToken.expiresAt, sql`now() - interval '7 days'`));
  await db.delete(rateLimit).where(lt(rateLimit.expire, sql`now()`));
  await db.delete(outbox).where(lt(outbox.createdAt, sql`now() - interval '3 months'`));
}
