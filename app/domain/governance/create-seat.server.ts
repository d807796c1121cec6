import { eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, category, college, seat } from "#db/schema";
import { appendJournal } from "../journal/append.server";
import { type Outcome, type Refusal, refuse } from "../refusal";
import type { Actor } from "./actor";
import { mayKeepMandates } from "./policy";
import type { BodyFunction } from "./rules/functions";
import { isFunctionOf } from "./rules/seats";

export type NewSeat = {
  bodyId: number;
  function: BodyFunction;
  /** At most one of the two; null for both is open to all. */
  categoryId: number | null;
  collegeId: number | null;
  places: number;
};

/**
 * Adds a seat to a body, after its others. Refused: a dissolved body, a function that this kind of body does not give, a
 * category or college that was removed meanwhile.
 */
export async function createSeat(db: Database, actor: Actor, input: NewSeat): Promise<Outcome<{ seatId: number }>> {
  if (!mayKeepMandates(actor)) return refuse("forbidden");
  return db.transaction(async (tx) => {
    const [owner] = await tx
      .select({ kind: body.kind, dissolvedOn: body.dissolvedOn })
      .from(body)
      .where(eq(body.id, input.bodyId))
      .for("update");
    if (!owner || owner.dissolvedOn !== null) return refuse("seat.noBody");
    if (!isFunctionOf(owner.kind, input.function)) return refuse("seat.functionNotHere");
    const gone = await refuseGone(tx, input);
    if (gone) return gone;
    const next = sql<number>`(select coalesce(max(position), 0) + 1 from seat where body_id = ${input.bodyId})`;
    const [row] = await tx
      .insert(seat)
      .values({ ...input, position: next as never })
      .returning({ id: seat.id });
    const seatId = (row as { id: number }).id;
    await appendJournal(tx, actor, { action: "seat.created", subject: { kind: "seat", id: seatId }, after: input });
    return { ok: true, seatId };
  });
}

/** What the seat is reserved to is held until the end, so that nobody removes it meanwhile. */
async function refuseGone(tx: Database, { categoryId, collegeId }: NewSeat): Promise<Refusal | null> {
  const stands = async (table: typeof category | typeof college, id: number | null) =>
    id === null || (await tx.select({ id: table.id }).from(table).where(eq(table.id, id)).for("key share")).length > 0;
  if (!(await stands(category, categoryId))) return refuse("category.unknown");
  return (await stands(college, collegeId)) ? null : refuse("college.unknown");
}
