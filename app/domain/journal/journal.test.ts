import { createHash } from "node:crypto";
import { asc, eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { journal, journalSeal } from "#db/schema";
import { aCooperative, aMember } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { appendJournal } from "./append.server";
import { genesis, sealText } from "./chain";
import { sealJournal } from "./seal-journal.server";

test("a journal row can neither be changed nor deleted", async ({ db }) => {
  await appendJournal(db, "clock", { action: "vote.closed", subject: { kind: "vote", id: 1 } });
  await expect(db.transaction((tx) => tx.update(journal).set({ action: "nothing" }))).rejects.toThrow();
  await expect(db.transaction((tx) => tx.delete(journal))).rejects.toThrow();
});

test("the chain over the journal can be recomputed from its rows by anyone", async ({ db }) => {
  const { places, categoryId } = await aCooperative(db);
  const actor = await aMember(db, { antennaId: places.namur, categoryId });
  await appendJournal(db, actor, {
    action: "meeting.convened",
    subject: { kind: "meeting", id: 1 },
    after: { b: 1, a: [2] },
  });
  await appendJournal(db, "clock", {
    action: "vote.closed",
    subject: { kind: "vote", id: 1 },
    before: { state: "open" },
  });
  await sealJournal(db);
  const rows = await db
    .select({ row: journal, hash: journalSeal.hash })
    .from(journalSeal)
    .innerJoin(journal, eq(journal.id, journalSeal.journalId))
    .orderBy(asc(journalSeal.position));
  expect(rows).toHaveLength(2);
  let previous = genesis;
  for (const { row, hash } of rows) {
    previous = createHash("sha256").update(sealText(previous, row)).digest("hex");
    expect(hash).toBe(previous);
  }
});

test("a row committed late is sealed all the same, and one far behind by the nightly look at the whole", async ({
  db,
}) => {
  const at = (id: number) =>
    db.insert(journal).values({ id, actorName: "", action: "vote.closed", subjectKind: "vote", subjectId: 1 });
  const sealed = async () =>
    (await db.select({ id: journalSeal.journalId }).from(journalSeal)).map(({ id }) => id).sort();
  await at(900_000);
  await sealJournal(db);
  await at(899_999);
  await at(700_000);
  await sealJournal(db);
  expect(await sealed()).toEqual([899_999, 900_000]);
  await sealJournal(db, { whole: true });
  expect(await sealed()).toEqual([700_000, 899_999, 900_000]);
});

test("the application's role cannot read the system columns of the ballot box", async ({ db }) => {
  for (const table of ["ballot", "electorate_entry"]) {
    await expect(db.transaction((tx) => tx.execute(sql.raw(`select vote_id from ${table}`)))).resolves.toBeDefined();
    for (const column of ["xmin", "ctid"]) {
      const read = db.transaction((tx) => tx.execute(sql.raw(`select ${column} from ${table}`)));
      await expect(read).rejects.toThrow(
        expect.objectContaining({ cause: expect.objectContaining({ code: "42501" }) }),
      );
    }
  }
});
