import { isDeepStrictEqual } from "node:util";
import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { appendJournal } from "~/domain/journal/append.server";
import type { Refusal } from "~/domain/refusal";
import type { Importer } from "../rules/importer";
import { bearerOf, type Name } from "./rules/names";

type Kept = { id: number; slug: string; name: Name };

/** Changes of categories and colleges wait for one another: each compares its names with all the others. */
export async function lockNames(tx: Database): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('categories and colleges'))`);
}

/** The refusal of names of which one is another’s already; null when they are free. */
export function refuseTaken(name: Name, id: number | null, all: readonly Kept[]): Refusal | null {
  const taken = bearerOf(
    name,
    all.filter((one) => one.id !== id),
  );
  if (!taken) return null;
  const { language, other } = taken;
  return {
    ok: false,
    refusal: "register.nameTaken",
    values: { name: other.name.fr },
    fields: { [language]: "nameTaken" },
  };
}

/** One journal row for what was added or changed; none where nothing changed. */
export async function journalSaved(
  tx: Database,
  importer: NonNullable<Importer>,
  subject: { kind: "category" | "college"; id: number },
  before: Record<string, unknown> | null,
  after: Record<string, unknown>,
): Promise<void> {
  if (before === null) return appendJournal(tx, importer, { action: `${subject.kind}.added`, subject, after });
  if (isDeepStrictEqual(before, after)) return;
  await appendJournal(tx, importer, { action: `${subject.kind}.changed`, subject, before, after });
}
