import { eq, sql } from "drizzle-orm";
import { type Database, openDatabase } from "#db/client";
import { demonstrationPerson, member } from "#db/schema";
import { budgetSteps } from "./budgets.server";
import { collegeSteps } from "./colleges.server";
import { consentSteps, electionSteps } from "./elections.server";
import { fillStructure } from "./fill-structure.server";
import { meetingSteps } from "./meetings.server";
import { pointSteps } from "./points.server";
import { live, moveToldDates } from "./time.server";
import { sealArchivesAgain, voteSteps } from "./votes.server";

type SignIn = { name: string; what: string };

/**
 * Fills the demonstration cooperative into an empty database, whole or not at all; a database that holds anything is
 * left as it is. Returns the people a visitor can sign in as.
 */
export async function seedDemonstration({
  databaseUrl,
}: {
  databaseUrl: string;
}): Promise<{ seeded: boolean; signIn: SignIn[] }> {
  const owner = openDatabase(databaseUrl, { role: null, max: 1 });
  try {
    const seeded = await owner.db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('voix-au-chapitre demonstration'))`);
      const [held] = await tx.execute(sql`select from cooperative union all select from member limit 1`);
      if (held) return false;
      await fill(tx);
      return true;
    });
    return { seeded, signIn: await people(owner.db) };
  } finally {
    await owner.end();
  }
}

async function fill(tx: Database) {
  const filled = await fillStructure(tx);
  await live(tx, [
    ...pointSteps(filled),
    ...meetingSteps(filled),
    ...voteSteps(filled),
    ...collegeSteps(filled),
    ...electionSteps(filled),
    ...consentSteps(filled),
    ...budgetSteps(filled),
  ]);
  await moveToldDates(tx);
  await sealArchivesAgain(tx);
  // The mails of the past have long been read: they are shown as sent, and none leaves again.
  await tx.execute(sql`update outbox set state = 'sent', sent_at = created_at`);
  // Their jobs were queued for dates that have moved too; what is due is found again each minute.
  await tx.execute(sql`delete from graphile_worker._private_jobs`);
}

async function people(db: Database): Promise<SignIn[]> {
  const rows = await db
    .select({ firstName: member.firstName, lastName: member.lastName, what: demonstrationPerson.what })
    .from(demonstrationPerson)
    .innerJoin(member, eq(member.id, demonstrationPerson.memberId))
    .orderBy(demonstrationPerson.position);
  return rows.map(({ firstName, lastName, what }) => ({ name: `${firstName} ${lastName}`, what: what.fr }));
}
