import { and, eq, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { credential, member } from "#db/schema";
import { isPresent } from "../calendar.server";

/** The present member who has this address, whatever its capitals, with the hash of their password if they chose one. */
export async function findByEmail(db: Database, email: string) {
  const [row] = await db
    .select({
      memberId: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      email: member.email,
      language: member.language,
      passwordHash: credential.passwordHash,
    })
    .from(member)
    .leftJoin(credential, eq(credential.memberId, member.id))
    .where(and(eq(sql`lower(${member.email})`, email.trim().toLowerCase()), isPresent));
  return row ?? null;
}
