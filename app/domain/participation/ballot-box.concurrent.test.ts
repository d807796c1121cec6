import { type SQL, sql } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/client";
import { anOpenVoteByColleges } from "../../../tests/support/colleges";
import { required } from "../../../tests/support/cooperative";
import { cloneDatabase } from "../../../tests/support/database";
import { aBoardWithVoters, aDraft, anOpenVote, castFor, done, letItEnd, voteRow } from "../../../tests/support/votes";
import { announceVote } from "./announce-vote.server";
import { countBox, countBoxByCollege } from "./box.server";
import { closeVote } from "./close-vote.server";
import { draftVote } from "./draft-vote.server";
import { openVote } from "./open-vote.server";
import { drawReceipt, isInBox } from "./receipts.server";
import type { ResolutionCount } from "./rules/resolution";
import { storedColleges } from "./rules/unite-colleges";
import { settleVote } from "./settle-vote.server";

let clone: Awaited<ReturnType<typeof cloneDatabase>>;
afterEach(() => clone.drop());

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** Sets the hour of closing by the clock of the database, which is the one that decides. */
async function letItEndSoon(db: Database, voteId: number, within: string) {
  await db.execute(sql`update vote set closes_at = clock_timestamp() + ${within}::text::interval where id = ${voteId}`);
}

const untilOver = (db: Database, voteId: number) =>
  untilTrue(db, sql`select closes_at <= clock_timestamp() as yes from vote where id = ${voteId}`);

/** Until a connection to this database waits for a lock that another one holds. */
const untilSomebodyWaits = (db: Database) =>
  untilTrue(
    db,
    sql`select exists (select from pg_locks join pg_stat_activity using (pid)
      where datname = current_database() and not granted) as yes`,
  );

async function untilTrue(db: Database, question: SQL) {
  const ask = async () => (await db.execute<{ yes: boolean }>(question))[0]?.yes;
  await expect.poll(ask, { interval: 10 }).toBe(true);
}

test("a member who fires twenty ballots at once has one in the box", async () => {
  clone = await cloneDatabase({ max: 20 });
  const { voteId, members } = await anOpenVote(clone.db, 1);
  const member = required(members[0]);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => castFor(clone.db, member, voteId, at % 2 ? "for" : "against")),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((answer) => !answer.ok && answer.refusal === "vote.alreadyVoted")).toHaveLength(19);
  expect(await countBox(clone.db, voteId)).toEqual({ ballots: 1, marked: 1 });
});

test("a ballot sent ten times at once with its receipt is acknowledged ten times and counted once", async () => {
  clone = await cloneDatabase({ max: 10 });
  const { voteId, members } = await anOpenVote(clone.db, 1);
  const code = drawReceipt();
  const send = () => castFor(clone.db, required(members[0]), voteId, "for", code);
  const answers = await Promise.all(Array.from({ length: 10 }, send));
  expect(answers.filter((answer) => answer.ok && !answer.replayed)).toHaveLength(1);
  expect(answers.filter((answer) => answer.ok && answer.replayed)).toHaveLength(9);
  expect(await countBox(clone.db, voteId)).toEqual({ ballots: 1, marked: 1 });
});

test("two members who send the same receipt at once have one ballot between them", async () => {
  clone = await cloneDatabase({ max: 10 });
  const { voteId, members } = await anOpenVote(clone.db, 8);
  const code = drawReceipt();
  const answers = await Promise.all(members.map((member) => castFor(clone.db, member, voteId, "for", code)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await countBox(clone.db, voteId)).toEqual({ ballots: 1, marked: 1 });
});

test("while two hundred vote and the vote closes in the middle, ballots equal marks at every instant and none is lost", async () => {
  clone = await cloneDatabase({ max: 14 });
  const { voteId, members } = await anOpenVote(clone.db, 200);
  // why: the closer and the watcher must not queue behind the voters for a connection
  const { db, end } = openDatabase(clone.url, { max: 3 });
  let voting = true;
  let looks = 0;
  const watch = async () => {
    for (; voting; looks += 1) {
      const { ballots, marked } = await countBox(db, voteId);
      expect(ballots).toBe(marked);
    }
  };
  const codes = members.map(() => drawReceipt());
  const cast = (at: number) => castFor(clone.db, required(members[at]), voteId, "for", required(codes[at]));
  const watching = watch();
  // The first are answered before the hour of closing is set, so that they are in time on the slowest machine.
  const early = await Promise.all(members.slice(0, 60).map((_, at) => cast(at)));
  await letItEndSoon(db, voteId, "1 second");
  const [closed, ...others] = await Promise.all([
    untilOver(db, voteId).then(() => closeVote(db, { voteId })),
    // one every ten milliseconds, the last of them when the hour has passed
    ...members.slice(60).map((_, at) => pause(at * 10).then(() => cast(60 + at))),
  ]);
  voting = false;
  await watching;

  expect(closed).toEqual({ ok: true });
  expect(looks).toBeGreaterThan(3);
  expect(early.filter(({ ok }) => ok)).toHaveLength(60);
  const answers = [...early, ...others];
  const accepted = answers.flatMap((answer, at) => (answer.ok ? [required(codes[at])] : []));
  const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
  expect(new Set(refusals)).toEqual(new Set(["vote.closed"]));
  expect(await countBox(db, voteId)).toEqual({ ballots: accepted.length, marked: accepted.length });
  for (const code of accepted) expect(await isInBox(db, voteId, code)).toBe(true);
  await end();
});

test("while members of three colleges vote at once, some of them twice, each college holds as many ballots as marks", async () => {
  clone = await cloneDatabase({ max: 20 });
  const sizes = [40, 12, 8];
  const { voteId, colleges } = await anOpenVoteByColleges(clone.db, sizes, [50, 30, 20]);
  const members = colleges.flatMap((college) => college.members.slice(0, -2));
  const answers = await Promise.all(
    members.flatMap((member, at) => [
      castFor(clone.db, member, voteId, at % 3 === 0 ? "against" : "for"),
      castFor(clone.db, member, voteId, "abstention"),
    ]),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(members.length);
  const box = await countBoxByCollege(clone.db, voteId, storedColleges(await voteRow(clone.db, voteId)));
  expect(box).toEqual(
    colleges.map(({ id }, at) => ({ id, ballots: required(sizes[at]) - 2, marked: required(sizes[at]) - 2 })),
  );
  expect(await countBox(clone.db, voteId)).toEqual({ ballots: members.length, marked: members.length });

  await letItEnd(clone.db, voteId);
  const tallies = {};
  await settleVote({ db: clone.db, databaseUrl: clone.url, tallies }, voteId);
  const { result } = await voteRow(clone.db, voteId);
  const { votes, attendance, colleges: counted } = result as unknown as ResolutionCount;
  expect(attendance).toBe(members.length);
  for (const choice of ["for", "against", "abstention"] as const)
    expect(counted.reduce((sum, college) => sum + college[choice], 0)).toBe(votes[choice]);
  expect(votes.for + votes.against + votes.abstention).toBe(members.length);
  // The shuffle wrote the register anew, with each elector's college.
  expect(await countBoxByCollege(clone.db, voteId, storedColleges(await voteRow(clone.db, voteId)))).toEqual(box);
});

test("closing waits for a ballot that is being written, and that ballot is in the box", async () => {
  clone = await cloneDatabase();
  const { db } = clone;
  const { voteId, members } = await anOpenVote(db, 1);
  await letItEndSoon(db, voteId, "3 seconds");
  const steps: string[] = [];
  let closing: ReturnType<typeof closeVote> | undefined;
  await db.transaction(async (tx) => {
    await done(castFor(tx, required(members[0]), voteId, "for"));
    await untilOver(db, voteId);
    closing = closeVote(db, { voteId }).finally(() => steps.push("closed"));
    await untilSomebodyWaits(db);
    steps.push("ballot written");
  });
  expect(await closing).toEqual({ ok: true });
  expect(steps).toEqual(["ballot written", "closed"]);
  expect(await countBox(db, voteId)).toEqual({ ballots: 1, marked: 1 });
});

test("an acknowledged ballot is seen at once by another connection, and outlives the one that cast it", async () => {
  clone = await cloneDatabase();
  const { voteId, members } = await anOpenVote(clone.db, 1);
  const code = drawReceipt();
  const owner = openDatabase(clone.url, { role: null, max: 1 });
  await owner.sql`select 1`;
  await done(castFor(clone.db, required(members[0]), voteId, "for", code));
  await owner.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  expect(await isInBox(owner.db, voteId, code)).toBe(true);
  expect(await countBox(owner.db, voteId)).toEqual({ ballots: 1, marked: 1 });
  await owner.end();
});

test("a vote that four processes open at once opens once", async () => {
  clone = await cloneDatabase();
  const { db } = clone;
  const { board, places, secretary } = await aBoardWithVoters(db, 3);
  const { voteId } = await done(draftVote(db, secretary, aDraft(board, places.namur)));
  await done(announceVote(db, secretary, { voteId }));
  const answers = await Promise.all([1, 2, 3, 4].map(() => openVote(db, { voteId })));
  expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, electorateSize: 3 }]);
});
