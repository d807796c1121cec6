import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { cents, createdAt, day, id, instant, language } from "../columns";
import { body } from "./governance";
import { member, place } from "./members";
import { vote } from "./participation";

export const roundState = pgEnum("round_state", [
  "draft",
  "ideas",
  "review",
  "campaign",
  "vote",
  "result",
  "execution",
  "closed",
]);

/** The allocation rule as frozen when ideas open; its names are those of the rule's options. */
export type FrozenRule = {
  readonly rule: "equal-shares" | "greedy" | "phragmen";
  readonly satisfaction: "cost" | "cardinality" | "points" | "borda";
  readonly completion: "none" | "greedy" | "add1" | "add1-exhaustive" | "add1-greedy" | "add1-exhaustive-greedy";
  readonly incrementCents: number;
  readonly start: "exact" | "floor";
  readonly comparison?: boolean;
  readonly threshold?: boolean;
};

/** How members fill in the ballots of a round, frozen with its rule. */
export type FrozenPaper =
  | { readonly form: "approval" | "ranking"; readonly most: number | null }
  | { readonly form: "choose-one" }
  | { readonly form: "points"; readonly perOption: number | null; readonly inAll: number | null };

export const budgetRound = pgTable(
  "budget_round",
  {
    id: id(),
    createdAt: createdAt(),
    antennaId: integer()
      .notNull()
      .references(() => place.id, { onDelete: "restrict" }),
    /** The antenna's group, whose facilitator runs the round. */
    bodyId: integer()
      .notNull()
      .references(() => body.id, { onDelete: "restrict" }),
    voteId: integer()
      .unique()
      .references(() => vote.id, { onDelete: "restrict" }),
    state: roundState().notNull().default("draft"),
    title: text().notNull(),
    /** What the money is for, and the values every project respects, in markdown. */
    charter: text().notNull(),
    criteria: text().notNull(),
    envelopeCents: cents().notNull(),
    rule: jsonb().$type<FrozenRule>().notNull(),
    paper: jsonb().$type<FrozenPaper>().notNull().default({ form: "approval", most: null }),
    ideasUntil: instant().notNull(),
    voteOpensAt: instant().notNull(),
    voteClosesAt: instant().notNull(),
    openedAt: instant(),
    resultAt: instant(),
    closedAt: instant(),
    /** The allocation with its trace, as counted. */
    result: jsonb().$type<Record<string, unknown>>(),
  },
  (t) => [
    index("budget_round_antenna").on(t.antennaId, t.id),
    index("budget_round_state").on(t.state, t.id),
    check("budget_round_envelope", sql`${t.envelopeCents} > 0`),
    check("budget_round_dates", sql`${t.ideasUntil} <= ${t.voteOpensAt} and ${t.voteOpensAt} < ${t.voteClosesAt}`),
    check("budget_round_result", sql`${t.state} not in ('result', 'execution', 'closed') or ${t.result} is not null`),
  ],
);

export const projectState = pgEnum("project_state", [
  "draft",
  "submitted",
  "admitted",
  "refused",
  "merged",
  "voted",
  "funded",
  "not_funded",
  "under_way",
  "done",
  "abandoned",
]);

export const project = pgTable(
  "project",
  {
    id: id(),
    createdAt: createdAt(),
    roundId: integer()
      .notNull()
      .references(() => budgetRound.id, { onDelete: "cascade" }),
    authorId: integer().references(() => member.id, { onDelete: "set null" }),
    mergedIntoId: integer().references((): AnyPgColumn => project.id, { onDelete: "restrict" }),
    state: projectState().notNull().default("draft"),
    title: text().notNull(),
    text: text().notNull(),
    language: language().notNull(),
    /** Sum of its cost lines, kept in the transaction that writes them. */
    costCents: cents().notNull(),
    refusedReason: text(),
  },
  (t) => [
    unique("project_round_id").on(t.roundId, t.id),
    index("project_round").on(t.roundId, t.state, t.id),
    index("project_author").on(t.authorId, t.id),
    check("project_cost", sql`${t.costCents} > 0`),
    check("project_refused_reason", sql`${t.state} <> 'refused' or ${t.refusedReason} is not null`),
  ],
);

export const projectCost = pgTable(
  "project_cost",
  {
    id: id(),
    projectId: integer()
      .notNull()
      .references(() => project.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    label: text().notNull(),
    amountCents: cents().notNull(),
  },
  (t) => [
    unique("project_cost_position").on(t.projectId, t.position),
    check("project_cost_amount", sql`${t.amountCents} > 0`),
  ],
);

export const ledgerKind = pgEnum("ledger_kind", [
  "envelope",
  "allocation",
  "commitment",
  "spending",
  "release",
  "reversal",
]);
/** Money goes cooperative → envelope → allocated → committed → spent. */
export const ledgerAccount = pgEnum("ledger_account", ["cooperative", "envelope", "allocated", "committed", "spent"]);

/** One movement of money; its lines add up to zero (checked at commit), and none is ever altered. */
export const ledgerEntry = pgTable(
  "ledger_entry",
  {
    id: id(),
    createdAt: createdAt(),
    roundId: integer()
      .notNull()
      .references(() => budgetRound.id, { onDelete: "restrict" }),
    recordedBy: integer().references(() => member.id, { onDelete: "set null" }),
    reversesId: integer()
      .unique()
      .references((): AnyPgColumn => ledgerEntry.id, { onDelete: "restrict" }),
    kind: ledgerKind().notNull(),
    occurredOn: day().notNull(),
    label: text().notNull(),
  },
  (t) => [
    index("ledger_entry_round").on(t.roundId, t.id),
    unique("ledger_entry_round_id").on(t.roundId, t.id),
    check("ledger_entry_reverses", sql`(${t.kind} = 'reversal') = (${t.reversesId} is not null)`),
  ],
);

export const ledgerLine = pgTable(
  "ledger_line",
  {
    id: id(),
    roundId: integer().notNull(),
    entryId: integer().notNull(),
    projectId: integer(),
    account: ledgerAccount().notNull(),
    amountCents: cents().notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.roundId, t.entryId], foreignColumns: [ledgerEntry.roundId, ledgerEntry.id] }),
    foreignKey({ columns: [t.roundId, t.projectId], foreignColumns: [project.roundId, project.id] }),
    index("ledger_line_entry").on(t.roundId, t.entryId),
    index("ledger_line_project").on(t.projectId),
    check("ledger_line_amount", sql`${t.amountCents} <> 0`),
    check(
      "ledger_line_project",
      sql`(${t.account} in ('allocated', 'committed', 'spent')) = (${t.projectId} is not null)`,
    ),
  ],
);
