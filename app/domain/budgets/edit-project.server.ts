import { asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { project, projectCost } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { isAuthor } from "./policy";
import { costsInWords, type ProjectInput, refusalOfProject, totalOf, writeCosts } from "./project-input.server";
import { lockProject } from "./state.server";

/**
 * Its author changes a project while ideas are open, and may hand it in. A project that was already reviewed is not
 * changed under the facilitator's feet (`project.reviewed`).
 */
export async function editProject(
  db: Database,
  actor: Actor,
  { projectId, ...input }: ProjectInput & { projectId: number },
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const locked = await lockProject(tx, projectId);
    if (!locked || !isAuthor(actor, locked.project.authorId)) return refuse("forbidden");
    const { state } = locked.project;
    if (state !== "draft" && state !== "submitted") return refuse("project.reviewed");
    const refusal = await refusalOfProject(tx, actor, locked.round, input.costs);
    if (refusal) return refusal;
    const [before] = await tx
      .select({ title: project.title, text: project.text, costCents: project.costCents })
      .from(project)
      .where(eq(project.id, projectId));
    const costsBefore = await tx
      .select({ label: projectCost.label, amountCents: projectCost.amountCents })
      .from(projectCost)
      .where(eq(projectCost.projectId, projectId))
      .orderBy(asc(projectCost.position));
    const { title, text, language, costs, submit } = input;
    const next = submit ? "submitted" : state;
    await tx
      .update(project)
      .set({ title, text, language, costCents: totalOf(costs), state: next })
      .where(eq(project.id, projectId));
    await writeCosts(tx, projectId, costs);
    await appendJournal(tx, actor, {
      action: next === state ? "project.edited" : `project.${next}`,
      subject: { kind: "project", id: projectId },
      before: { ...before, state, costs: costsInWords(costsBefore) },
      after: { title, text, costCents: totalOf(costs), state: next, costs: costsInWords(costs) },
    });
    return { ok: true };
  });
}
