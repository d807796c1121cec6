import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { project } from "#db/schema";
import { journalOf } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import {
  antennas,
  done,
  openedRound,
  projectInput,
  projectStateOf,
  submittedProject,
} from "../../../tests/support/rounds";
import { admitProject } from "./admit-project.server";
import { editProject } from "./edit-project.server";
import { refuseProject } from "./refuse-project.server";

describe("reviewing a project", () => {
  test("neither its author nor another antenna's facilitator may", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId });
    for (const actor of [antenna.member, antenna.otherFacilitator]) {
      expect(await admitProject(db, actor, { projectId })).toMatchObject({ refusal: "forbidden" });
      expect(await refuseProject(db, actor, { projectId, reason: "Non" })).toMatchObject({ refusal: "forbidden" });
    }
  });

  test("an admitted project is on the list and its author does not change it any more", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId });
    done(await admitProject(db, antenna.facilitator, { projectId }));
    expect(await projectStateOf(db, projectId)).toBe("admitted");
    expect(await editProject(db, antenna.member, { ...projectInput(), projectId })).toMatchObject({
      refusal: "project.reviewed",
    });
    expect(await admitProject(db, antenna.facilitator, { projectId })).toMatchObject({
      refusal: "project.notReviewable",
    });
  });

  test("a refusal has a reason, which is kept; it may be taken back", async ({ db }) => {
    const antenna = await antennas(db);
    const roundId = await openedRound(db, antenna);
    const projectId = await submittedProject(db, { author: antenna.member, roundId });
    expect(await refuseProject(db, antenna.facilitator, { projectId, reason: "  " })).toMatchObject({
      refusal: "project.noReason",
    });
    done(await refuseProject(db, antenna.facilitator, { projectId, reason: "Hors critères." }));
    const [row] = await db.select().from(project).where(eq(project.id, projectId));
    expect(row).toMatchObject({ state: "refused", refusedReason: "Hors critères." });
    done(await admitProject(db, antenna.facilitator, { projectId }));
    expect(await journalOf(db, "project", projectId)).toEqual([
      "project.submitted",
      "project.refused",
      "project.admitted",
    ]);
  });
});
