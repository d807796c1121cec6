import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "../columns";
import { body } from "./governance";
import { agendaItem } from "./meetings";
import { member, place } from "./members";

export const voteState = pgEnum("vote_state", [
  "draft",
  "announced",
  "open",
  "closed",
  "counted",
  "published",
  "annulled",
]);
export const voteMethod = pgEnum("vote_method", [
  "resolution",
  "budget",
  "consent",
  "approval",
  "score",
  "majority_judgment",
  "schulze",
  "irv",
  "stv",
]);
export const voteSecrecy = pgEnum("vote_secrecy", ["secret"]);
export const majorityBase = pgEnum("majority_base", ["votes_cast", "electorate"]);

/** A question put to an electorate; a budget round's ballot is one too, with method "budget". */
export const vote = pgTable(
  "vote",
  {
    id: id(),
    createdAt: createdAt(),
    bodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "restrict" }),
    agendaItemId: integer().references(() => agendaItem.id, { onDelete: "restrict" }),
    /** The electorate: the present members of this place and of the places below it. */
    placeId: integer()
      .notNull()
      .references(() => place.id, { onDelete: "restrict" }),
    createdBy: integer().references(() => member.id, { onDelete: "set null" }),
    state: voteState().notNull().default("draft"),
    method: voteMethod().notNull(),
    /** What the method was frozen with: options, seats, scale; projects and envelope; the colleges of a resolution. */
    rule: jsonb().$type<Record<string, unknown>>(),
    secrecy: voteSecrecy().notNull().default("secret"),
    question: text().notNull(),
    explanation: text().notNull().default(""),
    /** What for and against each lead to, shown on the ballot paper. */
    consequences: jsonb().$type<{ for?: string; against?: string }>().notNull().default({}),
    opensAt: instant().notNull(),
    closesAt: instant().notNull(),
    /** Quorum as a fraction of the electorate; 0/1 is none. */
    quorumNumerator: integer().notNull().default(0),
    quorumDenominator: integer().notNull().default(1),
    /** Pass line as a fraction; strict is "more than", otherwise "at least". */
    majorityNumerator: integer().notNull().default(1),
    majorityDenominator: integer().notNull().default(2),
    majorityStrict: boolean().notNull().default(true),
    majorityBase: majorityBase().notNull().default("votes_cast"),
    /** Seed of the public lot, drawn and published before opening. */
    lotSeed: text(),
    announcedAt: instant(),
    openedAt: instant(),
    /** Size of the electorate as frozen at opening, and SHA-256 of the frozen question and electorate. */
    electorateSize: integer(),
    frozenHash: text(),
    /** Of a resolution by colleges, as they count since opening: those with too few electors united. */
    colleges: jsonb().$type<Record<string, unknown>[]>(),
    closedAt: instant(),
    /** When the ballots and the register of voters were written anew in random order. */
    shuffledAt: instant(),
    countedAt: instant(),
    ballotCount: integer(),
    result: jsonb().$type<Record<string, unknown>>(),
    publishedAt: instant(),
    archiveHash: text(),
    annulledReason: text(),
  },
  (t) => [
    index("vote_state_closes").on(t.state, t.closesAt),
    // the list of ended votes goes back from the latest closing
    index("vote_closes").on(t.closesAt, t.id),
    index("vote_body").on(t.bodyId, t.id),
    index("vote_agenda_item").on(t.agendaItemId),
    check("vote_order", sql`${t.closesAt} > ${t.opensAt}`),
    check("vote_quorum", sql`${t.quorumNumerator} between 0 and ${t.quorumDenominator} and ${t.quorumDenominator} > 0`),
    check("vote_majority", sql`${t.majorityNumerator} between 1 and ${t.majorityDenominator}`),
    check("vote_frozen", sql`${t.state} in ('draft', 'announced', 'annulled') or ${t.electorateSize} is not null`),
    check("vote_result", sql`${t.state} not in ('counted', 'published') or ${t.result} is not null`),
    // budgets published before votes held their rule have none
    check(
      "vote_rule",
      sql`${t.method} = 'resolution' or ${t.rule} is not null or (${t.method} = 'budget' and ${t.state} in ('published', 'annulled'))`,
    ),
    check("vote_annulled_reason", sql`${t.state} <> 'annulled' or ${t.annulledReason} is not null`),
  ],
);

/** The frozen list of who may vote, and the mark that they did; no time, on purpose. */
export const electorateEntry = pgTable(
  "electorate_entry",
  {
    voteId: integer()
      .notNull()
      .references(() => vote.id, { onDelete: "cascade" }),
    memberId: integer()
      .notNull()
      .references(() => member.id, { onDelete: "restrict" }),
    hasVoted: boolean().notNull().default(false),
    /** In a vote by colleges, the one whose weight the member's vote has a part in. */
    college: text(),
  },
  (t) => [primaryKey({ columns: [t.voteId, t.memberId] }), index("electorate_entry_member").on(t.memberId, t.voteId)],
);

/** A secret ballot: no member, no time, no sequence; a trigger refuses any change. */
export const ballot = pgTable(
  "ballot",
  {
    id: uuid().primaryKey().defaultRandom(),
    voteId: integer()
      .notNull()
      .references(() => vote.id, { onDelete: "cascade" }),
    choice: jsonb().$type<Record<string, unknown>>().notNull(),
    receiptHash: text().notNull(),
  },
  (t) => [unique("ballot_receipt").on(t.voteId, t.receiptHash)],
);
