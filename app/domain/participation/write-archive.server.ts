import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, place, vote } from "#db/schema";
import { frozenSettings, sha256 } from "./frozen-hash.server";
import { archiveOf, archiveText } from "./rules/archive";
import { canonicalJson } from "./rules/canonical-json";
import type { Choice } from "./rules/choices";
import { storedColleges } from "./rules/unite-colleges";

/** The archive of a counted vote as text, the same at each call, and the hash it carries; null where nothing was counted. */
export async function writeArchive(db: Database, voteId: number): Promise<{ text: string; hash: string } | null> {
  const [row] = await db
    .select({ vote, place: { id: place.id, slug: place.slug }, body: { id: body.id, slug: body.slug } })
    .from(vote)
    .innerJoin(place, eq(place.id, vote.placeId))
    .innerJoin(body, eq(body.id, vote.bodyId))
    .where(eq(vote.id, voteId));
  if (!row) return null;
  const of = row.vote;
  if (!of.result || !of.openedAt || of.electorateSize === null || !of.frozenHash) return null;
  const colleges = storedColleges(of);
  // Choices and receipts are read apart, and sorted each on their own: no row here holds both.
  const ballots = await db.execute<{ choice: Choice }>(
    sql`select choice from ballot where vote_id = ${voteId} order by id`,
  );
  const receipts = await db.execute<{ hash: string }>(
    sql`select receipt_hash as hash from ballot where vote_id = ${voteId} order by receipt_hash`,
  );
  const archive = archiveOf({
    settings: frozenSettings(of),
    place: row.place,
    body: row.body,
    vote: { id: of.id, openedAt: of.openedAt.toISOString(), closesAt: of.closesAt.toISOString() },
    electorate: {
      size: of.electorateSize,
      voted: of.ballotCount ?? 0,
      frozenHash: of.frozenHash,
      ...(colleges && { colleges }),
    },
    ballots: ballots.map(({ choice }) => choice),
    receipts: receipts.map(({ hash }) => hash),
    result: of.result,
  });
  const hash = sha256(canonicalJson(archive));
  return { text: archiveText({ ...archive, hash }), hash };
}
