import { asc, eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { project, projectCost } from "#db/schema";
import { aMember, journalOf } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import {
  antennas,
  done,
  openedRound,
  projectInput,
  projectStateOf,
  submittedProject,
} from "../../../tests/support/rounds";
import { closeIdeas } from "./close-ideas.server";
import { editProject } from "./edit-project.server";
import { proposeProject } from "./propose-project.server";
import { withdrawProject } from "./withdraw-project.server";

describe("proposing a project", () => {
  test("a member of another antenna may not, even its facilitator", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    expect(await proposeProject(db, antenna.otherFacilitator, { ...projectInput(), roundId })).toMatchObject({
      refusal: "project.otherAntenna",
    });
  });

  test("a member of the antenna may: the cost is the sum of the lines", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId, costCents: 40_050 });
    const [row] = await db.select().from(project).where(eq(project.id, projectId));
    expect(row).toMatchObject({ state: "submitted", costCents: 40_050, authorId: antenna.member.memberId });
    const lines = await db
      .select({ label: projectCost.label, cents: projectCost.amountCents })
      .from(projectCost)
      .where(eq(projectCost.projectId, projectId))
      .orderBy(asc(projectCost.position));
    expect(lines).toEqual([
      { label: "Outils", cents: 39_050 },
      { label: "Affiches", cents: 1000 },
    ]);
    expect(await journalOf(db, "project", projectId)).toEqual(["project.submitted"]);
  });

  test("a project above the envelope, without a cost, or with a negative one is refused", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const propose = (costs: { label: string; amountCents: number }[]) =>
      proposeProject(db, antenna.member, { ...projectInput(), costs, roundId });
    expect(await propose([{ label: "Trop", amountCents: 100_001 }])).toMatchObject({
      refusal: "project.tooDear",
      values: { envelope: 1000 },
    });
    expect(await propose([])).toMatchObject({ refusal: "project.costs" });
    expect(await propose([{ label: "Don", amountCents: -5 }])).toMatchObject({ refusal: "project.costs" });
    expect(await propose([{ label: "Tout", amountCents: 100_000 }])).toMatchObject({ ok: true });
  });

  test("after the announced date it is too late, even if nobody closed the ideas yet", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    await db.execute(sql`update budget_round set ideas_until = clock_timestamp() where id = ${roundId}`);
    expect(await proposeProject(db, antenna.member, { ...projectInput(), roundId })).toMatchObject({
      refusal: "project.ideasClosed",
    });
  });

  test("one member does not fill the list alone", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    for (let n = 0; n < 10; n += 1) await submittedProject(db, { author: antenna.member, roundId });
    expect(await proposeProject(db, antenna.member, { ...projectInput(), roundId })).toMatchObject({
      refusal: "project.tooMany",
      values: { maximum: 10 },
    });
  });
});

describe("changing a project", () => {
  test("only its author may", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId });
    const other = await aMember(db, { antennaId: antenna.places.namur, categoryId: antenna.categoryId });
    for (const actor of [other, antenna.facilitator])
      expect(await editProject(db, actor, { ...projectInput(), projectId })).toMatchObject({ refusal: "forbidden" });
  });

  test("a draft is changed, then handed in, and both stand in the journal", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const draft = { ...projectInput(), submit: false, roundId };
    const { projectId } = done(await proposeProject(db, antenna.member, draft));
    done(await editProject(db, antenna.member, { ...projectInput(20_000), submit: false, projectId }));
    expect(await projectStateOf(db, projectId)).toBe("draft");
    done(await editProject(db, antenna.member, { ...projectInput(30_000), projectId }));
    expect(await projectStateOf(db, projectId)).toBe("submitted");
    const [row] = await db.select({ cents: project.costCents }).from(project).where(eq(project.id, projectId));
    expect(row?.cents).toBe(30_000);
    expect(await journalOf(db, "project", projectId)).toEqual([
      "project.drafted",
      "project.edited",
      "project.submitted",
    ]);
  });

  test("nothing changes once ideas are closed", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId });
    done(await closeIdeas(db, antenna.facilitator, { roundId }));
    expect(await editProject(db, antenna.member, { ...projectInput(), projectId })).toMatchObject({
      refusal: "project.ideasClosed",
    });
  });
});

describe("withdrawing a project", () => {
  test("only its author may, and it is over", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId });
    expect(await withdrawProject(db, antenna.facilitator, { projectId })).toMatchObject({ refusal: "forbidden" });
    done(await withdrawProject(db, antenna.member, { projectId }));
    expect(await projectStateOf(db, projectId)).toBe("abandoned");
    expect(await withdrawProject(db, antenna.member, { projectId })).toMatchObject({ refusal: "project.tooLate" });
  });
});
