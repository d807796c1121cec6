import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { refuse } from "../refusal";
import { endProject } from "./end-project.server";

/** A funded project will not be carried out, or not to its end, for a reason that is published; the rest goes back. */
export async function abandonProject(db: Database, actor: Actor, input: { projectId: number; reason: string }) {
  const reason = input.reason.trim();
  if (!reason) return refuse("project.noReason");
  return endProject(db, actor, { projectId: input.projectId, event: "abandon", reason });
}
