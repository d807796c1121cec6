import postgres from "postgres";
import { inject } from "vitest";

/** Looks at what lies on the disk of a database, which PostgreSQL shows to its superuser alone. */
export async function inspect<Found>(url: string, look: (sql: postgres.Sql) => Promise<Found>): Promise<Found> {
  const inspectorUrl = new URL(inject("inspectorUrl"));
  inspectorUrl.pathname = new URL(url).pathname;
  const sql = postgres(inspectorUrl.href, { max: 1, onnotice: () => {} });
  try {
    await sql`create extension if not exists pageinspect`;
    return await look(sql);
  } finally {
    await sql.end();
  }
}
