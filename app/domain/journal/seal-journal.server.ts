import { createHash } from "node:crypto";
import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { journal, journalSeal } from "#db/schema";
import { genesis, sealText } from "./chain";

const batch = 1_000;
/** Rows are sealed nearly in the order of their ids: this far behind the last one, none can still be uncommitted. */
const margin = 100_000;

/**
 * Seals every journal row that has no seal yet, in batches. Only this waits for the lock: writers of the journal never
 * do, and a row committed late is sealed at a next run, at the end of the chain. Each run looks near the end of the
 * chain, so that its work does not grow with the journal; `whole` looks at every row.
 */
export async function sealJournal(db: Database, { whole = false }: { whole?: boolean } = {}): Promise<void> {
  while ((await sealBatch(db, whole)) === batch);
}

function sealBatch(db: Database, whole: boolean): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('journal seal'))`);
    const [last] = await tx
      .select({ position: journalSeal.position, hash: journalSeal.hash, journalId: journalSeal.journalId })
      .from(journalSeal)
      .orderBy(desc(journalSeal.position))
      .limit(1);
    const from = whole || !last ? 0 : last.journalId - margin;
    const rows = await tx
      .select({ row: journal })
      .from(journal)
      .leftJoin(journalSeal, eq(journalSeal.journalId, journal.id))
      .where(and(gt(journal.id, from), isNull(journalSeal.position)))
      .orderBy(asc(journal.id))
      .limit(batch);
    let { position, hash } = last ?? { position: 0, hash: genesis };
    const seals = rows.map(({ row }) => {
      const previousHash = hash;
      hash = createHash("sha256").update(sealText(previousHash, row)).digest("hex");
      position += 1;
      return { position, journalId: row.id, previousHash, hash };
    });
    if (seals.length > 0) await tx.insert(journalSeal).values(seals);
    return seals.length;
  });
}
