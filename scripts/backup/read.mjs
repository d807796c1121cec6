import { cpSync, createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { Trouble } from "../setup/trouble.mjs";
import { columnsOf, listMigrations, quoted } from "./catalogue.mjs";

/** Puts a backup into an empty installation: everything, or nothing. */
export async function readBackup({ sql, dataDir, folder }) {
  if (!existsSync(join(folder, "about.json"))) throw new Trouble("backup.none", { folder });
  const about = JSON.parse(readFileSync(join(folder, "about.json"), "utf8"));
  const migrations = await listMigrations(sql);
  if (migrations.join() !== about.migrations.join()) throw new Trouble("backup.version", { madeAt: about.madeAt });
  await sql.begin(async (transaction) => {
    const restoreLinks = await loosenLinks(transaction);
    await transaction.unsafe(`truncate ${about.tables.map(({ name }) => quoted(name)).join(", ")}`);
    for (const table of about.tables) await readTable(transaction, table, join(folder, "tables"));
    for (const { name, last, isCalled } of about.sequences) {
      await transaction`select setval(${quoted(name)}::regclass, ${last}::bigint, ${isCalled})`;
    }
    for (const { name, payload, runAt, key } of about.jobs) {
      await transaction`select graphile_worker.add_job(identifier => ${name}, payload => ${payload}::text::json,
        run_at => ${runAt}::text::timestamptz, job_key => ${key}::text)`;
    }
    await restoreLinks();
  });
  cpSync(join(folder, "files"), dataDir, { recursive: true });
  return about;
}

async function readTable(sql, table, folder) {
  const columns = columnsOf(table);
  const insert = `insert into ${quoted(table.name)} (${columns}) overriding system value
    select ${columns} from json_populate_recordset(null::${quoted(table.name)}, $1::text::json)`;
  const file = createReadStream(join(folder, `${table.name}.jsonl.gz`)).pipe(createGunzip());
  const batch = [];
  for await (const line of linesOf(file)) {
    if (batch.push(line) === 1_000) await sql.unsafe(insert, [`[${batch.splice(0).join(",")}]`]);
  }
  if (batch.length > 0) await sql.unsafe(insert, [`[${batch.join(",")}]`]);
}

/** Cut at line feeds alone: a text may hold the other separators, at which readline would cut too. */
async function* linesOf(file) {
  let rest = "";
  for await (const chunk of file.setEncoding("utf8")) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop();
    yield* lines;
  }
}

/**
 * Takes away references and triggers for the time of the transaction: tables refer to each other in circles, and the
 * guards of history refuse rows of the past. Putting the references back checks every one of them.
 */
async function loosenLinks(sql) {
  const tables = await sql`
    select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`;
  const links = await sql`
    select conname as name, conrelid::regclass::text as "table", pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
  for (const link of links) await sql.unsafe(`alter table ${link.table} drop constraint ${quoted(link.name)}`);
  for (const { name } of tables) await sql.unsafe(`alter table ${quoted(name)} disable trigger user`);
  return async () => {
    for (const { name } of tables) await sql.unsafe(`alter table ${quoted(name)} enable trigger user`);
    for (const link of links) {
      await sql.unsafe(`alter table ${link.table} add constraint ${quoted(link.name)} ${link.definition}`);
    }
  };
}
