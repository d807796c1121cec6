import { cpSync, createWriteStream, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { columnsOf, listMigrations, listSequences, listTables, orderOf, quoted } from "./catalogue.mjs";

/** What in the data folder belongs to the running server, and comes back by itself. */
const ownFiles = /^(postgres|postgres\.(json|log|new)|running\.json|backups)$/;

/** Writes the installation as it is at one instant to a folder, which appears under its name only when it is whole. */
export async function writeBackup({ sql, dataDir, folder }) {
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(join(half, "tables"), { recursive: true, mode: 0o700 });
  const about = await sql.begin("isolation level repeatable read read only", async (snapshot) => {
    const tables = await listTables(snapshot);
    for (const table of tables) await writeTable(snapshot, table, join(half, "tables"));
    return {
      madeAt: new Date().toISOString(),
      migrations: await listMigrations(snapshot),
      tables: tables.map(({ name, columns }) => ({ name, columns })),
      sequences: await listSequences(snapshot),
      jobs: await listJobs(snapshot),
    };
  });
  mkdirSync(join(half, "files"), { recursive: true });
  for (const name of readdirSync(dataDir)) {
    if (!ownFiles.test(name)) cpSync(join(dataDir, name), join(half, "files", name), { recursive: true });
  }
  writeFileSync(join(half, "about.json"), `${JSON.stringify(about, null, 1)}\n`);
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(half, folder);
  return about;
}

/** One row a line, as JSON that PostgreSQL itself wrote and will read: no type passes through JavaScript. */
async function writeTable(sql, table, folder) {
  const rows = `select ${columnsOf(table)} from ${quoted(table.name)} order by ${orderOf(table)}`;
  const lines = sql
    .unsafe(`select to_jsonb(row)::text as line from (${rows}) row`, [], { simple: false })
    .cursor(1_000);
  const text = async function* () {
    for await (const batch of lines) yield batch.map(({ line }) => `${line}\n`).join("");
  };
  await pipeline(text, createGzip(), createWriteStream(join(folder, `${table.name}.jsonl.gz`), { mode: 0o600 }));
}

/** Work that waits for its hour. */
function listJobs(sql) {
  return sql`
    select t.identifier as name, j.payload::text as payload, j.run_at::text as "runAt", j.key
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    order by t.identifier, j.id`;
}
