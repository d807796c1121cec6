import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database } from "#db/client";
import * as schema from "#db/schema";
import { demonstrationPeople, drawPeople, type Person } from "#db/seed/people";
import { drawPortrait } from "#db/seed/portrait";
import { bodies, categories, colleges, jointBodies, places } from "#db/seed/structure";

/** Identifiers of what was filled in, by the names the content uses. */
export type Filled = {
  place: Map<string, number>;
  body: Map<string, number>;
  /** By "antenna:n", and by address. */
  member: Map<string, number>;
};

const daysFromToday = (days: number) => sql`current_date + ${days}::int`;

/** Fills places, categories, members with their portraits, bodies, seats and mandates. */
export async function fillStructure(db: Database): Promise<Filled> {
  await db.insert(schema.cooperative).values({ kind: "demonstration", name: "La Traverse" });
  const place = await fillPlaces(db);
  const category = await fillCategories(db);
  const people = drawPeople();
  const member = await fillMembers(db, people, place, category);
  const body = await fillBodies(db, place, category, member);
  return { place, body, member };
}

async function fillPlaces(db: Database) {
  const ids = new Map<string, number>();
  for (const { slug, kind, parent, name } of places) {
    const [row] = await db
      .insert(schema.place)
      .values({ slug, kind, name, parentId: parent ? idOf(ids, parent) : null })
      .returning({ id: schema.place.id });
    if (row) ids.set(slug, row.id);
  }
  return ids;
}

async function fillCategories(db: Database) {
  const rows = await db
    .insert(schema.college)
    .values(colleges)
    .returning({ id: schema.college.id, slug: schema.college.slug });
  const college = new Map(rows.map((row) => [row.slug, row.id]));
  const filled = await db
    .insert(schema.category)
    .values(categories.map(({ slug, name, college: of }) => ({ slug, name, collegeId: idOf(college, of) })))
    .returning({ id: schema.category.id, slug: schema.category.slug });
  return new Map(filled.map((row) => [row.slug, row.id]));
}

async function fillMembers(db: Database, people: Person[], place: Map<string, number>, category: Map<string, number>) {
  const rows = await db
    .insert(schema.member)
    .values(
      people.map((person, index) => ({
        number: `LT-${String(1001 + index * 7)}`,
        firstName: person.firstName,
        lastName: person.lastName,
        email: person.email,
        language: person.language,
        antennaId: idOf(place, person.antenna),
        categoryId: idOf(category, person.category),
        // nearly everyone opened their portrait; the others show by their initials
        shownFields: index % 9 === 8 ? [] : ["portrait"],
        joinedOn: sql`(current_date - ${person.joinedDaysAgo}::int)::date` as never,
      })),
    )
    .returning({ id: schema.member.id });
  const ids = new Map<string, number>();
  rows.forEach(({ id }, index) => {
    const person = people[index] as Person;
    ids.set(`${person.antenna}:${person.n}`, id).set(person.email, id);
  });
  await db.insert(schema.portrait).values(rows.map(({ id }, index) => portraitOf(id, index)));
  await db
    .insert(schema.demonstrationPerson)
    .values(demonstrationPeople.map(({ email, what }, position) => ({ memberId: idOf(ids, email), position, what })));
  return ids;
}

function portraitOf(memberId: number, seed: number) {
  const bytes = Buffer.from(drawPortrait(seed));
  return { memberId, contentType: "image/svg+xml", hash: createHash("sha256").update(bytes).digest("hex"), bytes };
}

async function fillBodies(
  db: Database,
  place: Map<string, number>,
  category: Map<string, number>,
  member: Map<string, number>,
) {
  const ids = new Map<string, number>();
  for (const { seats, parent, place: at, ...described } of bodies) {
    const [row] = await db
      .insert(schema.body)
      .values({ ...described, placeId: idOf(place, at), parentId: parent ? idOf(ids, parent) : null })
      .returning({ id: schema.body.id });
    if (!row) continue;
    ids.set(described.slug, row.id);
    for (const [position, { function: held, category: reserved, places: count, holders }] of seats.entries()) {
      const [seat] = await db
        .insert(schema.seat)
        .values({
          bodyId: row.id,
          function: held,
          position,
          places: count ?? 1,
          categoryId: reserved ? idOf(category, reserved) : null,
        })
        .returning({ id: schema.seat.id });
      if (!seat || holders.length === 0) continue;
      await db.insert(schema.mandate).values(
        holders.map((holder) => ({
          seatId: seat.id,
          memberId: idOf(member, `${holder.antenna}:${holder.n}`),
          startsOn: daysFromToday(-holder.since) as never,
          endsOn: (holder.until === null ? null : daysFromToday(holder.until)) as never,
          decidedBy:
            described.kind === "antenna_group" ? "Réunion plénière de l’antenne" : "Assemblée générale ordinaire",
          represents: holder.represents,
        })),
      );
    }
  }
  for (const [one, other] of jointBodies) {
    const [bodyId, withBodyId] = [idOf(ids, one), idOf(ids, other)].sort((a, b) => a - b) as [number, number];
    await db.insert(schema.jointBody).values({ bodyId, withBodyId });
  }
  return ids;
}

export function idOf(ids: Map<string, number>, name: string): number {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`the demonstration names "${name}", which it did not fill in`);
  return id;
}
