import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { credential, session, signInToken } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";

type Owner = { memberId: number; firstName: string; lastName: string };

/** Writes a password in the caller's transaction, and ends what the former one opened: every session, every link sent. */
export async function writePassword(tx: Database, owner: Owner, passwordHash: string): Promise<void> {
  const { memberId } = owner;
  await tx
    .insert(credential)
    .values({ memberId, passwordHash })
    .onConflictDoUpdate({ target: credential.memberId, set: { passwordHash, changedAt: sql`clock_timestamp()` } });
  await tx.delete(session).where(eq(session.userId, memberId));
  await tx
    .update(signInToken)
    .set({ usedAt: sql`clock_timestamp()` })
    .where(and(eq(signInToken.memberId, memberId), isNull(signInToken.usedAt)));
  await appendJournal(tx, owner, { action: "account.password_written", subject: { kind: "account", id: memberId } });
}
