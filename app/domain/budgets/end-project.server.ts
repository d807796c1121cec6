import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { type Outcome, refuse } from "../refusal";
import { balancesOf, recordEntry } from "./ledger.server";
import { mayRunRound } from "./policy";
import { nextProject } from "./rules/lifecycle";
import { releaseProject } from "./rules/movements";
import { lockProject, moveProject } from "./state.server";

type Ending = { projectId: number; event: "finish" | "abandon"; reason?: string };

/** Ends a project and gives what it did not spend back to the envelope, in one transaction; `releasedCents` says how much. */
export async function endProject(
  db: Database,
  actor: Actor,
  { projectId, event, reason }: Ending,
): Promise<Outcome<{ releasedCents: number }>> {
  return db.transaction(async (tx) => {
    const locked = await lockProject(tx, projectId);
    if (!locked || !mayRunRound(actor, locked.round.bodyId)) return refuse("forbidden");
    const { round, project } = locked;
    if (round.state !== "execution") return refuse("round.notInExecution");
    const state = nextProject(project.state, event);
    if (!state) return refuse("project.notRunning");
    const lines = releaseProject(await balancesOf(tx, round.id), project.id);
    if (lines.length > 0) {
      const entry = { roundId: round.id, kind: "release", label: reason ?? project.title } as const;
      const recorded = await recordEntry(tx, actor, entry, lines);
      if (!recorded.ok) return recorded;
    }
    const releasedCents = lines[0]?.amountCents ?? 0;
    await moveProject(tx, actor, project, state, { told: { releasedCents, ...(reason ? { reason } : {}) } });
    return { ok: true, releasedCents };
  });
}
