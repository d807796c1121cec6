import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { journalOf } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { antennas, done, openedRound, roundInput, roundStateOf } from "../../../tests/support/rounds";
import { closeIdeas } from "./close-ideas.server";
import { draftRound } from "./draft-round.server";
import { balancesOf } from "./ledger.server";
import { openRound } from "./open-round.server";

describe("opening a round", () => {
  test("neither a member nor a treasurer may", async ({ db }) => {
    const { member, treasurer, facilitator, namurGroup } = await antennas(db);
    const { roundId } = done(await draftRound(db, facilitator, { ...roundInput(), bodyId: namurGroup }));
    for (const actor of [member, treasurer])
      expect(await openRound(db, actor, { roundId })).toMatchObject({ refusal: "forbidden" });
  });

  test("the envelope enters the ledger, and the closing of ideas waits for its date", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    expect(await roundStateOf(db, roundId)).toBe("ideas");
    expect(await balancesOf(db, roundId)).toMatchObject({ cooperative: -100_000, envelope: 100_000 });
    expect(await journalOf(db, "budget_round", roundId)).toEqual(["round.draft", "round.ideas"]);
    await db.execute(sql`set local role none`);
    const jobs = await db.execute(sql`select key from graphile_worker.jobs where key = ${`close_ideas:${roundId}`}`);
    expect(jobs).toHaveLength(1);
  });

  test("it opens once, and not with dates that have passed", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    expect(await openRound(db, antenna.facilitator, { roundId })).toMatchObject({ refusal: "round.state" });
    const input = { ...roundInput(), ideasUntil: new Date("2020-01-01"), bodyId: antenna.namurGroup };
    const late = done(await draftRound(db, antenna.facilitator, input));
    expect(await openRound(db, antenna.facilitator, late)).toMatchObject({ refusal: "round.datesPassed" });
    expect(await balancesOf(db, late.roundId)).toMatchObject({ envelope: 0 });
  });
});

describe("closing the ideas", () => {
  test("a member may not", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    expect(await closeIdeas(db, antenna.member, { roundId })).toMatchObject({ refusal: "forbidden" });
  });

  test("the facilitator may before the date, the clock may not", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    expect(await closeIdeas(db, "clock", { roundId })).toMatchObject({ refusal: "round.tooEarly" });
    done(await closeIdeas(db, antenna.facilitator, { roundId }));
    expect(await roundStateOf(db, roundId)).toBe("review");
    expect(await closeIdeas(db, "clock", { roundId })).toMatchObject({ refusal: "round.state" });
  });

  test("the clock closes them at their date", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    await db.execute(sql`update budget_round set ideas_until = clock_timestamp() where id = ${roundId}`);
    done(await closeIdeas(db, "clock", { roundId }));
    expect(await journalOf(db, "budget_round", roundId)).toContain("round.review");
  });
});
