// Serves the built product over a throwaway PostgreSQL filled with the demonstration cooperative, for the browser tests.
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { startThrowawayPostgres } from "../../scripts/postgres.mjs";

const port = Number(process.env.E2E_PORT);
process.env.NODE_ENV = "production";
process.env.LOG_LEVEL ??= "error";
process.env.PUBLIC_URL = `http://localhost:${port}`;

const dataDir = await mkdtemp(join(tmpdir(), "voix-e2e-"));
const database = process.env.TEST_DATABASE_URL
  ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
  : await startThrowawayPostgres();

const url = new URL(database.url);
url.pathname = `/e2e_${port}`;
const admin = postgres(database.url, { max: 1, onnotice: () => {} });
await admin.unsafe(`drop database if exists e2e_${port} with (force)`);
await admin.unsafe(`create database e2e_${port}`);
await admin.end();

const { migrate, seed, serve } = await import("../../build/server/index.js");
await migrate({ databaseUrl: url.href });
await seed({ databaseUrl: url.href, dataDir });
mkdirSync(".cache", { recursive: true });
writeFileSync(`.cache/e2e-${port}.json`, JSON.stringify({ databaseUrl: url.href, mailDir: join(dataDir, "mail") }));
const server = await serve({ databaseUrl: url.href, dataDir, port, host: "127.0.0.1" });

async function stop() {
  await server.stop();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
  process.exit(0);
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
