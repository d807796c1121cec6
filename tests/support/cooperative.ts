import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import * as schema from "#db/schema";
import type { Actor } from "~/domain/governance/actor";
import { loadActor } from "~/domain/governance/load-actor.server";
import type { BodyFunction } from "~/domain/governance/rules/functions";

let counter = 0;
const next = () => ++counter;

/** A small cooperative: a group with two antennas, a board, an antenna group for each; nobody holds a seat yet. */
export async function aCooperative(db: Database) {
  await db.insert(schema.cooperative).values({ kind: "real", name: "La Traverse" }).onConflictDoNothing();
  const group = await aPlace(db, "group", null);
  const country = await aPlace(db, "country", group);
  const [namur, liege] = [await aPlace(db, "antenna", country), await aPlace(db, "antenna", country)];
  const [category] = await db
    .insert(schema.category)
    .values({ slug: `users-${next()}`, name: { fr: "Usagers", nl: "Gebruikers", en: "Users" } })
    .returning();
  const categoryId = required(category).id;
  const board = await aBody(db, { kind: "board", placeId: group });
  const namurGroup = await aBody(db, { kind: "antenna_group", placeId: namur });
  const liegeGroup = await aBody(db, { kind: "antenna_group", placeId: liege });
  return { places: { group, country, namur, liege }, categoryId, board, namurGroup, liegeGroup };
}

async function aPlace(db: Database, kind: "group" | "country" | "antenna", parentId: number | null) {
  const n = next();
  const [row] = await db
    .insert(schema.place)
    .values({ kind, parentId, slug: `${kind}-${n}`, name: { fr: `${kind} ${n}` } })
    .returning({ id: schema.place.id });
  return required(row).id;
}

type BodyOptions = Pick<typeof schema.body.$inferInsert, "kind" | "placeId"> & Partial<typeof schema.body.$inferInsert>;

export async function aBody(db: Database, options: BodyOptions) {
  const n = next();
  const [row] = await db
    .insert(schema.body)
    .values({
      slug: `body-${n}`,
      name: { fr: `Instance ${n}` },
      purpose: { fr: "Décide." },
      supportThreshold: 2,
      ...options,
    })
    .returning({ id: schema.body.id });
  return required(row).id;
}

type MemberOptions = { antennaId: number; categoryId: number } & Partial<typeof schema.member.$inferInsert>;

export async function aMember(db: Database, options: MemberOptions): Promise<Actor> {
  const n = next();
  const [row] = await db
    .insert(schema.member)
    .values({
      number: `T${n}`,
      firstName: `Prénom${n}`,
      lastName: `Nom${n}`,
      email: `membre${n}@example.org`,
      joinedOn: "2020-01-01",
      ...options,
    })
    .returning({ id: schema.member.id });
  return actorOf(db, required(row).id);
}

/** Gives the member a seat of that function in the body, from yesterday on, and returns the actor with its new rights. */
export async function withMandate(
  db: Database,
  actor: Actor,
  bodyId: number,
  held: BodyFunction,
  days: {
    startsOn?: string;
    endsOn?: string | null;
    endedOn?: string;
    endReason?: "ended" | "resigned" | "revoked";
  } = {},
): Promise<Actor> {
  const [seat] = await db.insert(schema.seat).values({ bodyId, function: held }).returning({ id: schema.seat.id });
  await db.insert(schema.mandate).values({
    seatId: required(seat).id,
    memberId: actor.memberId,
    startsOn: sql`current_date - 1` as never,
    decidedBy: "Assemblée générale",
    ...days,
  });
  return actorOf(db, actor.memberId);
}

export async function actorOf(db: Database, memberId: number): Promise<Actor> {
  return required(await loadActor(db, memberId));
}

/** The journal's actions about one thing, oldest first. */
export async function journalOf(db: Database, kind: string, id: number): Promise<string[]> {
  const rows = await db
    .select({ action: schema.journal.action })
    .from(schema.journal)
    .where(and(eq(schema.journal.subjectKind, kind), eq(schema.journal.subjectId, id)))
    .orderBy(schema.journal.id);
  return rows.map((row) => row.action);
}

export function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("a test expected something that is not there");
  return value;
}
