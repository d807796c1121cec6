import { and, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { vote } from "#db/schema";
import { writeArchive } from "./write-archive.server";

/** The hash of the archive of a published vote; null for any other. */
export async function publishedHash(db: Database, voteId: number): Promise<string | null> {
  const [row] = await db
    .select({ hash: vote.archiveHash })
    .from(vote)
    .where(and(eq(vote.id, voteId), eq(vote.state, "published")));
  return row?.hash ?? null;
}

/**
 * The archives read last, by hash: their bytes never change, and those of a hundred thousand ballots take the process
 * more than a second to write, in which it answers nobody.
 */
const kept = new Map<string, Promise<string>>();
const mostKept = 3;

/** The archive that was published with a hash. Should it differ from it now, it is not given: that is an alarm. */
export function readArchive(db: Database, voteId: number, hash: string): Promise<string> {
  const known = kept.get(hash);
  if (known) return known;
  const text = writeArchive(db, voteId).then((archive) => {
    if (archive?.hash !== hash) throw new Error(`the archive of vote ${voteId} differs from the one published`);
    return archive.text;
  });
  kept.set(hash, text);
  text.catch(() => kept.delete(hash));
  for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest);
  return text;
}
