import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import { budgetRound, electorateEntry, vote } from "#db/schema";
import { journalOf } from "../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../tests/support/database";
import {
  antennas,
  done,
  openedRound,
  projectStateOf,
  reviewedRound,
  roundAtVote,
  roundStateOf,
  submittedProject,
  votersOf,
} from "../../../tests/support/rounds";
import type { Actor } from "../governance/actor";
import { annulVote } from "../participation/annul-vote.server";
import { drawReceipt } from "../participation/receipts.server";
import { settleVote } from "../participation/settle-vote.server";
import { castBudgetBallot } from "./cast-budget-ballot.server";
import { closeIdeas } from "./close-ideas.server";
import { countRound, type RoundResult } from "./count-round.server";
import { balancesOf } from "./ledger.server";
import { openBudgetVote } from "./open-budget-vote.server";
import { resumeReview } from "./resume-review.server";
import { allocate } from "./rules/allocate";
import { balanceOf } from "./rules/ledger";
import { parsePabulib } from "./rules/pabulib";
import { electionOf } from "./rules/pabulib-election";
import { usualRule } from "./rules/round-rule";
import { writtenSettings } from "./rules/written-settings";
import { startCampaign } from "./start-campaign.server";
import { startExecution } from "./start-execution.server";
import { writePb } from "./write-pb.server";

const cast = (db: Database, actor: Actor, roundId: number, projectIds: number[]) =>
  castBudgetBallot(db, actor, { roundId, choice: { projects: projectIds }, receiptCode: drawReceipt() });

describe("starting the campaign", () => {
  test("neither a member nor another antenna's facilitator may", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId } = await reviewedRound(db, antenna, [40_000]);
    for (const actor of [antenna.member, antenna.otherFacilitator])
      expect(await startCampaign(db, actor, { roundId })).toMatchObject({ refusal: "forbidden" });
  });

  test("every project is reviewed first, and one at least is admitted", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    await submittedProject(db, { author: antenna.member, roundId });
    done(await closeIdeas(db, antenna.facilitator, { roundId }));
    expect(await startCampaign(db, antenna.facilitator, { roundId })).toMatchObject({
      refusal: "round.toReview",
      values: { count: 1 },
    });
    await db.execute(sql`update project set state = 'refused', refused_reason = 'x' where round_id = ${roundId}`);
    expect(await startCampaign(db, antenna.facilitator, { roundId })).toMatchObject({ refusal: "round.noProject" });
  });

  test("the vote of the antenna is announced with the list; it may be put off, not brought forward", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId } = await reviewedRound(db, antenna, [40_000]);
    const soon = new Date(Date.now() + 11 * 86_400_000);
    expect(await startCampaign(db, antenna.facilitator, { roundId, voteOpensAt: soon })).toMatchObject({
      refusal: "round.dates",
    });
    const later = new Date(Date.now() + 25 * 86_400_000);
    const { voteId } = done(await startCampaign(db, antenna.facilitator, { roundId, voteOpensAt: later }));
    const [row] = await db.select().from(vote).where(eq(vote.id, voteId));
    expect(row).toMatchObject({ state: "announced", method: "budget", placeId: antenna.places.namur, opensAt: later });
    expect(row?.explanation).toMatch(/Atelier de réparation : 400,00 €$/);
    expect(row?.lotSeed).toMatch(/^[0-9a-f]{32}$/);
    expect(await roundStateOf(db, roundId)).toBe("campaign");
  });
});

describe("opening the vote of a round", () => {
  test("not before its date; then the antenna's members are the electorate, and no other", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId, projectIds } = await reviewedRound(db, antenna, [40_000]);
    const { voteId } = done(await startCampaign(db, antenna.facilitator, { roundId }));
    expect(await openBudgetVote(db, { voteId })).toMatchObject({ refusal: "vote.tooEarly" });
    expect(await cast(db, antenna.member, roundId, [])).toMatchObject({ refusal: "vote.notOpenYet" });
    await db.execute(sql`update vote set opens_at = clock_timestamp() where id = ${voteId}`);
    done(await openBudgetVote(db, { voteId }));
    expect(await roundStateOf(db, roundId)).toBe("vote");
    expect(await projectStateOf(db, projectIds[0] as number)).toBe("voted");
    const list = await db.select().from(electorateEntry).where(eq(electorateEntry.voteId, voteId));
    const { member, facilitator, treasurer } = antenna;
    expect(list.map(({ memberId }) => memberId).sort()).toEqual(
      [member, facilitator, treasurer].map(({ memberId }) => memberId).sort(),
    );
    expect(await cast(db, antenna.stranger, roundId, [])).toMatchObject({ refusal: "vote.outsideElectorate" });
  });

  test("a ballot names projects of the list only, and each member casts one", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId, projectIds } = await roundAtVote(db, antenna, [40_000]);
    const other = await reviewedRound(db, antenna, [10_000]);
    expect(await cast(db, antenna.member, roundId, other.projectIds)).toMatchObject({ refusal: "vote.ballotInvalid" });
    done(await cast(db, antenna.member, roundId, projectIds));
    expect(await cast(db, antenna.member, roundId, projectIds)).toMatchObject({ refusal: "vote.alreadyVoted" });
  });
});

describe("an annulled vote", () => {
  test("sends the round back to its review, by its facilitator only", async ({ db }) => {
    const antenna = await antennas(db);
    const { roundId, voteId, projectIds } = await roundAtVote(db, antenna, [40_000]);
    expect(await resumeReview(db, antenna.facilitator, { roundId })).toMatchObject({
      refusal: "round.voteNotAnnulled",
    });
    done(await annulVote(db, antenna.facilitator, { voteId, reason: "Erreur dans la liste." }));
    expect(await resumeReview(db, antenna.member, { roundId })).toMatchObject({ refusal: "forbidden" });
    done(await resumeReview(db, antenna.facilitator, { roundId }));
    expect(await projectStateOf(db, projectIds[0] as number)).toBe("admitted");
    done(await startCampaign(db, antenna.facilitator, { roundId }));
  });
});

describe("the count", () => {
  test("the money goes where the ballots say, to the cent, once", async () => {
    const copy = await cloneDatabase();
    try {
      const { db, url } = copy;
      const antenna = await antennas(db);
      const voters = await votersOf(db, antenna, 10);
      // Six want the two of 60,000 and 40,000 cents, four want the third: greedy gives the six everything.
      const { roundId, voteId, projectIds } = await roundAtVote(db, antenna, [60_000, 40_000, 40_000]);
      const [a, b, c] = projectIds as [number, number, number];
      for (const [at, voter] of voters.entries()) done(await cast(db, voter, roundId, at < 6 ? [b, a] : [c]));
      expect(await roundStateOf(db, roundId)).toBe("vote");
      const settling = { db, databaseUrl: url, tallies: { budget: countRound } };
      await settleVote(settling, voteId);
      expect(await roundStateOf(db, roundId)).toBe("vote");
      await db.execute(sql`update vote set closes_at = clock_timestamp() where id = ${voteId}`);
      await Promise.all([settleVote(settling, voteId), settleVote(settling, voteId)]);
      await settleVote(settling, voteId);

      const [round] = await db.select().from(budgetRound).where(eq(budgetRound.id, roundId));
      const [published] = await db.select().from(vote).where(eq(vote.id, voteId));
      expect([round?.state, published?.state, published?.ballotCount]).toEqual(["result", "published", 10]);
      const result = round?.result as unknown as RoundResult;
      expect(new Set(result.selected)).toEqual(new Set([String(b), String(c)]));
      expect(new Set(result.greedy.selected)).toEqual(new Set([String(a), String(b)]));
      expect(published?.result).toEqual(round?.result);
      // at 40,000 cents it would tie with the second, by cost and by supporters: then the public lot decides
      expect([20_000, 20_001]).toContain(result.changes[String(a)]?.costCutCents);
      const file = (await writePb(db, roundId)) as string;
      const ties = { by: "lot", seed: published?.lotSeed ?? "" } as const;
      const recounted = allocate(electionOf(parsePabulib(file.split("\n"))), { ...usualRule, ties });
      expect(recounted.selected).toEqual(result.selected);
      const { meta } = parsePabulib(file.split("\n"));
      expect(meta.get("rule")).toBe("equal-shares/add1-greedy");
      expect(meta.get("comment")).toBe(`#1: allocate ${writtenSettings({ ...usualRule, ties })}`);
      expect(await Promise.all([a, b, c].map((id) => projectStateOf(db, id)))).toEqual([
        "not_funded",
        "funded",
        "funded",
      ]);
      const balances = await balancesOf(db, roundId);
      expect([balances.envelope, balanceOf(balances, b).allocated, balanceOf(balances, c).allocated]).toEqual([
        20_000, 40_000, 40_000,
      ]);
      expect(await journalOf(db, "budget_round", roundId)).toEqual([
        "round.draft",
        "round.ideas",
        "round.review",
        "round.campaign",
        "round.vote",
        "round.result",
      ]);
      expect(await startExecution(db, antenna.member, { roundId })).toMatchObject({ refusal: "forbidden" });
      done(await startExecution(db, antenna.facilitator, { roundId }));
      expect(await startExecution(db, antenna.facilitator, { roundId })).toMatchObject({ refusal: "round.state" });
    } finally {
      await copy.drop();
    }
  });

  test("a vote without any ballot funds nothing and keeps the envelope whole", async () => {
    const copy = await cloneDatabase();
    try {
      const { db, url } = copy;
      const antenna = await antennas(db);
      const { roundId, voteId } = await roundAtVote(db, antenna, [60_000]);
      expect(await writePb(db, roundId)).toBeNull();
      await db.execute(sql`update vote set closes_at = clock_timestamp() where id = ${voteId}`);
      await settleVote({ db, databaseUrl: url, tallies: { budget: countRound } }, voteId);
      expect(await roundStateOf(db, roundId)).toBe("result");
      expect((await balancesOf(db, roundId)).envelope).toBe(100_000);
    } finally {
      await copy.drop();
    }
  });
});
