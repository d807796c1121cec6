import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import { aMember } from "../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../tests/support/database";
import { type Antennas, antennas, done, reviewedRound } from "../../../tests/support/rounds";
import { drawReceipt } from "../participation/receipts.server";
import { settleVote } from "../participation/settle-vote.server";
import { castBudgetBallot } from "./cast-budget-ballot.server";
import { countRound } from "./count-round.server";
import { openBudgetVote } from "./open-budget-vote.server";
import { readRound } from "./read-round.server";
import { simulateRound } from "./simulate-round.server";
import { startCampaign } from "./start-campaign.server";

/** A round on 60,000, 40,000 and 40,000 cents of 100,000, counted: all but the last two voters want the first two. */
async function countedRound({ db, url }: { db: Database; url: string }, antenna: Antennas, voters: number) {
  const { roundId, projectIds } = await reviewedRound(db, antenna, [60_000, 40_000, 40_000]);
  const electors = [antenna.member, antenna.facilitator, antenna.treasurer];
  const more = { antennaId: antenna.places.namur, categoryId: antenna.categoryId };
  while (electors.length < voters) electors.push(await aMember(db, more));
  const { voteId } = done(await startCampaign(db, antenna.facilitator, { roundId }));
  await db.execute(sql`update vote set opens_at = clock_timestamp() - interval '1 hour' where id = ${voteId}`);
  done(await openBudgetVote(db, { voteId }));
  const [a, b, c] = projectIds as [number, number, number];
  for (const [at, elector] of electors.entries()) {
    const chosen = at < electors.length - 2 ? [a, b] : [c];
    done(await castBudgetBallot(db, elector, { roundId, choice: { projects: chosen }, receiptCode: drawReceipt() }));
  }
  await db.execute(sql`update vote set closes_at = clock_timestamp() where id = ${voteId}`);
  await settleVote({ db, databaseUrl: url, tallies: { budget: countRound } }, voteId);
  const round = await readRound(db, antenna.member, roundId, "fr");
  if (!round) throw new Error("the round is not there");
  return { round, a: String(a), b: String(b), c: String(c) };
}

const asked = (address: string) => new URLSearchParams(address);

describe("« et si… ? » of a round", () => {
  test("nothing is answered before the ballots are published", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId } = await reviewedRound(db, antenna, [40_000]);
    const round = await readRound(db, antenna.member, roundId, "fr");
    expect(round && (await simulateRound(db, round, asked("")))).toBeNull();
  });

  test("nothing is answered of fewer than five voters: each answer would tell of their ballots", async () => {
    const copy = await cloneDatabase();
    try {
      const { round } = await countedRound(copy, await antennas(copy.db), 4);
      expect(round.result).not.toBeNull();
      expect(await simulateRound(copy.db, round, asked("enveloppe=900"))).toBeNull();
    } finally {
      await copy.drop();
    }
  });

  test("starts from the published result, and answers the question of its address", async () => {
    const copy = await cloneDatabase();
    try {
      const { db } = copy;
      const { round, a, b, c } = await countedRound(copy, await antennas(db), 5);
      const real = await simulateRound(db, round, asked(""));
      expect(new Set(real?.answer?.tried.selected)).toEqual(new Set([b, c]));
      expect(real?.answer?.tried).toEqual(real?.answer?.real);
      expect(real?.answer?.own).toEqual(real?.answer?.real);
      const more = await simulateRound(db, round, asked(`enveloppe=1400&sans=${b}`));
      expect(new Set(more?.answer?.tried.selected)).toEqual(new Set([a, c]));
      expect(more?.answer?.real).toEqual(real?.answer?.real);
      const greedy = await simulateRound(db, round, asked("regle=greedy"));
      expect(greedy?.answer?.tried.selected).toEqual([b, a]);
      expect(greedy?.answer?.tried).toEqual(real?.answer?.greedy);
      const wrong = await simulateRound(db, round, asked("enveloppe=beaucoup"));
      expect(wrong).toMatchObject({ wrong: { enveloppe: "beaucoup" }, answer: { tried: { leftCents: 20_000 } } });
    } finally {
      await copy.drop();
    }
  });

  test("a count that would take too long is left to the browser, and the published result still stands", async () => {
    const copy = await cloneDatabase();
    try {
      const { db } = copy;
      const { round } = await countedRound(copy, await antennas(db), 5);
      for (const narrow of [
        { size: 5, work: 1_000, runs: 1_000 },
        { size: 1_000, work: 15, runs: 1_000 },
        { size: 1_000, work: 1_000, runs: 1 },
      ]) {
        const ask = (address: string) => simulateRound(db, round, asked(address), narrow);
        const [real, other] = [await ask(""), await ask("completion=add1&enveloppe=1100")];
        expect(real?.answer).toMatchObject({
          tried: { costCents: 80_000 },
          greedy: { costCents: 100_000 },
          groups: null,
        });
        expect(other).toMatchObject({ question: { envelopeCents: 110_000 }, answer: null });
      }
    } finally {
      await copy.drop();
    }
  });
});
