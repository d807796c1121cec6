import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { category, credential, member, place, portrait, session } from "#db/schema";

/** What a member sees of themselves; null for nobody. */
export async function myAccount(db: Database, memberId: number) {
  const [row] = await db
    .select({
      firstName: member.firstName,
      lastName: member.lastName,
      number: member.number,
      joinedOn: member.joinedOn,
      email: member.email,
      language: member.language,
      phone: member.phone,
      presentation: member.presentation,
      shownFields: member.shownFields,
      antenna: place.name,
      category: category.name,
      portraitHash: portrait.hash,
    })
    .from(member)
    .innerJoin(place, eq(place.id, member.antennaId))
    .innerJoin(category, eq(category.id, member.categoryId))
    .leftJoin(portrait, eq(portrait.memberId, member.id))
    .where(eq(member.id, memberId));
  return row ?? null;
}

/** The address of a member and when they last wrote their password; `passwordChangedAt` is null before the first one. */
export async function mySecurity(db: Database, memberId: number) {
  const [row] = await db
    .select({ email: member.email, passwordChangedAt: credential.changedAt })
    .from(member)
    .leftJoin(credential, eq(credential.memberId, member.id))
    .where(eq(member.id, memberId));
  return row ?? null;
}

/** Devices on which the member is signed in, latest first; `current` marks the one whose session key is given. */
export function mySessions(db: Database, memberId: number, currentKey: string | null) {
  return db
    .select({
      openedAt: session.createdAt,
      expiresAt: session.expiresAt,
      device: session.device,
      current: sql<boolean>`${session.id} is not distinct from ${currentKey}::text`,
    })
    .from(session)
    .where(and(eq(session.userId, memberId), gt(session.expiresAt, sql`now()`)))
    .orderBy(desc(session.createdAt))
    .limit(50);
}
