import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { createdAt, day, id, instant, language, translated } from "../columns";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

export const placeKind = pgEnum("place_kind", ["group", "country", "antenna"]);
export const installationKind = pgEnum("installation_kind", ["demonstration", "real"]);

/** One row: the cooperative this installation serves, and its settings. */
export const cooperative = pgTable(
  "cooperative",
  {
    id: integer().primaryKey().default(1),
    kind: installationKind().notNull(),
    name: text().notNull(),
    timeZone: text().notNull().default("Europe/Brussels"),
    language: language().notNull().default("fr"),
    /** A mandate ending within these days shows as ending soon. */
    endingSoonDays: integer().notNull().default(90),
    createdAt: createdAt(),
  },
  (t) => [check("cooperative_is_one", sql`${t.id} = 1`)],
);

export const place = pgTable(
  "place",
  {
    id: id(),
    parentId: integer().references((): AnyPgColumn => place.id, { onDelete: "restrict" }),
    kind: placeKind().notNull(),
    slug: text().notNull().unique(),
    name: translated().notNull(),
  },
  (t) => [index("place_parent").on(t.parentId)],
);

/** Group of categories whose votes are weighted together. */
export const college = pgTable("college", {
  id: id(),
  slug: text().notNull().unique(),
  name: translated().notNull(),
});

export const category = pgTable("category", {
  id: id(),
  slug: text().notNull().unique(),
  name: translated().notNull(),
  collegeId: integer().references(() => college.id, { onDelete: "restrict" }),
});

export const member = pgTable(
  "member",
  {
    id: id(),
    createdAt: createdAt(),
    antennaId: integer()
      .notNull()
      .references(() => place.id, { onDelete: "restrict" }),
    categoryId: integer()
      .notNull()
      .references(() => category.id, { onDelete: "restrict" }),
    /** The number in the register of members, as the cooperative writes it. */
    number: text().notNull().unique(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    email: text(),
    language: language().notNull().default("fr"),
    joinedOn: day().notNull(),
    leftOn: day(),
    /** What the member chose to say of themselves; shown only where shownFields says so. */
    presentation: text(),
    phone: text(),
    shownFields: text().array().notNull().default(sql`'{}'`),
    /** Unaccented lower-case name, number and e-mail; filled by the database. */
    searchText: text()
      .notNull()
      .generatedAlwaysAs(
        sql`search_form("first_name" || ' ' || "last_name" || ' ' || "number" || ' ' || coalesce("email", ''))`,
      ),
  },
  (t) => [
    uniqueIndex("member_email").on(sql`lower(${t.email})`),
    // electorates and antenna pages read the present members of one antenna
    index("member_antenna").on(t.antennaId, t.id).where(sql`left_on is null`),
    index("member_category").on(t.categoryId),
    index("member_name").on(t.lastName, t.firstName, t.id),
    index("member_search").using("gin", sql`${t.searchText} gin_trgm_ops`),
  ],
);

export const portrait = pgTable("portrait", {
  memberId: integer()
    .primaryKey()
    .references(() => member.id, { onDelete: "cascade" }),
  contentType: text().notNull(),
  /** SHA-256 of the bytes, in the picture's address: it may be cached for ever. */
  hash: text().notNull().unique(),
  bytes: bytea().notNull(),
});

export const credential = pgTable("credential", {
  memberId: integer()
    .primaryKey()
    .references(() => member.id, { onDelete: "cascade" }),
  passwordHash: text().notNull(),
  changedAt: createdAt(),
});

export const session = pgTable(
  "session",
  {
    /** SHA-256 of the cookie's value, so that a leaked table opens nothing. */
    id: text().primaryKey(),
    userId: integer()
      .notNull()
      .references(() => member.id, { onDelete: "cascade" }),
    expiresAt: instant().notNull(),
    createdAt: createdAt(),
    device: text(),
  },
  (t) => [index("session_user").on(t.userId), index("session_expiry").on(t.expiresAt)],
);

export const signInPurpose = pgEnum("sign_in_purpose", ["invitation", "sign_in_link", "password_reset"]);

export const signInToken = pgTable(
  "sign_in_token",
  {
    id: id(),
    createdAt: createdAt(),
    memberId: integer()
      .notNull()
      .references(() => member.id, { onDelete: "cascade" }),
    purpose: signInPurpose().notNull(),
    tokenHash: text().notNull().unique(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [index("sign_in_token_member").on(t.memberId)],
);

/** People whom a visitor of the demonstration may sign in as with one click; empty in a real installation. */
export const demonstrationPerson = pgTable("demonstration_person", {
  memberId: integer()
    .primaryKey()
    .references(() => member.id, { onDelete: "cascade" }),
  position: integer().notNull().default(0),
  /** What this person can do here, in a few words. */
  what: translated().notNull(),
});

/** Counters of attempts per account and per address, under hashed keys; its shape is the one of rate-limiter-flexible. */
export const rateLimit = pgTable(
  "rate_limit",
  {
    key: text().primaryKey(),
    points: integer().notNull().default(0),
    expire: instant(),
  },
  (t) => [index("rate_limit_expire").on(t.expire)],
);

export const importState = pgEnum("import_state", ["previewed", "importing", "imported", "failed", "cancelled"]);
export const importRowState = pgEnum("import_row_state", ["new", "changed", "unchanged", "invalid"]);

/** A row of an import in the register's own terms; a field that was not given leaves the register as it is. */
export type ImportedValues = {
  number: string;
  firstName: string;
  lastName: string;
  email?: string;
  antennaId: number;
  categoryId: number;
  language?: "fr" | "nl" | "en";
  joinedOn: string;
};

export const memberImport = pgTable("member_import", {
  id: id(),
  createdAt: createdAt(),
  uploadedBy: integer().references(() => member.id, { onDelete: "set null" }),
  fileName: text().notNull(),
  state: importState().notNull().default("previewed"),
  rowCount: integer().notNull(),
  doneCount: integer().notNull().default(0),
  /** Whether new members who have an address are invited. */
  invite: boolean().notNull().default(false),
  failure: text(),
  finishedAt: instant(),
});

export const memberImportRow = pgTable(
  "member_import_row",
  {
    importId: integer()
      .notNull()
      .references(() => memberImport.id, { onDelete: "cascade" }),
    line: integer().notNull(),
    /** The member this row is about, matched on the number. */
    memberId: integer().references(() => member.id, { onDelete: "set null" }),
    state: importRowState().notNull(),
    cells: jsonb().$type<Record<string, string>>().notNull(),
    /** What the cells mean, ready to be written; null when one of them could not be read. */
    values: jsonb().$type<ImportedValues>(),
    /** Refusal code per column name. */
    problems: jsonb().$type<Record<string, string>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.line] }),
    index("member_import_row_state").on(t.importId, t.state, t.line),
    // a member who is deleted leaves no row behind them
    index("member_import_row_member").on(t.memberId),
  ],
);
