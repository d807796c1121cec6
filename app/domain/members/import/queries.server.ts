import { and, asc, desc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "#db/client";
import { inLanguage } from "#db/in-language";
import { category, member, memberImport, memberImportRow, place } from "#db/schema";
import { replacedBy } from "./rules/changes";

type Present = Parameters<typeof replacedBy>[1];

export const rowsPerPage = 50;
export const rowStates = ["new", "changed", "unchanged", "invalid"] as const;
export type RowState = (typeof rowStates)[number];

/** Latest imports first, with who uploaded them. */
export function recentImports(db: Database) {
  return db
    .select({
      id: memberImport.id,
      createdAt: memberImport.createdAt,
      fileName: memberImport.fileName,
      state: memberImport.state,
      rowCount: memberImport.rowCount,
      doneCount: memberImport.doneCount,
      by: sql<string | null>`${member.firstName} || ' ' || ${member.lastName}`,
    })
    .from(memberImport)
    .leftJoin(member, eq(member.id, memberImport.uploadedBy))
    .orderBy(desc(memberImport.id))
    .limit(20);
}

/** One import with how many rows are in each state, counted by member_import_row_state. */
export async function readImport(db: Database, importId: number) {
  const [[found], counted] = await Promise.all([
    db
      .select({
        id: memberImport.id,
        createdAt: memberImport.createdAt,
        fileName: memberImport.fileName,
        state: memberImport.state,
        rowCount: memberImport.rowCount,
        doneCount: memberImport.doneCount,
        invite: memberImport.invite,
        failure: memberImport.failure,
        finishedAt: memberImport.finishedAt,
      })
      .from(memberImport)
      .where(eq(memberImport.id, importId)),
    db
      .select({ state: memberImportRow.state, count: sql<number>`count(*)::int` })
      .from(memberImportRow)
      .where(eq(memberImportRow.importId, importId))
      .groupBy(memberImportRow.state),
  ]);
  if (!found) return null;
  const counts: Record<RowState, number> = { new: 0, changed: 0, unchanged: 0, invalid: 0 };
  for (const { state, count } of counted) counts[state] = count;
  return { ...found, counts };
}

/**
 * A page of rows after a line, of one state or of all, with what each changed row would replace; one more than a page
 * tells that more follow.
 */
export async function importRows(
  db: Database,
  importId: number,
  {
    state = null,
    after = 0,
    limit = rowsPerPage + 1,
  }: { state?: RowState | null; after?: number; limit?: number } = {},
) {
  const rows = await db
    .select({
      line: memberImportRow.line,
      state: memberImportRow.state,
      cells: memberImportRow.cells,
      problems: memberImportRow.problems,
      values: memberImportRow.values,
      present: {
        firstName: member.firstName,
        lastName: member.lastName,
        email: member.email,
        antennaId: member.antennaId,
        antenna: inLanguage(place.name, "fr"),
        categoryId: member.categoryId,
        category: inLanguage(category.name, "fr"),
        language: member.language,
        joinedOn: member.joinedOn,
      },
    })
    .from(memberImportRow)
    .leftJoin(member, eq(member.id, memberImportRow.memberId))
    .leftJoin(place, eq(place.id, member.antennaId))
    .leftJoin(category, eq(category.id, member.categoryId))
    .where(
      and(
        eq(memberImportRow.importId, importId),
        state ? eq(memberImportRow.state, state) : undefined,
        gt(memberImportRow.line, after),
      ),
    )
    .orderBy(asc(memberImportRow.line))
    .limit(limit);
  return rows.map(({ values, present, ...row }) => ({
    ...row,
    replaced:
      row.state === "changed" && values && present ? replacedBy(values, present as Present, "name" in row.cells) : {},
  }));
}

/** Names that the file may use, to show beside the form. */
export async function acceptedNames(db: Database, language: "fr" | "nl" | "en") {
  const [antennas, categories] = await Promise.all([
    db
      .select({ name: inLanguage(place.name, language) })
      .from(place)
      .where(eq(place.kind, "antenna"))
      .orderBy(place.slug)
      .limit(200),
    db
      .select({ name: inLanguage(category.name, language) })
      .from(category)
      .orderBy(category.id)
      .limit(50),
  ]);
  return { antennas: antennas.map(({ name }) => name), categories: categories.map(({ name }) => name) };
}
