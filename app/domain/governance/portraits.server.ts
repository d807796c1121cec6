import { eq, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { member, portrait } from "#db/schema";

/**
 * Address of the portrait of the `member` row of the query around it, null when the reader may not see it. A portrait is
 * shown to signed-in members, and only when its owner chose so ("portrait" among the shown fields); visitors see initials.
 */
export function portraitUrl(readerId: number | null): SQL<string | null> {
  return sql<string | null>`(select '/portraits/' || portrait.hash from portrait
    where portrait.member_id = member.id and ${readerId}::int is not null
      and ('portrait' = any (member.shown_fields) or member.id = ${readerId}::int))`;
}

/** The picture behind an address; null when there is none, or its owner does not show it to this reader. */
export async function readPortrait(db: Database, readerId: number, hash: string) {
  const [row] = await db
    .select({ contentType: portrait.contentType, bytes: portrait.bytes, owner: member.id, shown: member.shownFields })
    .from(portrait)
    .innerJoin(member, eq(member.id, portrait.memberId))
    .where(eq(portrait.hash, hash));
  return row && (row.owner === readerId || row.shown.includes("portrait")) ? row : null;
}
