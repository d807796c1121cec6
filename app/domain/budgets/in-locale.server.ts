import { type SQL, sql } from "drizzle-orm";

export type Reader = "fr" | "nl" | "en";

/** A text of the cooperative in the reader's language, or in French. The column is written out with its table. */
export function inLocale(column: "place.name" | "body.name", locale: Reader): SQL<string> {
  return sql<string>`coalesce(${sql.raw(column)}->>${locale}, ${sql.raw(column)}->>'fr')`;
}
