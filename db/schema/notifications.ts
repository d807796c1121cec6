import { index, integer, jsonb, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant, language } from "../columns";
import { member } from "./members";

export const mailState = pgEnum("mail_state", ["waiting", "sent", "failed"]);

/** Outgoing mail, written in the transaction of the change that causes it. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    createdAt: createdAt(),
    memberId: integer().references(() => member.id, { onDelete: "cascade" }),
    recipient: text().notNull(),
    language: language().notNull(),
    template: text().notNull(),
    /** ICU arguments of the template; secrets such as sign-in links are erased once sent. */
    values: jsonb().$type<Record<string, string | number>>().notNull(),
    state: mailState().notNull().default("waiting"),
    attempts: integer().notNull().default(0),
    sentAt: instant(),
    failure: text(),
  },
  (t) => [
    // the administrator reads the latest mails of one state
    index("outbox_state").on(t.state, t.id),
    index("outbox_member").on(t.memberId),
  ],
);
