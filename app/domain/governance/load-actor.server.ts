import { and, eq, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { mandate, member } from "#db/schema";
import { isPresent, today } from "~/domain/members/calendar.server";
import type { Actor, RunningMandate } from "./actor";

export { today };

/** Mandates that run on a day of the cooperative's calendar; the same days as rules/mandates.ts. */
export const runningOn = (day: SQL | string) =>
  and(
    lte(mandate.startsOn, day),
    or(isNull(mandate.endsOn), gte(mandate.endsOn, day)),
    or(isNull(mandate.endedOn), gte(mandate.endedOn, day)),
  );

/** Mandates that give rights today. */
export const isRunning = runningOn(today);

/**
 * The running mandates of the `member` row of the query around it, as one JSON value: a request needs a single query.
 * Written out because drizzle leaves the table's name off columns inside the fields of a one-table select.
 */
export const runningMandates = sql<RunningMandate[]>`coalesce((
  select json_agg(json_build_object('bodyId', body.id, 'placeId', body.place_id, 'function', seat.function))
  from mandate join seat on seat.id = mandate.seat_id join body on body.id = seat.body_id
  where mandate.member_id = member.id and ${isRunning}), '[]'::json)`;

/** The member as an actor, or null when they have left. */
export async function loadActor(db: Database, memberId: number): Promise<Actor | null> {
  const [row] = await db
    .select({
      memberId: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      language: member.language,
      antennaId: member.antennaId,
      categoryId: member.categoryId,
      mandates: runningMandates,
    })
    .from(member)
    .where(and(eq(member.id, memberId), isPresent));
  return row ?? null;
}
