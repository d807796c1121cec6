import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { minutes } from "#db/schema";
import type { Actor } from "../governance/actor";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import { lockMinutes } from "./lock.server";
import { minutesLifecycle, next } from "./rules/lifecycle";

/** Approves minutes; `approvedBy` says by what decision in words when no later meeting of the product took it. */
export async function approve(
  tx: Database,
  actor: Actor,
  meetingId: number,
  approvedBy: string | null,
): Promise<Outcome> {
  const held = await lockMinutes(tx, meetingId);
  const state = held && next(minutesLifecycle, held.state, "approve");
  if (!held || !state) return refuse("minutes.not_approvable");
  await tx
    .update(minutes)
    .set({ state, approvedAt: sql`clock_timestamp()`, approvedBy })
    .where(eq(minutes.meetingId, meetingId));
  await appendJournal(tx, actor, {
    action: "minutes.approved",
    subject: { kind: "minutes", id: meetingId },
    before: { state: held.state },
    after: { state, approvedBy },
  });
  return { ok: true };
}
