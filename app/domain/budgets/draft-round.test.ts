import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { budgetRound } from "#db/schema";
import { actorOf, aMember, journalOf, withMandate } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { antennas, done, openedRound, roundInput } from "../../../tests/support/rounds";
import { draftRound } from "./draft-round.server";
import { editRound } from "./edit-round.server";

describe("drafting a round", () => {
  test("a member without mandate, and the facilitator of another antenna, may not", async ({ db }) => {
    const { member, otherFacilitator, namurGroup } = await antennas(db);
    for (const actor of [member, otherFacilitator]) {
      expect(await draftRound(db, actor, { ...roundInput(), bodyId: namurGroup })).toMatchObject({
        refusal: "forbidden",
      });
    }
  });

  test("a facilitator whose mandate has ended may not any more", async ({ db }) => {
    const { namurGroup, places, categoryId } = await antennas(db);
    const someone = await aMember(db, { antennaId: places.namur, categoryId });
    const former = await withMandate(db, someone, namurGroup, "facilitator", {
      startsOn: "2020-01-01",
      endsOn: "2021-01-01",
    });
    expect(await draftRound(db, former, { ...roundInput(), bodyId: namurGroup })).toMatchObject({
      refusal: "forbidden",
    });
  });

  test("the facilitator drafts one, in the antenna of their group, and the journal says so", async ({ db }) => {
    const { facilitator, namurGroup, places } = await antennas(db);
    const { roundId } = done(await draftRound(db, facilitator, { ...roundInput(), bodyId: namurGroup }));
    const [round] = await db.select().from(budgetRound).where(eq(budgetRound.id, roundId));
    expect(round).toMatchObject({ state: "draft", antennaId: places.namur, envelopeCents: 100_000 });
    expect(round?.rule).toMatchObject({ completion: "add1-greedy", incrementCents: 100 });
    expect(await journalOf(db, "budget_round", roundId)).toEqual(["round.draft"]);
  });

  test("a body that is no antenna group has no round, and dates go forward", async ({ db }) => {
    const { facilitator, board, namurGroup } = await antennas(db);
    const widened = await withMandate(db, await actorOf(db, facilitator.memberId), board, "facilitator");
    expect(await draftRound(db, widened, { ...roundInput(), bodyId: board })).toMatchObject({
      refusal: "round.notAnAntenna",
    });
    const { voteOpensAt } = roundInput();
    const input = { ...roundInput(), voteClosesAt: voteOpensAt, voteOpensAt, bodyId: namurGroup };
    expect(await draftRound(db, facilitator, input)).toMatchObject({ refusal: "round.dates" });
  });
});

describe("changing a round", () => {
  test("only its facilitator may", async ({ db }) => {
    const { member, facilitator, namurGroup } = await antennas(db);
    const { roundId } = done(await draftRound(db, facilitator, { ...roundInput(), bodyId: namurGroup }));
    expect(await editRound(db, member, { ...roundInput(), roundId })).toMatchObject({ refusal: "forbidden" });
  });

  test("a draft changes, with what was before in the journal", async ({ db }) => {
    const { facilitator, namurGroup } = await antennas(db);
    const { roundId } = done(await draftRound(db, facilitator, { ...roundInput(), bodyId: namurGroup }));
    done(await editRound(db, facilitator, { ...roundInput(), envelopeCents: 250_000, roundId }));
    const [round] = await db.select().from(budgetRound).where(eq(budgetRound.id, roundId));
    expect(round?.envelopeCents).toBe(250_000);
    expect(await journalOf(db, "budget_round", roundId)).toEqual(["round.draft", "round.edited"]);
  });

  test("nothing of it changes once ideas are open", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    expect(
      await editRound(db, antenna.facilitator, { ...roundInput(), envelopeCents: 999_999, roundId }),
    ).toMatchObject({ refusal: "round.frozen" });
    const [round] = await db.select().from(budgetRound).where(eq(budgetRound.id, roundId));
    expect(round?.envelopeCents).toBe(100_000);
  });
});
