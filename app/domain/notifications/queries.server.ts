import { and, desc, eq, lt } from "drizzle-orm";
import type { Database } from "#db/client";
import { member, outbox } from "#db/schema";

export type MailState = "waiting" | "sent" | "failed";

/** Latest mails first, for the person who administers the platform: to whom, what kind, what became of it; no contents. */
export function outgoingMails(
  db: Database,
  { state, before, limit = 30 }: { state?: MailState; before?: number; limit?: number },
) {
  return db
    .select({
      id: outbox.id,
      createdAt: outbox.createdAt,
      sentAt: outbox.sentAt,
      recipient: outbox.recipient,
      firstName: member.firstName,
      lastName: member.lastName,
      language: outbox.language,
      template: outbox.template,
      state: outbox.state,
      attempts: outbox.attempts,
      failure: outbox.failure,
    })
    .from(outbox)
    .leftJoin(member, eq(member.id, outbox.memberId))
    .where(and(state && eq(outbox.state, state), before ? lt(outbox.id, before) : undefined))
    .orderBy(desc(outbox.id))
    .limit(limit);
}
