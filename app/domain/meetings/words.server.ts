import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";

export type Locale = "fr" | "nl" | "en";

/** A text of the cooperative in the reader's language, in French where it is not translated. */
export const inLanguage = (column: AnyPgColumn | SQL, locale: Locale) =>
  sql<string>`coalesce(${column}->>${locale}::text, ${column}->>'fr')`;

/** Numbers as one parameter, so that a list of any length is the same statement. */
export const anyOf = (ids: readonly number[]) => sql`any(${`{${ids.join(",")}}`}::int[])`;
