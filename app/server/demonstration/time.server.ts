import { sql } from "drizzle-orm";
import type { Database } from "#db/client";

/** Something that happened so many days ago. */
export type Step = { daysAgo: number; happen: (tx: Database) => Promise<void> };

/** Days that are counted from the day of filling in, and stay where they are. */
const standing = ["member", "mandate", "body", "seat"];

/**
 * Lives the steps from the oldest to today: each happens now, through the product's own commands, then time passes until
 * the next. So the demonstration is always alive, and its history was made by the rules that it shows.
 */
export async function live(tx: Database, steps: Step[]): Promise<void> {
  const ordered = [...steps].sort((a, b) => b.daysAgo - a.daysAgo);
  for (const [index, step] of ordered.entries()) {
    await step.happen(tx);
    const next = ordered[index + 1]?.daysAgo ?? 0;
    if (step.daysAgo > next) await letPass(tx, step.daysAgo - next);
  }
}

/** Moves every date that was written into the past. Needs the owner's rights, for the tables that refuse changes. */
async function letPass(tx: Database, days: number) {
  await tx.execute(sql`set constraints all immediate`);
  const columns = await tx.execute<{ table: string; column: string }>(sql`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' and data_type in ('timestamp with time zone', 'date') and is_generated = 'NEVER'
      and table_name in (select tablename from pg_tables where schemaname = 'public')`);
  const moved = new Map<string, string[]>();
  for (const { table, column } of columns) moved.set(table, [...(moved.get(table) ?? []), column]);
  for (const [table, found] of moved) {
    if (standing.includes(table)) continue;
    const set = found.map((column) => `"${column}" = "${column}" - interval '${days} days'`).join(", ");
    await unguarded(tx, table, `update "${table}" set ${set}`);
  }
}

/** One statement on a table without the triggers that keep it from being changed. */
export async function unguarded(tx: Database, table: string, statement: string) {
  await tx.execute(sql.raw(`alter table "${table}" disable trigger user`));
  await tx.execute(sql.raw(statement));
  await tx.execute(sql.raw(`alter table "${table}" enable trigger user`));
}
