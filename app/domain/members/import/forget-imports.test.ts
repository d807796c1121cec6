import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { memberImport, memberImportRow } from "#db/schema";
import { required } from "../../../../tests/support/cooperative";
import { test } from "../../../../tests/support/database";
import { forgetImports } from "./run-import.server";

test("the rows of an import are forgotten after thirty days, unless it is still running", async ({ db }) => {
  const anImport = async (state: "previewed" | "importing" | "imported" | "failed" | "cancelled", daysAgo: number) => {
    const [created] = await db
      .insert(memberImport)
      .values({
        fileName: "f.csv",
        rowCount: 1,
        state,
        createdAt: sql`now() - make_interval(days => ${daysAgo})` as never,
      })
      .returning({ id: memberImport.id });
    const { id } = required(created);
    await db
      .insert(memberImportRow)
      .values({ importId: id, line: 2, state: "new", cells: { Nom: "Nom" }, problems: {} });
    return id;
  };
  const rowsOf = async (id: number) =>
    (await db.select({ line: memberImportRow.line }).from(memberImportRow).where(eq(memberImportRow.importId, id)))
      .length;

  const old = await Promise.all(
    (["previewed", "imported", "failed", "cancelled"] as const).map((state) => anImport(state, 31)),
  );
  const [recent, running] = [await anImport("imported", 29), await anImport("importing", 31)];
  await forgetImports(db);
  for (const id of old) expect(await rowsOf(id)).toBe(0);
  expect(await rowsOf(recent)).toBe(1);
  expect(await rowsOf(running)).toBe(1);
});
