import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { grantApplicationRole } from "./roles";

/** Brings a database to the present schema; several processes may call it at once, one works and the others wait. */
export async function migrateDatabase(url: string, migrationsFolder: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(hashtext('voix-au-chapitre migrations'))`;
    await migrate(drizzle(sql), { migrationsFolder });
    await runMigrations({ connectionString: url });
    await grantApplicationRole(sql);
  } finally {
    await sql.end();
  }
}
