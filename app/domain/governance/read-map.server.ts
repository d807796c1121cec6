import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { body, place } from "#db/schema";
import type { TreeBody, TreePlace } from "./rules/body-tree";
import { type AsOf, bodyExistsOn, type SeatCounts, seatCounts } from "./seat-counts.server";

type Language = "fr" | "nl" | "en";

export type MapBody = TreeBody & SeatCounts & { purpose: string };

/** Every body that exists on that day, with its seats counted: tens of rows, hundreds in the largest cooperative. */
export async function readMapBodies(db: Database, language: Language, asOf: AsOf): Promise<MapBody[]> {
  return await db.execute<MapBody>(sql`
    select body.id, body.slug, body.kind, body.parent_id as "parentId", body.place_id as "placeId",
      ${inLanguage(body.name, language)} as name, ${inLanguage(body.purpose, language)} as purpose, counts.*
    from body cross join lateral (${seatCounts(asOf)}) as counts
    where ${bodyExistsOn(asOf.day)}
    order by body.kind, body.id
    limit 2000`);
}

export async function readPlaces(db: Database, language: Language): Promise<TreePlace[]> {
  return await db.execute<TreePlace>(sql`
    select place.id, place.parent_id as "parentId", place.kind, ${inLanguage(place.name, language)} as name
    from place order by place.kind, place.id limit 1000`);
}
