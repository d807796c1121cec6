import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, index, integer, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, day, id, translated } from "../columns";
import { category, college, member, place } from "./members";

export const bodyKind = pgEnum("body_kind", [
  "assembly",
  "board",
  "antenna_group",
  "working_group",
  "committee",
  "administration",
]);

export const bodyFunction = pgEnum("body_function", [
  "chair",
  "secretary",
  "treasurer",
  "facilitator",
  "administrator",
  "delegate",
  "permanent_invitee",
  "participant",
  "platform_administrator",
]);

export const body = pgTable(
  "body",
  {
    id: id(),
    parentId: integer().references((): AnyPgColumn => body.id, { onDelete: "restrict" }),
    placeId: integer()
      .notNull()
      .references(() => place.id, { onDelete: "restrict" }),
    kind: bodyKind().notNull(),
    slug: text().notNull().unique(),
    name: translated().notNull(),
    /** What this body decides, in a few plain sentences. */
    purpose: translated().notNull(),
    /** Supporters a member's point needs before it is eligible for the agenda. */
    supportThreshold: integer().notNull().default(5),
    /** Days before the meeting by which the agenda goes out. */
    noticeDays: integer().notNull().default(3),
    /** Days before the meeting until which points can still be put on its agenda. */
    submissionDays: integer().notNull().default(10),
    foundedOn: day(),
    dissolvedOn: day(),
  },
  (t) => [
    index("body_parent").on(t.parentId),
    index("body_place").on(t.placeId),
    check("body_support_threshold", sql`${t.supportThreshold} >= 1`),
    check("body_days", sql`${t.noticeDays} >= 0 and ${t.submissionDays} >= 0`),
  ],
);

/** Bodies that sit together, as the boards of several legal entities do. */
export const jointBody = pgTable(
  "joint_body",
  {
    bodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "cascade" }),
    withBodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "cascade" }),
  },
  (t) => [
    primaryKey({ columns: [t.bodyId, t.withBodyId] }),
    check("joint_body_is_ordered", sql`${t.bodyId} < ${t.withBodyId}`),
  ],
);

export const seat = pgTable(
  "seat",
  {
    id: id(),
    bodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "cascade" }),
    /** A seat may be reserved to a category or to a college; null is open to all. */
    categoryId: integer().references(() => category.id, { onDelete: "restrict" }),
    collegeId: integer().references(() => college.id, { onDelete: "restrict" }),
    function: bodyFunction().notNull(),
    position: integer().notNull().default(0),
    label: translated(),
    /** How many people hold this post together; 1 for an ordinary seat. */
    places: integer().notNull().default(1),
    abolishedOn: day(),
  },
  (t) => [index("seat_body").on(t.bodyId, t.position), check("seat_places", sql`${t.places} >= 1`)],
);

export const mandateEnd = pgEnum("mandate_end", ["ended", "resigned", "revoked"]);

export const mandate = pgTable(
  "mandate",
  {
    id: id(),
    createdAt: createdAt(),
    seatId: integer()
      .notNull()
      .references(() => seat.id, { onDelete: "restrict" }),
    memberId: integer()
      .notNull()
      .references(() => member.id, { onDelete: "restrict" }),
    startsOn: day().notNull(),
    /** Last day of the elected term; null where the term has no end. */
    endsOn: day(),
    /** Last day really served, when shorter than the term. */
    endedOn: day(),
    endReason: mandateEnd(),
    /** The decision the mandate comes from, in words. */
    decidedBy: text().notNull(),
    /** The organisation this person represents, where the seat is one of a partner. */
    represents: text(),
  },
  (t) => [
    // rights are read at each request: one member's mandates
    index("mandate_member").on(t.memberId),
    index("mandate_seat").on(t.seatId, t.startsOn),
    check("mandate_days", sql`${t.endsOn} is null or ${t.endsOn} >= ${t.startsOn}`),
    check("mandate_end_has_reason", sql`(${t.endedOn} is null) = (${t.endReason} is null)`),
  ],
);
