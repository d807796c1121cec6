import { and, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { addJob } from "#db/jobs";
import { memberImport, memberImportRow } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";
import { type Outcome, type Refusal, refuse } from "~/domain/refusal";
import type { Importer } from "../rules/importer";

/**
 * Starts the import in the background, of the rows that are valid; one that failed may be started again, since it left
 * nothing behind. Refused: whoever may not import, an import that runs, is done or was cancelled, one that would change
 * nothing.
 */
export async function startImport(
  db: Database,
  importer: Importer,
  { importId, invite }: { importId: number; invite: boolean },
): Promise<Outcome> {
  if (!importer) return refuse("forbidden");
  return db.transaction(async (tx) => {
    const [held] = await tx
      .select({ state: memberImport.state })
      .from(memberImport)
      .where(eq(memberImport.id, importId))
      .for("update");
    if (!held) return refuse("import.unknown");
    const late = tooLate(held.state);
    if (late) return late;
    const [useful] = await tx
      .select({ line: memberImportRow.line })
      .from(memberImportRow)
      .where(and(eq(memberImportRow.importId, importId), inArray(memberImportRow.state, ["new", "changed"])))
      .limit(1);
    if (!useful) return refuse("import.nothing");
    await tx
      .update(memberImport)
      .set({ state: "importing", invite, doneCount: 0, failure: null })
      .where(eq(memberImport.id, importId));
    await addJob(tx, "import_members", { importId }, { key: `import_members:${importId}` });
    await appendJournal(tx, importer, {
      action: "member_import.started",
      subject: { kind: "member_import", id: importId },
      after: { invite },
    });
    return { ok: true };
  });
}

/** Gives up an import that has not started; its rows, which hold personal data, are deleted. */
export async function cancelImport(
  db: Database,
  importer: Importer,
  { importId }: { importId: number },
): Promise<Outcome> {
  if (!importer) return refuse("forbidden");
  return db.transaction(async (tx) => {
    const [held] = await tx
      .select({ state: memberImport.state })
      .from(memberImport)
      .where(eq(memberImport.id, importId))
      .for("update");
    if (!held) return refuse("import.unknown");
    const late = tooLate(held.state);
    if (late) return late;
    await tx.delete(memberImportRow).where(eq(memberImportRow.importId, importId));
    await tx
      .update(memberImport)
      .set({ state: "cancelled", finishedAt: sql`now()` })
      .where(eq(memberImport.id, importId));
    await appendJournal(tx, importer, {
      action: "member_import.cancelled",
      subject: { kind: "member_import", id: importId },
    });
    return { ok: true };
  });
}

function tooLate(state: typeof memberImport.$inferSelect.state): Refusal | null {
  if (state === "importing") return refuse("import.already.importing");
  if (state === "imported") return refuse("import.already.imported");
  if (state === "cancelled") return refuse("import.already.cancelled");
  return null;
}
