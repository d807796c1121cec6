import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { createdAt, day, id, instant, language, level } from "../columns";
import { body } from "./governance";
import { member } from "./members";

export const meetingState = pgEnum("meeting_state", ["draft", "convened", "in_session", "closed", "cancelled"]);

export const meeting = pgTable(
  "meeting",
  {
    id: id(),
    createdAt: createdAt(),
    /** The body that convenes; others sitting with it are in meeting_body. */
    bodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "restrict" }),
    state: meetingState().notNull().default("draft"),
    title: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    venue: text().notNull(),
    onlineUrl: text(),
    openedAt: instant(),
    closedAt: instant(),
    cancelledReason: text(),
  },
  (t) => [
    index("meeting_when").on(t.startsAt, t.id),
    index("meeting_body_when").on(t.bodyId, t.startsAt),
    check("meeting_order", sql`${t.endsAt} > ${t.startsAt}`),
    check("meeting_cancelled_reason", sql`${t.state} <> 'cancelled' or ${t.cancelledReason} is not null`),
  ],
);

export const meetingBody = pgTable(
  "meeting_body",
  {
    meetingId: integer()
      .notNull()
      .references(() => meeting.id, { onDelete: "cascade" }),
    bodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "restrict" }),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.bodyId] }), index("meeting_body_body").on(t.bodyId)],
);

/** An agenda item as it was published. */
export type ConvenedItem = { itemId: number; position: number; title: string; kind: string; level: string };

/** Each publication of an agenda; a changed agenda after convening is a new row. */
export const convening = pgTable(
  "convening",
  {
    id: id(),
    meetingId: integer()
      .notNull()
      .references(() => meeting.id, { onDelete: "cascade" }),
    convenedBy: integer().references(() => member.id, { onDelete: "set null" }),
    number: integer().notNull(),
    convenedAt: createdAt(),
    /** The agenda as published, so that what was read then can still be read. */
    agenda: jsonb().$type<ConvenedItem[]>().notNull(),
    /** When and where the meeting was convened for. */
    startsAt: instant().notNull(),
    venue: text().notNull(),
    /** Why the agenda changed, from the second convening on. */
    reason: text(),
    /** Why the notice period could not be kept; published with the convening. */
    urgentReason: text(),
  },
  (t) => [unique("convening_number").on(t.meetingId, t.number)],
);

export const attendanceState = pgEnum("attendance_state", ["present", "remote", "excused", "absent"]);

export const attendance = pgTable(
  "attendance",
  {
    meetingId: integer()
      .notNull()
      .references(() => meeting.id, { onDelete: "cascade" }),
    memberId: integer()
      .notNull()
      .references(() => member.id, { onDelete: "restrict" }),
    state: attendanceState().notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetingId, t.memberId] })],
);

export const submissionState = pgEnum("submission_state", [
  "draft",
  "gathering",
  "eligible",
  "scheduled",
  "treated",
  "declined",
  "merged",
  "withdrawn",
  "escalated",
]);

/** An agenda item proposed by a member to a body. */
export const submission = pgTable(
  "submission",
  {
    id: id(),
    createdAt: createdAt(),
    bodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "restrict" }),
    authorId: integer().references(() => member.id, { onDelete: "set null" }),
    mergedIntoId: integer().references((): AnyPgColumn => submission.id, { onDelete: "restrict" }),
    escalatedFromId: integer().references((): AnyPgColumn => submission.id, { onDelete: "restrict" }),
    state: submissionState().notNull().default("draft"),
    title: text().notNull(),
    /** Why the point matters and what the body is asked, in markdown. */
    text: text().notNull(),
    language: language().notNull(),
    level: level().notNull(),
    /** The body's threshold as it was when the point was submitted. */
    supportThreshold: integer().notNull(),
    /** Kept equal to the number of supporters, in the transaction that adds or removes one. */
    supportCount: integer().notNull().default(0),
    submittedAt: instant(),
    eligibleAt: instant(),
    settledAt: instant(),
    settledReason: text(),
  },
  (t) => [
    index("submission_body").on(t.bodyId, t.state, t.id),
    index("submission_author").on(t.authorId, t.id),
    index("submission_state_when").on(t.state, t.id),
    check("submission_settled_reason", sql`${t.state} <> 'declined' or ${t.settledReason} is not null`),
    check("submission_merged_into", sql`(${t.state} = 'merged') = (${t.mergedIntoId} is not null)`),
    check("submission_support_count", sql`${t.supportCount} >= 0`),
  ],
);

export const submissionSupport = pgTable(
  "submission_support",
  {
    submissionId: integer()
      .notNull()
      .references(() => submission.id, { onDelete: "cascade" }),
    memberId: integer()
      .notNull()
      .references(() => member.id, { onDelete: "cascade" }),
    supportedAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.submissionId, t.memberId] }), index("submission_support_member").on(t.memberId)],
);

export const itemKind = pgEnum("item_kind", ["information", "discussion", "decision", "election", "minutes"]);
export const itemVisibility = pgEnum("item_visibility", ["public", "members", "closed_session"]);
export const itemOutcome = pgEnum("item_outcome", ["informed", "discussed", "decided", "adjourned", "withdrawn"]);

export const agendaItem = pgTable(
  "agenda_item",
  {
    id: id(),
    meetingId: integer()
      .notNull()
      .references(() => meeting.id, { onDelete: "cascade" }),
    submissionId: integer().references(() => submission.id, { onDelete: "restrict" }),
    presenterId: integer().references(() => member.id, { onDelete: "set null" }),
    /** The earlier meeting whose minutes this item approves. */
    minutesOfMeetingId: integer().references(() => meeting.id, { onDelete: "restrict" }),
    adjournedToMeetingId: integer().references(() => meeting.id, { onDelete: "restrict" }),
    position: integer().notNull(),
    title: text().notNull(),
    description: text().notNull().default(""),
    kind: itemKind().notNull(),
    level: level().notNull(),
    visibility: itemVisibility().notNull().default("members"),
    minutesForeseen: integer().notNull().default(15),
    outcome: itemOutcome(),
    /** What was said or decided, in markdown; it becomes part of the minutes. */
    outcomeText: text(),
    treatedAt: instant(),
  },
  (t) => [
    unique("agenda_item_position").on(t.meetingId, t.position),
    // a point stands at most once on the agenda of a meeting; adjourned, it may stand on a later one
    uniqueIndex("agenda_item_submission").on(t.submissionId, t.meetingId),
    check("agenda_item_outcome_text", sql`${t.outcome} is null or ${t.outcomeText} is not null`),
    check("agenda_item_minutes_foreseen", sql`${t.minutesForeseen} between 1 and 600`),
  ],
);

export const followUpState = pgEnum("follow_up_state", ["done", "ongoing", "not_done", "rejected", "postponed"]);

export const followUp = pgTable(
  "follow_up",
  {
    id: id(),
    createdAt: createdAt(),
    agendaItemId: integer()
      .notNull()
      .references(() => agendaItem.id, { onDelete: "cascade" }),
    ownerId: integer().references(() => member.id, { onDelete: "set null" }),
    text: text().notNull(),
    dueOn: day().notNull(),
    state: followUpState().notNull().default("ongoing"),
  },
  (t) => [index("follow_up_item").on(t.agendaItemId), index("follow_up_owner").on(t.ownerId, t.state)],
);

export const minutesState = pgEnum("minutes_state", ["draft", "shared", "corrected", "approved", "published"]);

export const minutes = pgTable(
  "minutes",
  {
    meetingId: integer()
      .primaryKey()
      .references(() => meeting.id, { onDelete: "restrict" }),
    state: minutesState().notNull().default("draft"),
    text: text().notNull(),
    sharedAt: instant(),
    approvedAt: instant(),
    publishedAt: instant(),
    /** Decision that approved them, in words when no later meeting of the product did. */
    approvedBy: text(),
  },
  (t) => [check("minutes_approved", sql`${t.state} not in ('approved', 'published') or ${t.approvedAt} is not null`)],
);

/** Every text that was shared, and errata after approval; approved text itself never changes. */
export const minutesPiece = pgTable(
  "minutes_piece",
  {
    id: id(),
    createdAt: createdAt(),
    meetingId: integer()
      .notNull()
      .references(() => minutes.meetingId, { onDelete: "restrict" }),
    authorId: integer().references(() => member.id, { onDelete: "set null" }),
    kind: text({ enum: ["version", "erratum"] }).notNull(),
    text: text().notNull(),
  },
  (t) => [
    index("minutes_piece_meeting").on(t.meetingId, t.id),
    check("minutes_piece_kind", sql`${t.kind} in ('version', 'erratum')`),
  ],
);
