import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { body } from "#db/schema";
import type { Actor } from "./actor";
import { runningOn, today } from "./load-actor.server";
import type { BodyFunction } from "./rules/functions";

export type EndingMandate = { id: number; function: BodyFunction; body: string; slug: string; lastDay: string };

/** The actor's own mandates that end soon: their body has to decide who follows. */
export async function awaitingMandates(db: Database, actor: Actor, endingSoonDays: number): Promise<EndingMandate[]> {
  return await db.execute<EndingMandate>(sql`
    select mandate.id, seat.function, ${inLanguage(body.name, actor.language)} as body, body.slug,
      least(mandate.ends_on, mandate.ended_on) as "lastDay"
    from mandate join seat on seat.id = mandate.seat_id join body on body.id = seat.body_id
    where mandate.member_id = ${actor.memberId} and ${runningOn(today)}
      and least(mandate.ends_on, mandate.ended_on) <= ${today} + ${endingSoonDays}::int
    order by 5 limit 10`);
}
