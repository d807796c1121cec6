import { and, eq, gte, isNull, or, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { mandate, seat } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { type Outcome, refuse } from "../refusal";
import type { Actor } from "./actor";
import { today } from "./load-actor.server";
import { mayKeepMandates } from "./policy";

/** Abolishes a seat from today on; past mandates stay. Refused while somebody holds it or is to hold it. */
export async function abolishSeat(db: Database, actor: Actor, input: { seatId: number }): Promise<Outcome> {
  if (!mayKeepMandates(actor)) return refuse("forbidden");
  return db.transaction(async (tx) => {
    const [place] = await tx
      .select({ abolishedOn: seat.abolishedOn, today: sql<string>`${today}` })
      .from(seat)
      .where(eq(seat.id, input.seatId))
      .for("update");
    if (!place || place.abolishedOn !== null) return refuse("mandate.noSeat");
    const [held] = await tx
      .select({ id: mandate.id })
      .from(mandate)
      .where(
        and(
          eq(mandate.seatId, input.seatId),
          or(isNull(mandate.endsOn), gte(mandate.endsOn, today)),
          or(isNull(mandate.endedOn), gte(mandate.endedOn, today)),
        ),
      )
      .limit(1);
    if (held) return refuse("seat.held");
    await tx.update(seat).set({ abolishedOn: place.today }).where(eq(seat.id, input.seatId));
    await appendJournal(tx, actor, {
      action: "seat.abolished",
      subject: { kind: "seat", id: input.seatId },
      before: { abolishedOn: null },
      after: { abolishedOn: place.today },
    });
    return { ok: true };
  });
}
