import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addJob } from "#db/jobs";
import * as schema from "#db/schema";
import { listTables } from "../../scripts/backup/catalogue.mjs";
import { readBackup } from "../../scripts/backup/read.mjs";
import { writeBackup } from "../../scripts/backup/write.mjs";
import { aCooperative, aMember, required } from "../support/cooperative";
import { cloneDatabase } from "../support/database";

const temporary = mkdtempSync(join(tmpdir(), "voix-backup-"));
const folder = join(temporary, "backup");
const [before, after] = [join(temporary, "before"), join(temporary, "after")];
let source: Awaited<ReturnType<typeof cloneDatabase>>;

beforeAll(async () => {
  for (const dataDir of [before, after]) mkdirSync(join(dataDir, "postgres"), { recursive: true });
  writeFileSync(join(before, "secret"), "kept");
  writeFileSync(join(before, "postgres", "PG_VERSION"), "18");
  source = await cloneDatabase({ role: null });
  await anOpenVote();
  await addJob(source.db, "seal_journal", {}, { runAt: new Date("2031-01-01T10:00:00Z"), key: "later" });
  await writeBackup({ sql: source.sql, dataDir: before, folder });
});

afterAll(async () => {
  await source.drop();
  rmSync(temporary, { recursive: true, force: true });
});

/** More than one batch of rows, and than one packet of the connection. */
const voters = 1_500;

/** A vote in which as many members voted, the last numbers first. */
async function anOpenVote() {
  const { places, board, categoryId } = await aCooperative(source.db);
  const [vote] = await source.db
    .insert(schema.vote)
    .values({
      bodyId: board,
      placeId: places.group,
      state: "open",
      method: "resolution",
      question: "Une accolade {, un retour\nà la ligne,\u2028une tabulation\t et un \\N",
      opensAt: new Date("2030-01-01"),
      closesAt: new Date("2030-02-01"),
      electorateSize: voters,
    })
    .returning({ id: schema.vote.id });
  const voteId = required(vote).id;
  const first = await aMember(source.db, { antennaId: places.namur, categoryId });
  await source.sql`
    insert into member (number, first_name, last_name, email, joined_on, antenna_id, category_id)
    select 'V' || n, 'Prénom', 'Nom', 'v' || n || '@example.org', '2020-01-01', ${places.namur}, ${categoryId}
    from generate_series(2, ${voters}::int) n`;
  await source.sql`
    insert into electorate_entry (vote_id, member_id, has_voted)
    select ${voteId}, id, true from member where id >= ${first.memberId} order by id desc`;
  await source.sql`
    insert into ballot (vote_id, choice, receipt_hash)
    select ${voteId}, '{"resolution": "for"}', 'receipt ' || n from generate_series(1, ${voters}::int) n`;
}

/** Every table with how many rows it has and a digest of them all. */
async function contents(sql: typeof source.sql) {
  const digests = (await listTables(sql)).map(async ({ name }) => {
    const [row] = await sql`
      select count(*)::int as rows, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest
      from ${sql(name)} t`;
    return [name, row?.rows, row?.digest];
  });
  return Promise.all(digests);
}

const links = (sql: typeof source.sql) =>
  sql`select conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'f' order by 1, 2`;

test("what was backed up comes back row for row, with its references, guards, counters, files and waiting jobs", async () => {
  const target = await cloneDatabase({ role: null });
  await readBackup({ sql: target.sql, dataDir: after, folder });
  expect(await contents(target.sql)).toEqual(await contents(source.sql));
  expect([...(await links(target.sql))]).toEqual([...(await links(source.sql))]);
  await expect(target.sql`update ballot set receipt_hash = 'x'`).rejects.toThrow("never changed");
  const { places, categoryId } = await aCooperative(target.db);
  await aMember(target.db, { antennaId: places.liege, categoryId });
  const jobs = await target.sql`select task_identifier, run_at, key from graphile_worker.jobs where key = 'later'`;
  expect(jobs.map((job) => [job.task_identifier, new Date(job.run_at).toISOString()])).toEqual([
    ["seal_journal", "2031-01-01T10:00:00.000Z"],
  ]);
  expect(readFileSync(join(after, "secret"), "utf8")).toBe("kept");
  expect(existsSync(join(after, "postgres", "PG_VERSION"))).toBe(false);
  await target.drop();
});

test("neither the ballots nor the register of a backup tell in which order people voted", () => {
  const column = (table: string, name: string) =>
    gunzipSync(readFileSync(join(folder, "tables", `${table}.jsonl.gz`)))
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line)[name]);
  const ids = column("ballot", "id");
  expect(ids).toHaveLength(voters);
  expect(ids).toEqual([...ids].sort());
  const members = column("electorate_entry", "member_id");
  expect(members).toEqual([...members].sort((a, b) => a - b));
});

test("a backup of other tables than ours is refused, and nothing is changed", async () => {
  const target = await cloneDatabase({ role: null });
  const other = join(temporary, "other");
  mkdirSync(other);
  const about = JSON.parse(readFileSync(join(folder, "about.json"), "utf8"));
  writeFileSync(join(other, "about.json"), JSON.stringify({ ...about, migrations: ["of another version"] }));
  const empty = await contents(target.sql);
  await expect(readBackup({ sql: target.sql, dataDir: after, folder: other })).rejects.toMatchObject({
    key: "backup.version",
  });
  expect(await contents(target.sql)).toEqual(empty);
  await target.drop();
});

test("a folder without its account is no backup", async () => {
  await expect(readBackup({ sql: source.sql, dataDir: after, folder: temporary })).rejects.toMatchObject({
    key: "backup.none",
  });
});
