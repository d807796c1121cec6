import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { aMember } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import {
  antennas,
  done,
  openedRound,
  projectInput,
  reviewedRound,
  roundInput,
  submittedProject,
} from "../../../tests/support/rounds";
import { drawReceipt } from "../participation/receipts.server";
import { castBudgetBallot } from "./cast-budget-ballot.server";
import { draftRound } from "./draft-round.server";
import { listRounds } from "./list-rounds.server";
import { openBudgetVote } from "./open-budget-vote.server";
import { proposeProject } from "./propose-project.server";
import { awaitingBudgets, outcomesOfMyProjects } from "./queries.server";
import { readLedger } from "./read-ledger.server";
import { readProject } from "./read-project.server";
import { projectsOfRound, readRound } from "./read-round.server";
import { refuseProject } from "./refuse-project.server";
import { startCampaign } from "./start-campaign.server";

describe("who sees what", () => {
  test("the draft of a round is its facilitator's alone, that of a project its author's", async ({ db }) => {
    const antenna = await antennas(db);
    const { facilitator, member, otherFacilitator, namurGroup } = antenna;
    const { roundId: draftId } = done(await draftRound(db, facilitator, { ...roundInput(), bodyId: namurGroup }));
    for (const actor of [member, otherFacilitator]) {
      expect(await readRound(db, actor, draftId, "fr")).toBeNull();
      expect((await listRounds(db, actor, { locale: "fr" })).rounds.map(({ id }) => id)).not.toContain(draftId);
    }
    expect(await readRound(db, facilitator, draftId, "fr")).toMatchObject({ state: "draft" });
    const roundId = await openedRound(db, antenna);
    const { projectId } = done(await proposeProject(db, member, { ...projectInput(), submit: false, roundId }));
    expect(await readProject(db, facilitator, { roundId, projectId, locale: "nl" })).toBeNull();
    expect(await projectsOfRound(db, facilitator, roundId)).toEqual([]);
    expect(await readProject(db, member, { roundId, projectId, locale: "nl" })).toMatchObject({
      costs: projectInput().costs,
    });
    expect(await readProject(db, member, { roundId: draftId, projectId, locale: "fr" })).toBeNull();
  });
});

describe("what awaits a member", () => {
  test("ideas for their antenna, a review for its facilitator, a ballot not yet cast", async ({ db }) => {
    const antenna = await antennas(db);
    const { member, stranger, facilitator } = antenna;
    const ideasId = await openedRound(db, antenna);
    const kinds = async (actor: typeof member) => (await awaitingBudgets(db, actor)).map(({ kind, id }) => [kind, id]);
    expect(await kinds(member)).toEqual([["budget_ideas", ideasId]]);
    expect(await kinds(stranger)).toEqual([]);
    const { roundId, projectIds } = await reviewedRound(db, antenna, [40_000]);
    expect(await kinds(facilitator)).toContainEqual(["budget_review", roundId]);
    expect(await kinds(member)).toEqual([["budget_ideas", ideasId]]);
    const { voteId } = done(await startCampaign(db, facilitator, { roundId }));
    await db.execute(sql`update vote set opens_at = clock_timestamp() where id = ${voteId}`);
    done(await openBudgetVote(db, { voteId }));
    expect(await kinds(member)).toContainEqual(["budget_vote", roundId]);
    const newcomer = await aMember(db, { antennaId: antenna.places.namur, categoryId: antenna.categoryId });
    expect(await kinds(newcomer)).toEqual([["budget_ideas", ideasId]]);
    done(await castBudgetBallot(db, member, { roundId, choice: { projects: projectIds }, receiptCode: drawReceipt() }));
    expect(await kinds(member)).toEqual([["budget_ideas", ideasId]]);
  });

  test("what became of their projects, with the reason of a refusal", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId });
    done(await refuseProject(db, antenna.facilitator, { projectId, reason: "Hors critères." }));
    expect(await outcomesOfMyProjects(db, antenna.member)).toMatchObject([
      { id: projectId, roundId, state: "refused", refusedReason: "Hors critères." },
    ]);
    expect(await outcomesOfMyProjects(db, antenna.facilitator)).toEqual([]);
  });
});

test("the ledger lists its movements with lines that balance, newest first", async ({ db }) => {
  const antenna = await antennas(db);
  const roundId = await openedRound(db, antenna);
  const { entries, next } = await readLedger(db, roundId);
  expect(next).toBeNull();
  expect(entries).toMatchObject([
    {
      kind: "envelope",
      isReversed: false,
      lines: [
        { account: "cooperative", project: null, amountCents: -100_000 },
        { account: "envelope", project: null, amountCents: 100_000 },
      ],
    },
  ]);
  expect((await readLedger(db, roundId, entries[0]?.id)).entries).toEqual([]);
});
