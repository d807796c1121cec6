import { sql } from "drizzle-orm";
import type { Database } from "#db/client";

const zone = "Europe/Brussels";

/** Something that happened so many days ago. */
export type Step = { daysAgo: number; happen: (tx: Database) => Promise<void> };

/** Days that are counted from the day of filling in, and stay where they are. */
const standing = ["member", "mandate", "body", "seat"];

/**
 * Lives the steps from the oldest to today: each happens now, through the product's own commands, then time passes until
 * the next. So the demonstration is always alive, and its history was made by the rules that it shows.
 */
export async function live(tx: Database, steps: Step[]): Promise<void> {
  await tx.execute(sql.raw(`set local time zone '${zone}'`));
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

/**
 * Dates that the journal and the mails tell in words of theirs: each row was moved as a whole, by the days between its own
 * date and today, so the moments it names move by as much.
 */
export async function moveToldDates(tx: Database): Promise<void> {
  for (const { table, key, at, columns } of telling) {
    const rows = await tx.execute<{ id: number; days: number; told: unknown[] }>(
      sql.raw(`select ${key} as id, round(extract(epoch from now() - ${at}) / 86400)::int as days,
        jsonb_build_array(${columns.join(", ")}) as told from ${table}`),
    );
    for (const { id, days, told } of rows) {
      const moved = JSON.stringify(told).replace(instant, (whole) => earlier(whole, days));
      if (days === 0 || moved === JSON.stringify(told)) continue;
      const set = columns.map(
        (column, index) => `${column} = nullif(('${moved.replaceAll("'", "''")}'::jsonb)->${index}, 'null')`,
      );
      await unguarded(tx, table, `update ${table} set ${set.join(", ")} where ${key} = ${id}`);
    }
  }
}

const telling = [
  { table: "journal", key: "id", at: "at", columns: ['"before"', '"after"'] },
  { table: "outbox", key: "id", at: "created_at", columns: ['"values"'] },
];

/** A moment as JSON writes it, or as milliseconds of these decades. */
const instant = /"\d{4}-\d\d-\d\dT[\d:.]+Z"|\b1[6-9]\d{11}\b/g;

function earlier(written: string, days: number): string {
  const ms = written.startsWith('"') ? Date.parse(JSON.parse(written) as string) : Number(written);
  const straight = ms - days * 86_400_000;
  const moved = straight + offsetAt(ms) - offsetAt(straight);
  return written.startsWith('"') ? JSON.stringify(new Date(moved).toISOString()) : String(moved);
}

/** The same hour of the wall clock before and after a change of the hour, as the database's own days keep it. */
function offsetAt(ms: number): number {
  const shown = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).format(ms);
  const [, sign, hours] = shown.match(/GMT([+-])(\d\d)/) ?? [];
  return (sign === "-" ? -1 : 1) * Number(hours ?? 0) * 3_600_000;
}

/** One statement on a table without the triggers that keep it from being changed. */
export async function unguarded(tx: Database, table: string, statement: string) {
  await tx.execute(sql.raw(`alter table "${table}" disable trigger user`));
  await tx.execute(sql.raw(statement));
  await tx.execute(sql.raw(`alter table "${table}" enable trigger user`));
}
