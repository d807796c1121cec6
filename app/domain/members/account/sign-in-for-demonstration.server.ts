import { and, asc, eq } from "drizzle-orm";
import type { Database } from "#db/client";
import { cooperative, demonstrationPerson, member } from "#db/schema";
import { type Outcome, refuse } from "~/domain/refusal";
import { isPresent } from "../calendar.server";

/** The join that holds the promise: in a real installation these queries find nobody. */
const inDemonstration = eq(cooperative.kind, "demonstration");

/** People a visitor may become, in the order of their list; none in a real installation. */
export function demonstrationPeople(db: Database) {
  return db
    .select({
      memberId: member.id,
      firstName: member.firstName,
      lastName: member.lastName,
      language: member.language,
      what: demonstrationPerson.what,
    })
    .from(demonstrationPerson)
    .innerJoin(cooperative, inDemonstration)
    .innerJoin(member, eq(member.id, demonstrationPerson.memberId))
    .where(isPresent)
    .orderBy(asc(demonstrationPerson.position), asc(member.id))
    .limit(50);
}

/** Signs in without a password as a person of that list. Refusal: demonstration.notHere. */
export async function signInForDemonstration(db: Database, memberId: number): Promise<Outcome<{ memberId: number }>> {
  const [row] = await db
    .select({ memberId: demonstrationPerson.memberId })
    .from(demonstrationPerson)
    .innerJoin(cooperative, inDemonstration)
    .innerJoin(member, eq(member.id, demonstrationPerson.memberId))
    .where(and(eq(demonstrationPerson.memberId, memberId), isPresent));
  return row ? { ok: true, memberId: row.memberId } : refuse("demonstration.notHere");
}
