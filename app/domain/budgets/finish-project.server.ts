import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { endProject } from "./end-project.server";

/** The project is done; what it did not need goes back to the envelope. */
export function finishProject(db: Database, actor: Actor, { projectId }: { projectId: number }) {
  return endProject(db, actor, { projectId, event: "finish" });
}
