import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { category, memberImport, place } from "#db/schema";
import { appendJournal } from "~/domain/journal/append.server";
import { type Outcome, refuse } from "~/domain/refusal";
import type { Importer } from "../rules/importer";
import { matchRows } from "./match-rows.server";
import { readFile } from "./read-file.server";
import type { Catalogue, CheckedRow } from "./rules/check-row";
import { plain } from "./rules/plain";

const chunk = 2_000;

/**
 * Reads an uploaded file of members and keeps its rows with what would become of each; the register is left as it is.
 * Refused: whoever may not import, and the files that `readFile` refuses.
 */
export async function previewImport(
  db: Database,
  importer: Importer,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
): Promise<Outcome<{ importId: number }>> {
  if (!importer) return refuse("forbidden");
  const read = await readFile(bytes, await catalogue(db));
  if (!read.ok) return read;
  return db.transaction(async (tx) => {
    const [created] = await tx
      .insert(memberImport)
      .values({ uploadedBy: importer.memberId, fileName: fileName.slice(0, 200), rowCount: read.rows.length })
      .returning({ id: memberImport.id });
    const importId = (created as { id: number }).id;
    for (let start = 0; start < read.rows.length; start += chunk) {
      await keepRows(tx, importId, read.rows.slice(start, start + chunk));
    }
    await matchRows(tx, importId);
    await appendJournal(tx, importer, {
      action: "member_import.previewed",
      subject: { kind: "member_import", id: importId },
      after: { fileName, rows: read.rows.length },
    });
    return { ok: true, importId };
  });
}

function keepRows(tx: Database, importId: number, rows: CheckedRow[]) {
  return tx.execute(sql`
    insert into member_import_row (import_id, line, state, cells, "values", problems)
    select ${importId}::int, (row ->> 'line')::int, 'invalid', row -> 'cells', nullif(row -> 'values', 'null'::jsonb), row -> 'problems'
    from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) as row`);
}

async function catalogue(db: Database): Promise<Catalogue> {
  const [places, categories] = await Promise.all([
    db.select({ id: place.id, slug: place.slug, name: place.name, kind: place.kind }).from(place),
    db.select({ id: category.id, slug: category.slug, name: category.name }).from(category),
  ]);
  return { antennas: byName(places.filter(({ kind }) => kind === "antenna")), categories: byName(categories) };
}

function byName(things: { id: number; slug: string; name: { fr: string; nl?: string; en?: string } }[]) {
  return new Map(
    things.flatMap(({ id, slug, name }) => [slug, ...Object.values(name)].map((word) => [plain(word), id] as const)),
  );
}
