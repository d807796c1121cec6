import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { drizzle, type PostgresJsQueryResultHKT } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

/** A database or a transaction on it: queries and commands take either. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

export type DatabaseClient = { db: Database; sql: postgres.Sql; end: () => Promise<void> };

/** The role of the application has no right to system columns of the ballot box (see roles.ts). */
export const applicationRole = "voix_app";

/**
 * Opens a pool. `role` null keeps the owner's rights, for migrations and for the closing of votes (VACUUM).
 */
export function openDatabase(
  url: string,
  { role = applicationRole, max = 10 }: { role?: string | null; max?: number } = {},
): DatabaseClient {
  const sql = postgres(url, {
    max,
    onnotice: () => {},
    // a page that says the database is away is worth more than one that waits for it
    connect_timeout: 5,
    connection: { application_name: "voix-au-chapitre", ...(role ? { role } : {}) },
  });
  return { db: drizzle(sql, { schema, casing: "snake_case" }), sql, end: () => sql.end({ timeout: 5 }) };
}
