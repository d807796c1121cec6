import { bigint, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, instant } from "../columns";

/** One row per change, never altered (a trigger refuses it). */
export const journal = pgTable(
  "journal",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
    at: createdAt(),
    /** No foreign key: the journal keeps what it says when a member's profile is erased. */
    actorId: integer(),
    actorName: text().notNull(),
    action: text().notNull(),
    subjectKind: text().notNull(),
    subjectId: integer().notNull(),
    before: jsonb().$type<Record<string, unknown>>(),
    after: jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [index("journal_subject").on(t.subjectKind, t.subjectId, t.id), index("journal_actor").on(t.actorId, t.id)],
);

/** The chain over the journal, written in batches by a job; position is the order of sealing. */
export const journalSeal = pgTable("journal_seal", {
  position: bigint({ mode: "number" }).primaryKey(),
  journalId: bigint({ mode: "number" })
    .notNull()
    .unique()
    .references(() => journal.id, { onDelete: "restrict" }),
  previousHash: text().notNull(),
  hash: text().notNull(),
  sealedAt: instant().notNull().defaultNow(),
});
