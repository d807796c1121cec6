import { createHash } from "node:crypto";
import { asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { journal, journalSeal } from "#db/schema";
import { genesis, sealText } from "./chain";

const batch = 1_000;

/**
 * Seals every journal row that has no seal yet, in batches. Only this waits for the lock: writers of the journal never
 * do, and a row committed late is sealed at the next run, at the end of the chain.
 */
export async function sealJournal(db: Database): Promise<void> {
  while ((await sealBatch(db)) === batch);
}

function sealBatch(db: Database): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('journal seal'))`);
    const [last] = await tx
      .select({ position: journalSeal.position, hash: journalSeal.hash })
      .from(journalSeal)
      .orderBy(desc(journalSeal.position))
      .limit(1);
    const rows = await tx
      .select({ row: journal })
      .from(journal)
      .leftJoin(journalSeal, eq(journalSeal.journalId, journal.id))
      .where(isNull(journalSeal.position))
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
