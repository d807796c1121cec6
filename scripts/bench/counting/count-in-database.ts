import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import postgres, { type Sql } from "postgres";
import { shuffleBox } from "../../../app/domain/participation/shuffle-box.server";
import { migrateDatabase } from "../../../db/migrate";
import { startThrowawayPostgres } from "../../postgres.mjs";
import { inChild } from "./in-child";
import { printTable } from "./print";
import { drawVote, VOTE_METHODS, type VoteCase } from "./synthetic-votes";

const voters = 100_000;
const recount = join(import.meta.dirname, "../../recount.mjs");

/** What a vote of 100,000 takes from the server once it is closed, by method: as the jobs do it, in the database. */
export async function countInDatabase(folder: string): Promise<void> {
  const server = await startThrowawayPostgres({ fsync: "on", synchronous_commit: "on", full_page_writes: "on" });
  try {
    await migrateDatabase(server.url, "db/migrations");
    const sql = postgres(server.url, { max: 1, onnotice: () => {} });
    await fillElectorate(sql);
    const lines: string[][] = [];
    for (const method of VOTE_METHODS) lines.push([method, ...(await countOne(sql, server.url, method, folder))]);
    await sql.end();
    console.log(`\n${voters} ballots in PostgreSQL, 30 options, 7 places`);
    printTable([
      ["", "different", "shuffle", "count", "publish", "peak MiB", "archive MiB", "recount", "its peak", "says"],
      ...lines,
    ]);
  } finally {
    await server.stop();
  }
}

/** One run of each measurement: the database keeps what it does. */
async function countOne(sql: Sql, url: string, method: VoteCase["method"], folder: string): Promise<string[]> {
  const voteId = await fillVote(sql, method);
  const [box] = await sql`select count(distinct choice)::int as different from ballot where vote_id = ${voteId}`;
  const started = performance.now();
  await shuffleBox(sql, voteId);
  const shuffled = performance.now() - started;
  const file = join(folder, `${voteId}.json`);
  const published = await inChild<PublishCase, Published>("./publish-alone.ts", { url, voteId, file });
  const size = statSync(file).size / 2 ** 20;
  return [
    box?.different,
    ...[shuffled, published.countMs, published.publishMs].map((one) => `${Math.round(one)} ms`),
    published.peakMiB,
    size.toFixed(1),
    ...(existsSync(recount) ? recountAlone(file) : []),
  ].map(String);
}

export interface PublishCase {
  readonly url: string;
  readonly voteId: number;
  /** Where the archive is written. */
  readonly file: string;
}

export interface Published {
  readonly countMs: number;
  readonly publishMs: number;
  readonly peakMiB: number;
}

function recountAlone(file: string): string[] {
  const report = 'process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(report)}`, recount, file],
    { encoding: "utf8" },
  );
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
  const says = /\b(same|different)\b/.exec(stdout)?.[1] ?? `exit ${status}`;
  return [`${Math.round(performance.now() - started)} ms`, `${Math.round(peak)}`, says];
}

async function fillElectorate(sql: Sql): Promise<void> {
  await sql.unsafe(`
    insert into cooperative (kind, name) values ('real', 'Mesure');
    insert into place (kind, slug, name) values ('group', 'groupe', '{"fr": "Groupe"}');
    insert into place (kind, slug, name, parent_id) values ('country', 'pays', '{"fr": "Pays"}', 1);
    insert into place (kind, slug, name, parent_id) values ('antenna', 'antenne', '{"fr": "Antenne"}', 2);
    insert into category (slug, name) values ('categorie', '{"fr": "Catégorie"}');
    insert into body (kind, slug, name, purpose, place_id)
      values ('assembly', 'assemblee', '{"fr": "Assemblée générale"}', '{"fr": "Décide."}', 1);
    insert into member (number, first_name, last_name, email, antenna_id, category_id, joined_on)
      select 'M' || n, 'Amina', 'Claessens-' || n, 'membre' || n || '@example.org', 3, 1, date '2015-01-01'
      from generate_series(1, ${voters}) n;
  `);
}

async function fillVote(sql: Sql, method: VoteCase["method"]): Promise<number> {
  const { vote, choices } = drawVote({ method, voters, options: 30 });
  const [row] = await sql<{ id: number }[]>`
    insert into vote (body_id, place_id, state, method, rule, question, opens_at, closes_at, announced_at, opened_at,
      electorate_size, lot_seed, frozen_hash)
    values (1, 1, 'open', ${vote.method}, ${vote.rule === null ? null : sql.json({ ...vote.rule } as never)},
      'Question ?', now() - interval '2 days', now() - interval '1 minute', now() - interval '2 days',
      now() - interval '2 days', ${voters}, 'bench', 'frozen') returning id`;
  const voteId = row?.id ?? 0;
  await sql`insert into electorate_entry (vote_id, member_id, has_voted) select ${voteId}, id, true from member`;
  for (let first = 0; first < voters; first += 10_000) {
    const some = choices.slice(first, first + 10_000).map((choice) => JSON.stringify(choice));
    await sql`insert into ballot (vote_id, choice, receipt_hash)
      select ${voteId}, choice::jsonb, encode(sha256(gen_random_uuid()::text::bytea), 'hex')
      from unnest(${some}::text[]) choice`;
  }
  await sql`update vote set state = 'closed', closed_at = clock_timestamp() where id = ${voteId}`;
  await sql.unsafe("vacuum analyze ballot");
  return voteId;
}
