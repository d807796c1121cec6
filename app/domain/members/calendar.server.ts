import { gte, isNull, or, type SQL, sql } from "drizzle-orm";
import { member } from "#db/schema";

/** Today in the cooperative's calendar, by the database's clock. */
export const today: SQL<string> = sql<string>`(now() at time zone (select time_zone from cooperative))::date`;

/** Members of today: those who left stay until their last day included. */
export const isPresent = or(isNull(member.leftOn), gte(member.leftOn, today));
