import type { Database } from "#db/client";
import { journal } from "#db/schema";

/** Who did it: a member, or the product itself at a due date. */
export type JournalActor = { memberId: number; firstName: string; lastName: string } | "clock";

export type JournalEntry = {
  action: `${string}.${string}`;
  subject: { kind: string; id: number };
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
};

/** Adds one row to the journal in the caller's transaction; never anything of a ballot's choice. */
export async function appendJournal(db: Database, actor: JournalActor, entry: JournalEntry) {
  await db.insert(journal).values({
    actorId: actor === "clock" ? null : actor.memberId,
    actorName: actor === "clock" ? "" : `${actor.firstName} ${actor.lastName}`,
    action: entry.action,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    before: entry.before,
    after: entry.after,
  });
}
