import { and, eq, ne, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, mandate, seat } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import type { Actor } from "./actor";
import { isRunning, today } from "./load-actor.server";
import { mayEndMandate } from "./policy";
import { lastDay as lastDayOf } from "./rules/mandates";

type Ending = {
  mandateId: number;
  reason: "ended" | "resigned" | "revoked";
  /** Last day served, "2026-11-22"; null ends the mandate at once, its last day being yesterday. */
  lastDay: string | null;
  /** The decision or the letter it comes from, kept in the journal. */
  statement: string;
};

/**
 * Ends a mandate before its term. Refused: one that is over; a last day before today, before the first or after the
 * term; the last mandate by which the platform is administered, since nobody could give another.
 */
export async function endMandate(db: Database, actor: Actor, input: Ending): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const [held] = await tx
      .select({
        memberId: mandate.memberId,
        startsOn: mandate.startsOn,
        endsOn: mandate.endsOn,
        endedOn: mandate.endedOn,
        function: seat.function,
        bodyId: seat.bodyId,
        today,
        yesterday: sql<string>`${today} - 1`,
      })
      .from(mandate)
      .innerJoin(seat, eq(seat.id, mandate.seatId))
      .innerJoin(body, eq(body.id, seat.bodyId))
      .where(eq(mandate.id, input.mandateId))
      // the body too: of two administrators ended at the same moment, the second to come sees the first gone
      .for("update", { of: [body, mandate] });
    if (!held) return refuse("mandate.unknown");
    if (!mayEndMandate(actor, held, input.reason)) return refuse("forbidden");
    const last = lastDayOf(held);
    if (held.endedOn !== null || (last !== null && last < held.today)) return refuse("mandate.alreadyEnded");
    const endedOn = input.lastDay ?? held.yesterday;
    if (
      input.lastDay !== null &&
      (endedOn < held.today || endedOn < held.startsOn || (last !== null && endedOn > last))
    )
      return refuse("mandate.lastDayOutside");
    if (held.function === "platform_administrator" && !(await othersAdminister(tx, input.mandateId)))
      return refuse("mandate.lastAdministrator");
    await tx.update(mandate).set({ endedOn, endReason: input.reason }).where(eq(mandate.id, input.mandateId));
    await appendJournal(tx, actor, {
      action: `mandate.${input.reason}`,
      subject: { kind: "mandate", id: input.mandateId },
      before: { endedOn: null },
      after: { endedOn, statement: input.statement },
    });
    return { ok: true };
  });
}

/** Whether another mandate without an end in sight administers the platform today. */
async function othersAdminister(tx: Database, mandateId: number): Promise<boolean> {
  const others = await tx
    .select({ id: mandate.id })
    .from(mandate)
    .innerJoin(seat, eq(seat.id, mandate.seatId))
    .where(and(eq(seat.function, "platform_administrator"), ne(mandate.id, mandateId), isRunning))
    .limit(1);
  return others.length > 0;
}
