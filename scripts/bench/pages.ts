import { type ChildProcess, execFileSync, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { sealJournal } from "../../app/domain/journal/seal-journal.server";
import { drawReceipt } from "../../app/domain/participation/receipts.server";
import { openDatabase } from "../../db/client";
import { migrateDatabase } from "../../db/migrate";
import { startThrowawayPostgres } from "../postgres.mjs";
import { type Generated, generate } from "./generate";
import { type Measure, measure } from "./measure";

const sizes = (process.argv.find((one) => /^\d/.test(one)) ?? "1000,10000,100000").split(",").map(Number);
const seconds = 8;
const port = 4191;

execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
const dataDir = await mkdtemp(join(tmpdir(), "voix-bench-"));
const server = await startThrowawayPostgres({ fsync: "on", synchronous_commit: "on", full_page_writes: "on" });
try {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
  const all = new Map<number, Measure[]>();
  for (const members of sizes) all.set(members, await benchOneSize(members));
  report(all);
} finally {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function benchOneSize(members: number): Promise<Measure[]> {
  const url = new URL(server.url);
  url.pathname = `/bench_${members}`;
  const admin = postgres(server.url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database bench_${members}`);
  await admin.end();
  await migrateDatabase(url.href, "db/migrations");
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  const started = performance.now();
  const generated = await generate(sql, members);
  console.log(`\n${members} members generated in ${Math.round((performance.now() - started) / 1000)} s`);
  // Otherwise the first minutes would measure the sealing of years of journal.
  const client = openDatabase(url.href, { max: 1 });
  await sealJournal(client.db);
  await client.end();
  const measures = await measurePages(url.href, generated);
  await sql.end();
  return measures;
}

/** A ballot as the page's second step posts it, with a receipt of its own. */
function ballotForm(): string {
  const receiptCode = drawReceipt();
  return new URLSearchParams({ intent: "cast", resolution: "for", receiptCode }).toString();
}

function cookieOf({ firstMember, members }: Generated) {
  return (n: number) => `voix=bench-${firstMember + (n % members)}`;
}

async function measurePages(databaseUrl: string, generated: Generated): Promise<Measure[]> {
  const cookie = cookieOf(generated);
  const agenda = `/reunions/${generated.meetingId}`;
  const vote = `/scrutins/${generated.voteId}`;
  const administrator = () => cookie(0);
  const pages: [name: string, path: string, cookie: (n: number) => string][] = [
    ["home", "/", cookie],
    ["agenda", agenda, cookie],
    ["vote page", vote, cookie],
    ["trombinoscope", "/trombinoscope", cookie],
    ["search of a member", "/admin/membres?q=poncelet-99", administrator],
  ];
  const measures: Measure[] = [];
  const show = (one: Measure) => {
    measures.push(one);
    console.log(
      `${one.name.padEnd(32)} ${String(one.perSecond).padStart(6)} requests/s   p95 ${one.p95} ms   failed ${one.failed}`,
    );
  };
  const limit = await startChild("./serve-page-alone.mjs", [databaseUrl, String(port), dataDir, agenda, cookie(0)]);
  show(
    await measure({ name: "agenda drawn without database", url: `http://127.0.0.1:${port}${agenda}`, seconds, cookie }),
  );
  await stopChild(limit);
  const product = await startChild("./serve.mjs", [databaseUrl, String(port), dataDir]);
  for (const [name, path, as] of pages) {
    show(await measure({ name, url: `http://127.0.0.1:${port}${path}`, seconds, cookie: as }));
  }
  const url = `http://127.0.0.1:${port}${vote}`;
  show(await measure({ name: "cast a ballot", url, seconds, cookie, form: ballotForm, once: generated.members }));
  await stopChild(product);
  return measures;
}

function startChild(file: string, args: string[]): Promise<ChildProcess> {
  return new Promise((ready, failed) => {
    const child = fork(new URL(file, import.meta.url), args, { execArgv: [] });
    child.once("message", () => ready(child));
    child.once("exit", (code) => failed(new Error(`${file} ended with ${code}`)));
  });
}

function stopChild(child: ChildProcess): Promise<void> {
  return new Promise((gone) => {
    child.removeAllListeners("exit").once("exit", () => gone());
    child.kill("SIGKILL");
  });
}

/** Ratios, not verdicts: throughput against the page drawn without database, p95 against the smallest cooperative. */
function report(all: Map<number, Measure[]>) {
  const [smallest] = all.values();
  for (const [members, measures] of all) {
    const limit = measures[0];
    console.log(`\nratios at ${members} members`);
    for (const one of measures.slice(1)) {
      const base = smallest?.find((other) => other.name === one.name);
      const throughput = limit ? (one.perSecond / limit.perSecond).toFixed(2) : "–";
      const growth = base ? (one.p95 / Math.max(1, base.p95)).toFixed(2) : "–";
      console.log(`${one.name.padEnd(32)} ${throughput} of the limit   p95 × ${growth}`);
    }
  }
}
