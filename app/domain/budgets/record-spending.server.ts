import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import type { Outcome } from "../refusal";
import { type MoneyInput, moveMoney } from "./move-money.server";
import { spend } from "./rules/movements";

/** Records a receipt that was paid. Refuses more than what is committed and not spent yet (`ledger.aboveCommitted`). */
export async function recordSpending(
  db: Database,
  actor: Actor,
  input: MoneyInput,
): Promise<Outcome<{ entryId: number }>> {
  return db.transaction(async (tx) => {
    const moved = await moveMoney(tx, actor, input, {
      kind: "spending",
      lines: spend,
      limit: (held) => held.committed,
    });
    return moved.ok ? { ok: true, entryId: moved.entryId } : moved;
  });
}
