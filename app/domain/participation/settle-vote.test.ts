import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { journalOf, required } from "../../../tests/support/cooperative";
import { cloneDatabase } from "../../../tests/support/database";
import { inspect } from "../../../tests/support/inspector";
import { anOpenVote, castFor, done, letItEnd, voteRow } from "../../../tests/support/votes";
import { annulVote } from "./annul-vote.server";
import { closeVote } from "./close-vote.server";
import { countVote } from "./count-vote.server";
import { queueDueVotes } from "./due-votes.server";
import { drawReceipt, isInBox } from "./receipts.server";
import { settleVote, sweepBox } from "./settle-vote.server";
import { shuffleBox } from "./shuffle-box.server";

// why: only the owner of the tables may read their system columns, and vacuum
let owner: Awaited<ReturnType<typeof cloneDatabase>>;
beforeEach(async () => {
  owner = await cloneDatabase({ role: null });
});
afterEach(() => owner.drop());

const tallies = {};
const settle = (voteId: number) => settleVote({ db: owner.db, databaseUrl: owner.url, tallies }, voteId);

async function aVotedVote(voters = 12) {
  const open = await anOpenVote(owner.db, voters);
  const codes: string[] = [];
  for (const [at, member] of open.members.entries()) {
    const code = drawReceipt();
    codes.push(code);
    await done(castFor(owner.db, member, open.voteId, at % 3 === 0 ? "against" : "for", code));
  }
  return { ...open, codes };
}

/** Transaction numbers of ballots that a member's mark bears too: each pair would name a voter. */
async function pairs(voteId: number): Promise<number> {
  const rows = await owner.sql`
    select ballot.id from ballot join electorate_entry entry on entry.vote_id = ballot.vote_id and entry.xmin = ballot.xmin
    where ballot.vote_id = ${voteId}`;
  return rows.length;
}

test("a vote before its closing date is left alone", async () => {
  const { voteId } = await aVotedVote(5);
  await settle(voteId);
  expect((await voteRow(owner.db, voteId)).state).toBe("open");
});

test("at its closing date a vote closes, is shuffled, counted against quorum and pass line, and published", async () => {
  const { voteId, codes } = await aVotedVote();
  expect(await pairs(voteId)).toBe(12);
  await letItEnd(owner.db, voteId);
  await settle(voteId);
  const row = await voteRow(owner.db, voteId);
  expect(row).toMatchObject({ state: "published", ballotCount: 12, electorateSize: 12 });
  expect(row.result).toMatchObject({
    outcome: "adopted",
    votes: { for: 8, against: 4, abstention: 0 },
    quorum: { needed: 2, reached: true },
    passLine: { base: 12, needed: 7 },
  });
  expect(row.archiveHash).toMatch(/^[0-9a-f]{64}$/);
  expect(await pairs(voteId)).toBe(0);
  for (const code of codes) expect(await isInBox(owner.db, voteId, code)).toBe(true);
  expect((await journalOf(owner.db, "vote", voteId)).slice(-4)).toEqual([
    "vote.opened",
    "vote.closed",
    "vote.counted",
    "vote.published",
  ]);
});

test("shuffling leaves no old version behind and another order on disk in both tables", async () => {
  const { voteId } = await aVotedVote(60);
  const order = async () => ({
    ballots: (await owner.sql`select receipt_hash from ballot order by ctid`).map((row) => row.receipt_hash),
    entries: (await owner.sql`select member_id from electorate_entry order by ctid`).map((row) => row.member_id),
  });
  const before = await order();
  await letItEnd(owner.db, voteId);
  await settle(voteId);
  const after = await order();
  expect(after.ballots).not.toEqual(before.ballots);
  expect(after.entries).not.toEqual(before.entries);
  expect(after.ballots.toSorted()).toEqual(before.ballots.toSorted());
  expect(after.entries.toSorted()).toEqual(before.entries.toSorted());
  for (const table of ["ballot", "electorate_entry"]) {
    const [found] = await inspect(
      owner.url,
      (disk) => disk`
        select count(*)::int as live from generate_series(0, pg_relation_size(${table}) / 8192 - 1) page,
          lateral heap_page_items(get_raw_page(${table}, page::int)) where t_xmin is not null`,
    );
    expect(found, table).toEqual({ live: 60 });
  }
});

test("old versions that a backup still saw at closing are gone after the night", async () => {
  const { voteId } = await aVotedVote(8);
  await letItEnd(owner.db, voteId);
  const dead = async () => {
    const [found] = await inspect(
      owner.url,
      (disk) => disk`
        select count(*)::int as dead from generate_series(0, pg_relation_size('ballot') / 8192 - 1) page,
          lateral heap_page_items(get_raw_page('ballot', page::int)) where t_xmin is not null and t_xmax <> '0'`,
    );
    return required(found).dead;
  };
  await owner.sql.begin("isolation level repeatable read", async (backup) => {
    await backup`select count(*) from ballot`;
    await settle(voteId);
  });
  expect(await dead()).toBe(8);
  await sweepBox(owner.url);
  expect(await dead()).toBe(0);
});

test("killed after any step, the next run ends with the same result, once", async () => {
  const { db, sql: raw } = owner;
  const { voteId } = await aVotedVote(6);
  await letItEnd(db, voteId);
  const steps = [
    () => closeVote(db, { voteId }),
    () => raw`select shuffle_ballots(${voteId})`,
    () => raw`select shuffle_ballots(${voteId})`,
    () => raw`select shuffle_electorate(${voteId})`,
    () => raw`vacuum ballot`,
    () => shuffleBox(raw, voteId),
    () => countVote(db, { voteId }, tallies),
  ];
  for (const step of steps) await step();
  expect(await countVote(db, { voteId }, tallies)).toMatchObject({ refusal: "vote.notClosed" });
  await settle(voteId);
  await settle(voteId);
  expect(await voteRow(db, voteId)).toMatchObject({ state: "published", ballotCount: 6 });
  const actions = await journalOf(db, "vote", voteId);
  for (const action of ["vote.closed", "vote.counted", "vote.published"])
    expect(actions.filter((one) => one === action)).toHaveLength(1);
});

test("several processes settling the same vote publish it once", async () => {
  const { voteId } = await aVotedVote(6);
  await letItEnd(owner.db, voteId);
  await Promise.all([1, 2, 3, 4].map(() => settle(voteId)));
  await settle(voteId);
  const actions = await journalOf(owner.db, "vote", voteId);
  expect(actions.filter((one) => one === "vote.published")).toHaveLength(1);
});

test("a box that does not hold one ballot per mark is not counted", async () => {
  const { db } = owner;
  const { voteId } = await aVotedVote(5);
  await db.execute(sql`update electorate_entry set has_voted = false where vote_id = ${voteId}
    and member_id = (select min(member_id) from electorate_entry where vote_id = ${voteId})`);
  await letItEnd(db, voteId);
  await expect(settle(voteId)).rejects.toThrow("5 ballots for 4 marks");
  expect((await voteRow(db, voteId)).state).toBe("closed");
});

test("a vote annulled while open is shuffled and never counted", async () => {
  const { voteId, secretary } = await aVotedVote(6);
  await done(annulVote(owner.db, secretary, { voteId, reason: "Question mal posée." }));
  await settle(voteId);
  expect(await voteRow(owner.db, voteId)).toMatchObject({ state: "annulled", result: null });
  expect((await voteRow(owner.db, voteId)).shuffledAt).toBeInstanceOf(Date);
  expect(await pairs(required(voteId))).toBe(0);
});

test("after a stop of the service, what is overdue gets its job, and a second look adds none", async () => {
  const { db, sql: raw } = owner;
  const { voteId } = await aVotedVote(5);
  await letItEnd(db, voteId);
  expect(await queueDueVotes(db)).toBe(1);
  expect(await queueDueVotes(db)).toBe(1);
  const jobs = await raw`
    select key from graphile_worker.jobs where key = ${`close_vote:${voteId}`} and run_at <= now()`;
  expect(jobs).toHaveLength(1);
  await settle(voteId);
  expect(await queueDueVotes(db)).toBe(0);
});
