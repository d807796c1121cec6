import { fork } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isServerOf, readPostmaster } from "../../scripts/postgres/orphan.mjs";
import { runningPostgres, startPostgres } from "../../scripts/postgres.mjs";

const settings = { shared_buffers: "16MB" };
let dataDir: string;
let cluster: string;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "voix-data-"));
  chmodSync(dataDir, 0o711);
  cluster = join(dataDir, "postgres");
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const rows = await sql.unsafe(statement);
  await sql.end();
  return rows;
}

async function hold() {
  const holder = fork(resolve(import.meta.dirname, "hold-postgres.mjs"), [dataDir], { stdio: "inherit" });
  const [url] = (await once(holder, "message")) as [string];
  return { url, kill: () => Promise.all([once(holder, "exit"), holder.kill("SIGKILL")]) };
}

describe("the PostgreSQL of the product", () => {
  test("is made at the first start, over a half-made one, and keeps what was written", async () => {
    mkdirSync(`${cluster}.new`);
    writeFileSync(join(`${cluster}.new`, "PG_VERSION"), "18\n");
    const first = await startPostgres({ dataDir, settings });
    await ask(first.url, "create extension unaccent; create extension pg_trgm; create table kept as select 7 as n");
    await first.stop();
    expect(existsSync(join(cluster, "postmaster.pid"))).toBe(false);
    const second = await startPostgres({ dataDir, settings });
    expect([...(await ask(second.url, "select n from kept"))]).toEqual([{ n: 7 }]);
    await second.stop();
  });

  test("refuses a wrong password, and keeps the right one from other eyes", async () => {
    const server = await startPostgres({ dataDir, settings });
    const wrong = new URL(server.url);
    wrong.password = "guessed";
    await expect(ask(wrong.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
    await server.stop();
    const { mode } = await import("node:fs").then(({ statSync }) => statSync(join(dataDir, "postgres.json")));
    expect(mode & 0o777).toBe(0o600);
  });

  test("is one per folder; a second process is told who has it, and may join", async () => {
    const server = await startPostgres({ dataDir, settings });
    await expect(startPostgres({ dataDir, settings })).rejects.toMatchObject({ key: "data.busy" });
    expect(runningPostgres(dataDir)).toBe(server.url);
    await server.stop();
    expect(runningPostgres(dataDir)).toBeNull();
  });

  test("stops when the process that started it is killed, and starts again with what was committed", async () => {
    const holder = await hold();
    await ask(holder.url, "insert into kept values (8)");
    const pid = readPostmaster(cluster)?.pid as number;
    expect(isServerOf(cluster, pid)).toBe(true);
    await holder.kill();
    await expect.poll(() => isServerOf(cluster, pid)).toBe(false);
    const next = await startPostgres({ dataDir, settings });
    expect([...(await ask(next.url, "select n from kept order by n"))]).toEqual([{ n: 7 }, { n: 8 }]);
    await next.stop();
  });

  test("keeps a committed row when the server itself is killed the next instant", async () => {
    const holder = await hold();
    await ask(holder.url, "insert into kept values (9)");
    process.kill(readPostmaster(cluster)?.pid as number, "SIGKILL");
    await holder.kill();
    const next = await startPostgres({ dataDir, settings });
    expect([...(await ask(next.url, "select n from kept where n = 9"))]).toEqual([{ n: 9 }]);
    await next.stop();
  });

  test("does not take another program for the server when a stale file names its number", async () => {
    writeFileSync(join(cluster, "postmaster.pid"), `${process.pid}\n${cluster}\n1\n5432\n\n\n\nready   \n`);
    const server = await startPostgres({ dataDir, settings });
    await server.stop();
  });

  test("opens again when the file with its password was lost", async () => {
    rmSync(join(dataDir, "postgres.json"));
    const server = await startPostgres({ dataDir, settings });
    expect([...(await ask(server.url, "select count(*)::int as n from kept"))]).toEqual([{ n: 3 }]);
    await server.stop();
  });

  test("refuses the data of another major version with a sentence, and leaves them alone", async () => {
    const file = join(cluster, "PG_VERSION");
    const own = readFileSync(file, "utf8");
    writeFileSync(file, "15\n");
    await expect(startPostgres({ dataDir, settings })).rejects.toMatchObject({ key: "postgres.version" });
    writeFileSync(file, own);
    const server = await startPostgres({ dataDir, settings });
    await server.stop();
  });
});
