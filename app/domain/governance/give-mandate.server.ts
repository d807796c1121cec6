import { and, eq, gte, isNull, or, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, category, mandate, member, seat } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { type Outcome, type Refusal, refuse } from "../refusal";
import type { Actor } from "./actor";
import { mayKeepMandates } from "./policy";
import type { MandateDays } from "./rules/mandates";
import { isTooLong, longestTerm, mostHeldAtOnce, overlaps } from "./rules/seats";

export type NewMandate = {
  seatId: number;
  memberId: number;
  startsOn: string;
  /** Last day of the term, included; null when it has none. */
  endsOn: string | null;
  decidedBy: string;
  represents: string | null;
};

/**
 * Gives a seat to a member for a term. Refused: a member who has left; days in the wrong order or a term longer than the
 * law allows; a seat that is abolished, reserved to others, already held by this member, or full on one of those days.
 * The seat is locked, so that two people who give it at once cannot both succeed.
 */
export async function giveMandate(
  db: Database,
  actor: Actor,
  input: NewMandate,
): Promise<Outcome<{ mandateId: number }>> {
  if (!mayKeepMandates(actor)) return refuse("forbidden");
  return db.transaction(async (tx) => {
    const [place] = await tx
      .select({
        places: seat.places,
        function: seat.function,
        categoryId: seat.categoryId,
        collegeId: seat.collegeId,
        abolishedOn: seat.abolishedOn,
        bodyKind: body.kind,
        dissolvedOn: body.dissolvedOn,
      })
      .from(seat)
      .innerJoin(body, eq(body.id, seat.bodyId))
      .where(eq(seat.id, input.seatId))
      .for("update", { of: seat });
    const [holder] = await tx
      .select({ categoryId: member.categoryId, collegeId: category.collegeId, leftOn: member.leftOn })
      .from(member)
      .innerJoin(category, eq(category.id, member.categoryId))
      .where(eq(member.id, input.memberId));
    if (!place) return refuse("mandate.noSeat");
    if (!holder || holder.leftOn !== null) return refuse("mandate.memberLeft");
    const held = await tx
      .select({
        memberId: mandate.memberId,
        startsOn: mandate.startsOn,
        endsOn: mandate.endsOn,
        endedOn: mandate.endedOn,
      })
      .from(mandate)
      .where(and(eq(mandate.seatId, input.seatId), or(isNull(mandate.endsOn), gte(mandate.endsOn, input.startsOn))));
    const refusal = refusalOf(input, place, holder, held);
    if (refusal) return refusal;
    const [row] = await tx.insert(mandate).values(input).returning({ id: mandate.id });
    const mandateId = (row as { id: number }).id;
    const [names] = await tx
      .select({
        member: sql<string>`${member.firstName} || ' ' || ${member.lastName}`,
        body: sql<string>`(select name ->> 'fr' from body join seat on seat.body_id = body.id where seat.id = ${input.seatId})`,
      })
      .from(member)
      .where(eq(member.id, input.memberId));
    await appendJournal(tx, actor, {
      action: "mandate.given",
      subject: { kind: "mandate", id: mandateId },
      after: { ...input, ...names, function: place.function },
    });
    return { ok: true, mandateId };
  });
}

type Seat = {
  places: number;
  function: typeof seat.$inferSelect.function;
  categoryId: number | null;
  collegeId: number | null;
  abolishedOn: string | null;
  bodyKind: typeof body.$inferSelect.kind;
  dissolvedOn: string | null;
};

function refusalOf(
  input: NewMandate,
  place: Seat,
  holder: { categoryId: number; collegeId: number | null },
  held: (MandateDays & { memberId: number })[],
): Refusal | null {
  if (input.endsOn !== null && input.endsOn < input.startsOn) return refuse("mandate.daysOrder");
  const years = longestTerm(place.bodyKind, place.function);
  if (isTooLong(input, years)) return refuse("mandate.termTooLong", { years: years as number });
  const gone = [place.abolishedOn, place.dissolvedOn].filter((day) => day !== null);
  if (gone.some((day) => input.endsOn === null || input.endsOn >= day)) return refuse("mandate.seatAbolished");
  if (place.categoryId !== null && place.categoryId !== holder.categoryId) return refuse("mandate.reservedCategory");
  if (place.collegeId !== null && place.collegeId !== holder.collegeId) return refuse("mandate.reservedCollege");
  if (held.some((one) => one.memberId === input.memberId && overlaps(one, input))) return refuse("mandate.alreadyHeld");
  if (mostHeldAtOnce(held, input) >= place.places) return refuse("mandate.seatTaken", { places: place.places });
  return null;
}
