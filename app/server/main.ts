import { createServer } from "node:http";
import * as build from "virtual:remix/server-build";
import type { ServerBuild } from "@remix-run/node";
import type { RequestHandler } from "express";
import { type Database, openDatabase } from "#db/client";
import { migrateDatabase } from "#db/migrate";
import { type FirstAdministrator, foundCooperative } from "~/domain/governance/found-cooperative.server";
import { installationState as readInstallationState } from "~/domain/governance/installation-state.server";
import { createApp } from "./app";
import { readConfiguration } from "./configuration";
import { seedDemonstration } from "./demonstration/seed.server";
import { startWorker } from "./jobs/worker";
import { openLog } from "./log";

/** The Remix build itself, for what measures or inspects it. */
export { build };

type Given = { databaseUrl: string; dataDir?: string; port?: number; host?: string };
type Development = { build?: () => Promise<ServerBuild>; assets?: RequestHandler };

/** Serves pages, and runs jobs in the same process unless WORKER=0. */
export async function serve(given: Given, development: Development = {}) {
  const configuration = readConfiguration(given);
  const log = openLog();
  const client = openDatabase(configuration.databaseUrl);
  const app = createApp({ build: development.build ?? build, assets: development.assets, client, configuration, log });
  const server = createServer(app);
  await new Promise<void>((ready, failed) => {
    server.once("error", failed).listen(configuration.port, configuration.host, ready);
  });
  const worker = process.env.WORKER === "0" ? null : await startWorker(configuration, log);
  return {
    url: configuration.publicUrl.origin,
    stop: async () => {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 5_000).unref();
      });
      await worker?.stop();
      await client.end();
    },
  };
}

/** Runs jobs only, for installations that serve from several processes. */
export function work(given: Given) {
  return startWorker(readConfiguration(given), openLog());
}

export function migrate({ databaseUrl }: { databaseUrl: string }) {
  return migrateDatabase(databaseUrl, "db/migrations");
}

/** Fills the demonstration cooperative into an empty database. */
export function seed({ databaseUrl }: { databaseUrl: string }) {
  return seedDemonstration({ databaseUrl });
}

/** What the database holds, for the start script: nothing, the invented cooperative, or a real one. */
export async function installationState({ databaseUrl }: { databaseUrl: string }) {
  return withDatabase(databaseUrl, readInstallationState);
}

/** Founds a real installation with its first member, who administers the platform. */
export async function createFirstAdministrator({
  databaseUrl,
  ...first
}: FirstAdministrator & { databaseUrl: string }) {
  return withDatabase(databaseUrl, (db) => foundCooperative(db, first));
}

async function withDatabase<Result>(url: string, work: (db: Database) => Promise<Result>): Promise<Result> {
  const client = openDatabase(url, { max: 1 });
  try {
    return await work(client.db);
  } finally {
    await client.end();
  }
}
