import { and, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { body, mandate, member, seat, submission, submissionSupport } from "#db/schema";
import { isRunning } from "../governance/load-actor.server";
import { type BodyFunction, type Right, rightsOfFunction } from "../governance/rules/functions";
import { isPresent } from "../members/calendar.server";

/** Someone a mail is for; those without an address are convened by post, from the list the page prints. */
export type Recipient = { memberId: number; recipient: string; language: "fr" | "nl" | "en" };

const reachable = and(isPresent, isNotNull(member.email));

function recipientsWhere(db: Database, condition: SQL | undefined): Promise<Recipient[]> {
  return db
    .select({ memberId: member.id, recipient: sql<string>`${member.email}`, language: member.language })
    .from(member)
    .where(and(reachable, condition))
    .orderBy(member.id);
}

/** Everyone who sits in one of the bodies today. */
export function sittingIn(db: Database, bodyIds: readonly number[], right?: Right): Promise<Recipient[]> {
  const holders = (Object.keys(rightsOfFunction) as BodyFunction[]).filter(
    (held) => !right || rightsOfFunction[held].includes(right),
  );
  const seated = db
    .select({ memberId: mandate.memberId })
    .from(mandate)
    .innerJoin(seat, eq(seat.id, mandate.seatId))
    .where(and(inArray(seat.bodyId, [...bodyIds]), inArray(seat.function, holders), isRunning));
  return recipientsWhere(db, inArray(member.id, seated));
}

/** Who is convened: those who sit, and for an assembly every present member of its place and of the places below. */
export async function convenedTo(db: Database, bodyIds: readonly number[]): Promise<Recipient[]> {
  const assemblies = await db
    .select({ placeId: body.placeId })
    .from(body)
    .where(and(inArray(body.id, [...bodyIds]), eq(body.kind, "assembly")));
  const seated = await sittingIn(db, bodyIds);
  if (assemblies.length === 0) return seated;
  const roots = sql.join(
    assemblies.map(({ placeId }) => sql`${placeId}`),
    sql`, `,
  );
  const within = sql`${member.antennaId} in (
    with recursive below as (
      select id from place where id in (${roots})
      union select place.id from place join below on place.parent_id = below.id
    ) select id from below)`;
  return distinct([...seated, ...(await recipientsWhere(db, within))]);
}

/** The author and the supporters of submissions. */
export function behindSubmissions(db: Database, submissionIds: readonly number[]): Promise<Recipient[]> {
  if (submissionIds.length === 0) return Promise.resolve([]);
  const ids = [...submissionIds];
  const authors = db.select({ id: submission.authorId }).from(submission).where(inArray(submission.id, ids));
  const supporters = db
    .select({ id: submissionSupport.memberId })
    .from(submissionSupport)
    .where(inArray(submissionSupport.submissionId, ids));
  return recipientsWhere(db, sql`(${inArray(member.id, authors)} or ${inArray(member.id, supporters)})`);
}

/** Each person once, in the order given. */
export function distinct(recipients: Recipient[]): Recipient[] {
  return [...new Map(recipients.map((one) => [one.memberId, one])).values()];
}
