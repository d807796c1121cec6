import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import type { Actor } from "../governance/actor";
import { today } from "../governance/load-actor.server";
import { appendJournal } from "../journal/append.server";
import { type Refusal, refuse } from "../refusal";
import { balancesOf, recordEntry } from "./ledger.server";
import { mayRecordSpending } from "./policy";
import { balanceOf, type LedgerLine, type ProjectBalance } from "./rules/ledger";
import { lockProject } from "./state.server";

export type MoneyInput = {
  projectId: number;
  amountCents: number;
  /** To whom and for what: a supplier, a receipt's number. */
  label: string;
  occurredOn: string;
};

type Movement = {
  kind: "commitment" | "spending";
  lines: (projectId: number, cents: number) => LedgerLine[];
  limit: (held: ProjectBalance) => number;
};

/**
 * The common part of committing and spending, under the lock of the round: rights, states, limit, entry, journal. The
 * limit comes back with its refusal, in euros, as `left`.
 */
export async function moveMoney(tx: Database, actor: Actor, input: MoneyInput, { kind, lines, limit }: Movement) {
  const locked = await lockProject(tx, input.projectId);
  if (!locked || !mayRecordSpending(actor, locked.round.bodyId)) return refuse("forbidden");
  const { round, project } = locked;
  if (round.state !== "execution") return refuse("round.notInExecution");
  if (project.state !== "funded" && project.state !== "under_way") return refuse("project.notRunning");
  if (await isFuture(tx, input.occurredOn)) return refuse("ledger.future");
  const left = limit(balanceOf(await balancesOf(tx, round.id), project.id));
  if (input.amountCents > left) return tooMuch(kind, left);
  const { amountCents, label, occurredOn } = input;
  const entry = { roundId: round.id, kind, label, occurredOn };
  const recorded = await recordEntry(tx, actor, entry, lines(project.id, amountCents));
  if (!recorded.ok) return recorded;
  await appendJournal(tx, actor, {
    action: `project.${kind}`,
    subject: { kind: "project", id: project.id },
    after: { entryId: recorded.entryId, amountCents, label, occurredOn },
  });
  return { ok: true as const, entryId: recorded.entryId, project };
}

function tooMuch(kind: Movement["kind"], left: number): Refusal {
  return refuse(kind === "commitment" ? "ledger.aboveAllocated" : "ledger.aboveCommitted", { left: left / 100 });
}

async function isFuture(tx: Database, day: string): Promise<boolean> {
  const [row] = await tx.execute<{ future: boolean }>(sql`select ${day}::date > ${today} as future`);
  return row?.future === true;
}
