import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { test as base, inject } from "vitest";
import { type Database, type DatabaseClient, openDatabase } from "#db/client";

class Rollback extends Error {}

let shared: DatabaseClient | undefined;

/** A test with `db`: a transaction of the migrated database that is rolled back at the end. */
export const test = base.extend<{ db: Database }>({
  db: async ({ task: _ }, use) => {
    shared ??= openDatabase(inject("databaseUrl"), { max: 2 });
    await shared.db
      .transaction(async (tx) => {
        await use(tx);
        throw new Rollback();
      })
      .catch((error: unknown) => {
        if (!(error instanceof Rollback)) throw error;
      });
  },
});

/** A private copy of the migrated database, for tests with parallel clients; call `drop` at the end. */
export async function cloneDatabase({ max = 12, role }: { max?: number; role?: string | null } = {}) {
  const template = new URL(inject("templateUrl"));
  const name = `clone_${randomUUID().replaceAll("-", "")}`;
  const [adminUrl, url] = [new URL(template), new URL(template)];
  adminUrl.pathname = "/postgres";
  url.pathname = `/${name}`;
  const admin = postgres(adminUrl.href, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${template.pathname.slice(1)}`);
  const client = openDatabase(url.href, role === undefined ? { max } : { max, role });
  return {
    ...client,
    url: url.href,
    drop: async () => {
      await client.end();
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
