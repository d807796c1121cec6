import { type SQL, sql } from "drizzle-orm";
import { runningOn } from "./load-actor.server";

export type SeatCounts = {
  /** Places of the seats that ought to be filled, and how many of them are not; participants are not counted. */
  seats: number;
  vacant: number;
  /** Running mandates, participants included, and those whose last day is near. */
  people: number;
  endingSoon: number;
  /** Whether the reader holds one of them. */
  mine: boolean;
};

/** As of a day of the calendar, for one reader. */
export type AsOf = { day: string; endingSoonDays: number; memberId: number | null };

/** Seats of the `body` row of the query around it, counted in one pass over seat_body and mandate_seat. */
export function seatCounts({ day, endingSoonDays, memberId }: AsOf): SQL {
  return sql`
    select coalesce(sum(places) filter (where function <> 'participant'), 0)::int as seats,
      coalesce(sum(greatest(places - held, 0)) filter (where function <> 'participant'), 0)::int as vacant,
      coalesce(sum(held), 0)::int as people,
      coalesce(sum(ending), 0)::int as "endingSoon",
      coalesce(bool_or(mine), false) as mine
    from (
      select seat.places, seat.function, count(mandate.id) as held,
        count(mandate.id) filter (where least(mandate.ends_on, mandate.ended_on) <= ${day}::date + ${endingSoonDays}::int) as ending,
        bool_or(mandate.member_id = ${memberId}::int) as mine
      from seat left join mandate on mandate.seat_id = seat.id and ${runningOn(day)}
      where seat.body_id = body.id and ${seatExistsOn(day)}
      group by seat.id
    ) as each_seat`;
}

export const seatExistsOn = (day: string): SQL => sql`(seat.abolished_on is null or seat.abolished_on > ${day}::date)`;

export const bodyExistsOn = (day: string): SQL => sql`(body.founded_on is null or body.founded_on <= ${day}::date)
  and (body.dissolved_on is null or body.dissolved_on > ${day}::date)`;
