import { bigint, date, integer, jsonb, pgEnum, timestamp } from "drizzle-orm/pg-core";

/** A text of the cooperative in the languages it exists in; French is always there. */
export type Translated = { fr: string; nl?: string; en?: string };

export const id = () => integer().primaryKey().generatedByDefaultAsIdentity();
export const instant = () => timestamp({ withTimezone: true, mode: "date" });
export const createdAt = () => instant().notNull().defaultNow();
/** A calendar day of the cooperative, "2026-11-22". */
export const day = () => date({ mode: "string" });
/** Money in integer cents of a euro. */
export const cents = () => bigint({ mode: "number" });
export const translated = () => jsonb().$type<Translated>();

export const language = pgEnum("language", ["fr", "nl", "en"]);
export const level = pgEnum("level", ["information", "consultation", "concertation", "codecision"]);
