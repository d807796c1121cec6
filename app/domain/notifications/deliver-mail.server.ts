import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { member, outbox } from "#db/schema";
import { withoutSecrets } from "./templates";

/** As many as the queue tries (add_job in the guards' migration). */
export const maxAttempts = 12;

export type OutgoingMail = {
  id: number;
  createdAt: Date;
  recipient: string;
  language: "fr" | "nl" | "en";
  template: string;
  values: Record<string, string | number>;
  /** Null when the mail is not for a member. */
  firstName: string | null;
};

/** Hands a mail to whoever carries it; throws when it could not. */
export type Carry = (mail: OutgoingMail) => Promise<void>;

/** Thrown by a carrier when trying again would change nothing: the address does not exist. */
export class Undeliverable extends Error {}

/**
 * Carries one mail if it still waits. The row stays locked while it leaves, so that of two workers one sends; what opens
 * something is erased with the same commit. A failure is written down and thrown, for the queue to try again later.
 */
export async function deliverMail(db: Database, outboxId: number, carry: Carry): Promise<void> {
  const failure = await db.transaction(async (tx) => {
    const mail = await lockWaiting(tx, outboxId);
    if (!mail) return null;
    const { attempts, ...outgoing } = mail;
    const values = withoutSecrets(mail.template, mail.values);
    try {
      await carry(outgoing);
    } catch (error) {
      const last = error instanceof Undeliverable || attempts + 1 >= maxAttempts;
      const words = (error instanceof Error ? error.message : String(error)).slice(0, 300);
      await tx
        .update(outbox)
        .set({ attempts: attempts + 1, failure: words, ...(last ? { state: "failed" as const, values } : {}) })
        .where(eq(outbox.id, outboxId));
      return last ? null : error;
    }
    await tx
      .update(outbox)
      .set({ state: "sent", attempts: attempts + 1, failure: null, sentAt: sql`clock_timestamp()`, values })
      .where(eq(outbox.id, outboxId));
    return null;
  });
  if (failure) throw failure;
}

async function lockWaiting(tx: Database, outboxId: number) {
  const [row] = await tx
    .select({
      id: outbox.id,
      createdAt: outbox.createdAt,
      recipient: outbox.recipient,
      language: outbox.language,
      template: outbox.template,
      values: outbox.values,
      firstName: member.firstName,
      attempts: outbox.attempts,
      state: outbox.state,
    })
    .from(outbox)
    .leftJoin(member, eq(member.id, outbox.memberId))
    .where(eq(outbox.id, outboxId))
    .for("update", { of: outbox });
  if (row?.state !== "waiting") return null;
  const { state: _, ...mail } = row;
  return mail;
}
