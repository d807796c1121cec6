import { eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { category, college } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";
import { type Outcome, refuse } from "~/domain/refusal";
import type { Importer } from "../rules/importer";
import { lockNames } from "./keep-names.server";
import { toldNames } from "./rules/names";
import { categoryIsUsed, collegeIsUsed } from "./uses.server";

const kinds = {
  category: { table: category, isUsed: categoryIsUsed, unknown: "category.unknown", used: "category.used" },
  college: { table: college, isUsed: collegeIsUsed, unknown: "college.unknown", used: "college.used" },
} as const;

export type Removal = { kind: keyof typeof kinds; id: number };

/**
 * Takes a category or a college out of the register. Refused while anything has it: a member, past ones included, a seat,
 * an import that waits; of a college, a category or a vote.
 */
export async function removeUnused(db: Database, importer: Importer, { kind, id }: Removal): Promise<Outcome> {
  if (!importer) return refuse("forbidden");
  const { table, isUsed, unknown, used } = kinds[kind];
  return db.transaction(async (tx) => {
    await lockNames(tx);
    // whoever gives it to a member or a seat now waits, and finds it gone
    const [before] = await tx.select({ name: table.name }).from(table).where(eq(table.id, id)).for("update");
    if (!before) return refuse(unknown);
    const [uses] = await tx.select({ is: isUsed }).from(table).where(eq(table.id, id));
    if (uses?.is) return refuse(used);
    await tx.delete(table).where(eq(table.id, id));
    await appendJournal(tx, importer, {
      action: `${kind}.removed`,
      subject: { kind, id },
      before: toldNames(before.name),
    });
    return { ok: true };
  });
}
