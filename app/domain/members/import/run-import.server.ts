import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { journal, memberImport, memberImportRow } from "#db/schema";
import { inviteMembers } from "../account/invite-members.server";
import { matchRows } from "./match-rows.server";
import { addMembers, changeMembers, type Starter } from "./write-members.server";

const chunk = 1_000;

type Settings = { publicUrl: URL };

/**
 * Does an import that was started: every valid row in one transaction, or none. The lock ends with the connection, so
 * that a process that died leaves nothing behind and another may begin anew; while somebody works, others pass by.
 * Progress is written beside the transaction, through `db`, to be seen while it runs.
 */
export async function runImport(db: Database, importId: number, settings: Settings): Promise<void> {
  try {
    await db.transaction((tx) => importAll(tx, db, importId, settings));
  } catch (error) {
    const failure = reasonOf(error).slice(0, 500);
    await db
      .update(memberImport)
      .set({ state: "failed", doneCount: 0, failure })
      .where(and(eq(memberImport.id, importId), eq(memberImport.state, "importing")));
    throw error;
  }
}

/** The database's own words: drizzle's message would repeat the rows themselves. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

async function importAll(tx: Database, beside: Database, importId: number, { publicUrl }: Settings) {
  const [lock] = await tx.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtext('member import')) as free`,
  );
  const [started] = await tx
    .select({ state: memberImport.state, invite: memberImport.invite, fileName: memberImport.fileName })
    .from(memberImport)
    .where(eq(memberImport.id, importId));
  if (!lock?.free || started?.state !== "importing") return;
  const starter = await starterOf(tx, importId);
  await matchRows(tx, importId);
  const added: number[] = [];
  let changed = 0;
  for (let after = 0, upTo = await nextLine(tx, importId, 0); upTo; upTo = await nextLine(tx, importId, after)) {
    const span = { importId, after, upTo };
    added.push(...(await addMembers(tx, span, starter)));
    changed += await changeMembers(tx, span, starter);
    after = upTo;
    const doneCount = added.length + changed;
    await beside.update(memberImport).set({ doneCount }).where(eq(memberImport.id, importId));
  }
  let invited = 0;
  for (let start = 0; started.invite && start < added.length; start += chunk) {
    invited += await inviteMembers(tx, added.slice(start, start + chunk), publicUrl);
  }
  await tx
    .update(memberImport)
    .set({ state: "imported", doneCount: added.length + changed, finishedAt: sql`clock_timestamp()` })
    .where(eq(memberImport.id, importId));
  await tx.insert(journal).values({
    ...starter,
    action: "member_import.imported",
    subjectKind: "member_import",
    subjectId: importId,
    after: { fileName: started.fileName, added: added.length, changed, invited },
  });
}

/** Whoever started it, as the journal wrote their name then. */
async function starterOf(tx: Database, importId: number): Promise<Starter> {
  const [row] = await tx
    .select({ actorId: journal.actorId, actorName: journal.actorName })
    .from(journal)
    .where(
      and(
        eq(journal.subjectKind, "member_import"),
        eq(journal.subjectId, importId),
        eq(journal.action, "member_import.started"),
      ),
    )
    .orderBy(desc(journal.id))
    .limit(1);
  return row ?? { actorId: null, actorName: "" };
}

/** The last line of the next thousand rows to write; null when there are none. */
async function nextLine(tx: Database, importId: number, after: number): Promise<number | null> {
  const next = tx
    .select({ line: memberImportRow.line })
    .from(memberImportRow)
    .where(
      and(
        eq(memberImportRow.importId, importId),
        inArray(memberImportRow.state, ["new", "changed"]),
        gt(memberImportRow.line, after),
      ),
    )
    .orderBy(memberImportRow.line)
    .limit(chunk)
    .as("next");
  const [row] = await tx.select({ upTo: sql<number | null>`max(${next.line})` }).from(next);
  return row?.upTo ?? null;
}

/** Takes up the imports that a stopped or killed process left; one that somebody works on is passed by. */
export async function resumeImports(db: Database, settings: Settings): Promise<void> {
  const left = await db
    .select({ id: memberImport.id })
    .from(memberImport)
    .where(eq(memberImport.state, "importing"))
    .orderBy(memberImport.id);
  for (const { id } of left) await runImport(db, id, settings);
}

/** How long the rows of a past import are kept: they hold personal data, and serve to correct what was refused. */
const daysKept = 30;

export async function forgetImports(db: Database): Promise<void> {
  await db.execute(sql`delete from member_import_row using member_import
    where member_import.id = import_id and member_import.state in ('previewed', 'imported', 'failed', 'cancelled')
      and member_import.created_at < now() - make_interval(days => ${daysKept})`);
}
