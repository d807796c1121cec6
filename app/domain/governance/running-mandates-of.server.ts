import { and, asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, mandate, seat } from "#db/schema";
import { isRunning } from "./load-actor.server";

/** The mandates from which a member's rights of today come, with the words to show them. */
export function runningMandatesOf(db: Database, memberId: number) {
  return db
    .select({
      id: mandate.id,
      bodySlug: body.slug,
      bodyName: body.name,
      function: seat.function,
      label: seat.label,
      startsOn: mandate.startsOn,
      endsOn: mandate.endsOn,
    })
    .from(mandate)
    .innerJoin(seat, eq(seat.id, mandate.seatId))
    .innerJoin(body, eq(body.id, seat.bodyId))
    .where(and(eq(mandate.memberId, memberId), isRunning))
    .orderBy(asc(mandate.endsOn), asc(mandate.id))
    .limit(100);
}
