import { and, count, eq, ne } from "drizzle-orm";
import type { Database } from "#db/client";
import { project } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { costsInWords, type ProjectInput, refusalOfProject, totalOf, writeCosts } from "./project-input.server";
import { projectsPerMember } from "./rules/settings";
import { lockRound } from "./state.server";

/**
 * A member of the antenna writes a costed project, as a draft or handed in. Refuses members of another antenna
 * (`project.otherAntenna`), after the ideas (`project.ideasClosed`), above the envelope (`project.tooDear`).
 */
export async function proposeProject(
  db: Database,
  actor: Actor,
  { roundId, ...input }: ProjectInput & { roundId: number },
): Promise<Outcome<{ projectId: number }>> {
  return db.transaction(async (tx) => {
    const round = await lockRound(tx, roundId);
    if (!round) return refuse("forbidden");
    const refusal = await refusalOfProject(tx, actor, round, input.costs);
    if (refusal) return refusal;
    const [mine] = await tx
      .select({ count: count() })
      .from(project)
      .where(and(eq(project.roundId, roundId), eq(project.authorId, actor.memberId), ne(project.state, "abandoned")));
    if ((mine?.count ?? 0) >= projectsPerMember) return refuse("project.tooMany", { maximum: projectsPerMember });
    const { title, text, language, costs, submit } = input;
    const state = submit ? "submitted" : "draft";
    const costCents = totalOf(costs);
    const [written] = await tx
      .insert(project)
      .values({ roundId, authorId: actor.memberId, state, title, text, language, costCents })
      .returning({ id: project.id });
    const projectId = (written as { id: number }).id;
    await writeCosts(tx, projectId, costs);
    await appendJournal(tx, actor, {
      action: submit ? "project.submitted" : "project.drafted",
      subject: { kind: "project", id: projectId },
      after: { title, text, costs: costsInWords(costs), costCents },
    });
    return { ok: true, projectId };
  });
}
