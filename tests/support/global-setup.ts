import { join } from "node:path";
import postgres from "postgres";
import type { TestProject } from "vitest/node";
import { migrateDatabase } from "../../db/migrate";
import { startThrowawayPostgres } from "../../scripts/postgres.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** For tests whose transaction is rolled back. */
    databaseUrl: string;
    /** Never connected to, so that it can be cloned at any time. */
    templateUrl: string;
    /** The server's superuser, for tests that look at the disk. */
    inspectorUrl: string;
  }
}

/** One throwaway PostgreSQL for the whole run; tests that need several clients clone `template_voix`. */
export default async function setup(project: TestProject) {
  // Left to itself PostgreSQL tidies up when it likes: its look at a table would keep old rows that a test counts as gone.
  const server = process.env.TEST_DATABASE_URL ? null : await startThrowawayPostgres({ autovacuum: "off" });
  const adminUrl = process.env.TEST_DATABASE_URL ?? (server?.url as string);
  const template = new URL(adminUrl);
  template.pathname = "/template_voix";
  const shared = new URL(adminUrl);
  shared.pathname = "/shared_voix";
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin`drop database if exists template_voix with (force)`;
  await admin`create database template_voix`;
  await migrateDatabase(template.href, join(process.cwd(), "db/migrations"));
  await admin`drop database if exists shared_voix with (force)`;
  await admin`create database shared_voix template template_voix`;
  await admin.end();
  project.provide("templateUrl", template.href);
  project.provide("databaseUrl", shared.href);
  project.provide("inspectorUrl", server?.inspectorUrl ?? adminUrl);
  return async () => {
    await server?.stop();
  };
}
