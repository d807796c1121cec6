import { type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { today } from "../governance/load-actor.server";

/** Condition on `member`: present today in this place or in a place below it. */
export function presentMembersOf(placeId: number | SQL): SQL {
  return sql`member.antenna_id in (
      with recursive below as (
        select place.id from place where place.id = ${placeId}
        union all
        select place.id from place join below on place.parent_id = below.id
      )
      select below.id from below)
    and member.joined_on <= ${today} and (member.left_on is null or member.left_on >= ${today})`;
}

/** How many could vote if the vote opened now. */
export async function electorateNow(db: Database, placeId: number): Promise<number> {
  const [row] = await db.execute<{ size: number }>(
    sql`select count(*)::int as size from member where ${presentMembersOf(placeId)}`,
  );
  return row?.size ?? 0;
}

/** The place and those above it, from itself up to the group. */
export async function placeAndAbove(db: Database, placeId: number): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    with recursive above as (
      select place.id, place.parent_id from place where place.id = ${placeId}
      union all
      select place.id, place.parent_id from place join above on place.id = above.parent_id
    )
    select id from above`);
  return rows.map(({ id }) => id);
}
