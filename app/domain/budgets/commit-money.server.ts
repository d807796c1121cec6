import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import type { Outcome } from "../refusal";
import { type MoneyInput, moveMoney } from "./move-money.server";
import { nextProject } from "./rules/lifecycle";
import { commit } from "./rules/movements";
import { moveProject } from "./state.server";

/**
 * Promises a part of a project's money to somebody (an order, a signed quote); the first one sets the project under way.
 * Refuses more than what is allocated and not committed yet (`ledger.aboveAllocated`).
 */
export async function commitMoney(
  db: Database,
  actor: Actor,
  input: MoneyInput,
): Promise<Outcome<{ entryId: number }>> {
  return db.transaction(async (tx) => {
    const moved = await moveMoney(tx, actor, input, {
      kind: "commitment",
      lines: commit,
      limit: (held) => held.allocated,
    });
    if (!moved.ok) return moved;
    const started = nextProject(moved.project.state, "start");
    if (started) await moveProject(tx, actor, moved.project, started);
    return { ok: true, entryId: moved.entryId };
  });
}
