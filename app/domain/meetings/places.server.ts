import { sql } from "drizzle-orm";
import type { Database } from "#db/client";

/** A place and every place around it: an antenna, its country, the group. */
export async function placesAround(db: Database, placeId: number): Promise<number[]> {
  const rows = await db.execute<{ id: number }>(sql`
    with recursive around as (
      select id, parent_id from place where id = ${placeId}
      union all select place.id, place.parent_id from place join around on place.id = around.parent_id
    ) select id from around`);
  return rows.map((row) => row.id);
}
