import { eq, sql } from "drizzle-orm";
import { describe, expect, test as plain } from "vitest";
import type { Database } from "#db/client";
import * as schema from "#db/schema";
import { importerOf } from "~/domain/governance/policy";
import { aBody, aCooperative, aMember, journalOf, required, withMandate } from "../../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../../tests/support/database";
import { previewImport } from "./preview-import.server";
import { importRows, readImport } from "./queries.server";
import { resumeImports, runImport } from "./run-import.server";
import { cancelImport, startImport } from "./start-import.server";

const settings = { publicUrl: new URL("https://voix.example.org") };
const header = "Numéro;Nom;Prénom;E-mail;Antenne;Catégorie;Langue;Sociétaire depuis\n";

async function aScene(db: Database) {
  const scene = await aCooperative(db);
  await db
    .update(schema.place)
    .set({ name: { fr: "Liège", nl: "Luik" } })
    .where(eq(schema.place.id, scene.places.liege));
  await db
    .update(schema.category)
    .set({ name: { fr: "Usagers" } })
    .where(eq(schema.category.id, scene.categoryId));
  const administration = await aBody(db, { kind: "administration", placeId: scene.places.group });
  const someone = { antennaId: scene.places.liege, categoryId: scene.categoryId };
  const actor = await withMandate(db, await aMember(db, someone), administration, "platform_administrator");
  return { ...scene, someone, actor, importer: importerOf(actor) };
}

const preview = (db: Database, importer: ReturnType<typeof importerOf>, text: string) =>
  previewImport(db, importer, { fileName: "membres.csv", bytes: new Uint8Array(Buffer.from(header + text)) });

async function previewed(db: Database, importer: ReturnType<typeof importerOf>, text: string) {
  const outcome = await preview(db, importer, text);
  if (!outcome.ok) throw new Error(outcome.refusal);
  return outcome.importId;
}

const row = (n: number) => `M${n};Nom${n};Prénom${n};m${n}@exemple.org;Luik;usagers;nl;31/12/2020\n`;
const rows = (count: number) => Array.from({ length: count }, (_, n) => row(n + 1)).join("");
const members = async (db: Database) =>
  (await db.execute<{ n: number }>(sql`select count(*)::int as n from member`))[0]?.n;

describe("an import", () => {
  test("is refused to whoever has no mandate for it, at each step", async ({ db }) => {
    const { importer, someone, board } = await aScene(db);
    const chair = importerOf(await withMandate(db, await aMember(db, someone), board, "chair"));
    expect(await preview(db, chair, row(1))).toEqual({ ok: false, refusal: "forbidden" });
    const importId = await previewed(db, importer, row(1));
    expect(await startImport(db, chair, { importId, invite: false })).toEqual({ ok: false, refusal: "forbidden" });
    expect(await cancelImport(db, chair, { importId })).toEqual({ ok: false, refusal: "forbidden" });
  });

  test("refuses files with a reason that says what to do", async ({ db }) => {
    const { importer } = await aScene(db);
    const give = async (text: string | Buffer) => {
      const outcome = await previewImport(db, importer, { fileName: "x", bytes: new Uint8Array(Buffer.from(text)) });
      return outcome.ok ? "ok" : [outcome.refusal, outcome.values];
    };
    expect(await give("")).toEqual(["import.empty", undefined]);
    expect(await give("a;b\n\u0000")).toEqual(["import.binary", undefined]);
    expect(await give(Buffer.from([0x50, 0x4b, 3, 4]))).toEqual(["import.spreadsheet", undefined]);
    expect(await give("Numéro;Nom\n1;2")).toEqual(["import.missingColumns", { columns: "antenna category joinedOn" }]);
    expect(await give(`${header}1;2;"3\n`)).toEqual(["import.broken", { line: 2 }]);
    expect(await give(header)).toEqual(["import.noRows", undefined]);
    expect(await give(header + row(1).repeat(50_001))).toEqual(["import.tooManyRows", { rows: 50_000 }]);
    expect(await give(Buffer.alloc(20_000_001, 65))).toEqual(["import.tooBig", { megabytes: 20 }]);
  });

  test("shows what would become of each row before anything changes", async ({ db }) => {
    const { importer, someone } = await aScene(db);
    const known = { ...someone, language: "nl", joinedOn: "2020-12-31" } as const;
    await aMember(db, { ...known, number: "M1", lastName: "Nom1", firstName: "Prénom1", email: "M1@exemple.org" });
    await aMember(db, { ...known, number: "M2", lastName: "Autre", firstName: "Prénom2", email: "m2@exemple.org" });
    await aMember(db, { ...known, number: "X9", email: "M4@exemple.org" });
    const gone = await aMember(db, { ...known, number: "M5", email: null });
    await db.update(schema.member).set({ leftOn: "2024-01-01" }).where(eq(schema.member.id, gone.memberId));
    const before = await members(db);
    const importId = await previewed(
      db,
      importer,
      `${rows(5)}M6;Nom;Prénom;;Atlantide;usagers;;31/02/2020\n;;;;;;;\nM7;=Nom;"Pré ""nom""";m7@x.org;liège;Usagers;;2020-12-31;et;plus\n`,
    );
    const seen = await importRows(db, importId);
    expect(seen.map(({ line, state, problems }) => [line, state, problems])).toEqual([
      [2, "unchanged", {}],
      [3, "changed", {}],
      [4, "new", {}],
      [5, "invalid", { email: "emailTaken" }],
      [6, "invalid", { number: "memberLeft" }],
      [7, "invalid", { antenna: "unknownAntenna", joinedOn: "badDate" }],
      [9, "invalid", { number: "columns" }],
    ]);
    expect(seen.map(({ replaced }) => replaced)).toEqual([{}, { lastName: "Autre" }, {}, {}, {}, {}, {}]);
    expect((await readImport(db, importId))?.counts).toEqual({ new: 1, changed: 1, unchanged: 1, invalid: 4 });
    expect(await members(db)).toBe(before);
  });

  test("adds and changes what is valid, leaves empty cells alone, and journals each member with before and after", async ({
    db,
  }) => {
    const { importer, actor, someone } = await aScene(db);
    const known = await aMember(db, { ...someone, number: "M1", email: "garde@exemple.org", language: "en" });
    const importId = await previewed(
      db,
      importer,
      `M1;Nouveau;Prénom1;;Liège;Usagers;;01/02/2019\n${row(2)}M3;Nom3;Prénom3;pas une adresse;Liège;Usagers;;01/02/2019\n`,
    );
    expect(await startImport(db, importer, { importId, invite: false })).toEqual({ ok: true });
    await runImport(db, importId, settings);
    const find = async (number: string) =>
      (await db.select().from(schema.member).where(eq(schema.member.number, number)))[0];
    expect(await find("M1")).toMatchObject({
      lastName: "Nouveau",
      email: "garde@exemple.org",
      language: "en",
      joinedOn: "2019-02-01",
    });
    const second = required(await find("M2"));
    expect(second).toMatchObject({ firstName: "Prénom2", email: "m2@exemple.org", language: "nl" });
    expect(second.antennaId).toBe(someone.antennaId);
    expect(await find("M3")).toBeUndefined();
    expect(await readImport(db, importId)).toMatchObject({ state: "imported", doneCount: 2, failure: null });
    expect(await journalOf(db, "member", second.id)).toEqual(["member.imported"]);
    const [written] = await db.select().from(schema.journal).where(eq(schema.journal.action, "member.updated"));
    expect(written).toMatchObject({
      actorId: actor.memberId,
      actorName: `${actor.firstName} ${actor.lastName}`,
      subjectId: known.memberId,
      before: { lastName: known.lastName },
      after: { lastName: "Nouveau", antenna: "Liège", category: "Usagers" },
    });
    const ended = await db.select().from(schema.journal).where(eq(schema.journal.action, "member_import.imported"));
    expect(ended.map(({ after }) => after)).toEqual([{ fileName: "membres.csv", added: 1, changed: 1, invited: 0 }]);
  });

  test("looks again at the register when it runs: a row may have become somebody else's", async ({ db }) => {
    const { importer, someone } = await aScene(db);
    const importId = await previewed(db, importer, rows(2));
    await aMember(db, { ...someone, email: "M1@exemple.org" });
    await startImport(db, importer, { importId, invite: false });
    await runImport(db, importId, settings);
    expect((await readImport(db, importId))?.counts).toMatchObject({ invalid: 1, new: 1 });
    expect(await readImport(db, importId)).toMatchObject({ state: "imported", doneCount: 1 });
  });

  test("invites the new members who have an address, in their language, when asked to", async ({ db }) => {
    const { importer, someone } = await aScene(db);
    await aMember(db, { ...someone, number: "M1", email: "m1@exemple.org" });
    const importId = await previewed(db, importer, `${rows(2)}M3;Nom3;Prénom3;;Liège;Usagers;;01/02/2019\n`);
    await startImport(db, importer, { importId, invite: true });
    await runImport(db, importId, settings);
    const mails = await db.select().from(schema.outbox);
    expect(mails.map(({ recipient, language, template }) => [recipient, language, template])).toEqual([
      ["m2@exemple.org", "nl", "invitation"],
    ]);
    expect(mails[0]?.values.link).toMatch(/^https:\/\/voix\.example\.org\/invitation\/[\w-]{43}$/);
  });

  test("starts once, and neither starts nor is cancelled afterwards", async ({ db }) => {
    const { importer } = await aScene(db);
    const importId = await previewed(db, importer, rows(2));
    const start = () => startImport(db, importer, { importId, invite: false });
    expect(await start()).toEqual({ ok: true });
    expect(await start()).toEqual({ ok: false, refusal: "import.already.importing" });
    await runImport(db, importId, settings);
    await runImport(db, importId, settings);
    expect(await start()).toEqual({ ok: false, refusal: "import.already.imported" });
    expect(await cancelImport(db, importer, { importId })).toMatchObject({ refusal: "import.already.imported" });
    const imported = await db.select().from(schema.journal).where(eq(schema.journal.action, "member.imported"));
    expect(imported).toHaveLength(2);
    const nothing = await previewed(db, importer, rows(2));
    expect(await startImport(db, importer, { importId: nothing, invite: false })).toMatchObject({
      refusal: "import.nothing",
    });
  });

  test("that is cancelled forgets the rows of its file", async ({ db }) => {
    const { importer } = await aScene(db);
    const importId = await previewed(db, importer, rows(2));
    expect(await cancelImport(db, importer, { importId })).toEqual({ ok: true });
    expect(await importRows(db, importId)).toEqual([]);
  });
});

describe("an import of 20,000 rows", () => {
  plain("shows its progress while it runs, in one transaction", async () => {
    const clone = await cloneDatabase();
    try {
      const { importer } = await aScene(clone.db);
      const started = performance.now();
      const importId = await previewed(clone.db, importer, rows(20_000));
      const shown = performance.now();
      await startImport(clone.db, importer, { importId, invite: true });
      let ended = false;
      const running = runImport(clone.db, importId, settings).finally(() => {
        ended = true;
      });
      const progress = new Set<number>();
      while (!ended) {
        // counted before the state is read: an import still running then had brought in nobody yet
        const present = await members(clone.db);
        const seen = await readImport(clone.db, importId);
        if (seen?.state === "importing" && seen.doneCount > 0) {
          progress.add(seen.doneCount);
          expect(present).toBe(1);
        }
        await new Promise((wait) => setTimeout(wait, 20));
      }
      await running;
      const [toPreview, toImport] = [shown - started, performance.now() - shown].map(Math.round);
      process.stdout.write(`20,000 rows: preview ${toPreview} ms, import with invitations ${toImport} ms\n`);
      expect(progress.size).toBeGreaterThan(3);
      expect(await members(clone.db)).toBe(20_001);
      const [outbox] = await clone.db.execute<{ n: number }>(sql`select count(*)::int as n from outbox`);
      expect(outbox?.n).toBe(20_000);
    } finally {
      await clone.drop();
    }
  });

  plain("that fails in the middle changes nothing, says so, and may be started again", async () => {
    const clone = await cloneDatabase({ role: null });
    try {
      const { importer } = await aScene(clone.db);
      const importId = await previewed(clone.db, importer, rows(3_000));
      await clone.sql`create function refuse_one() returns trigger language plpgsql as
        $$ begin if new.number = 'M2500' then raise exception 'disk full'; end if; return new; end $$`;
      await clone.sql`create trigger refuse_one before insert on member for each row execute function refuse_one()`;
      await startImport(clone.db, importer, { importId, invite: true });
      await expect(runImport(clone.db, importId, settings)).rejects.toThrow();
      expect(await readImport(clone.db, importId)).toMatchObject({
        state: "failed",
        doneCount: 0,
        failure: "disk full",
      });
      expect(await members(clone.db)).toBe(1);
      const [left] = await clone.sql`select (select count(*) from outbox)::int as mails,
        (select count(*) from journal where action = 'member.imported')::int as journal`;
      expect(left).toEqual({ mails: 0, journal: 0 });
      await clone.sql`drop trigger refuse_one on member`;
      expect(await startImport(clone.db, importer, { importId, invite: false })).toEqual({ ok: true });
      await runImport(clone.db, importId, settings);
      expect(await members(clone.db)).toBe(3_001);
    } finally {
      await clone.drop();
    }
  });

  plain("whose process was killed is taken up again and done once, by one of those who try", async () => {
    const clone = await cloneDatabase({ role: null });
    const { openDatabase } = await import("#db/client");
    const [holder, dying] = [openDatabase(clone.url, { max: 1 }), openDatabase(clone.url)];
    try {
      const { importer } = await aScene(clone.db);
      const importId = await previewed(clone.db, importer, rows(4_000));
      await startImport(clone.db, importer, { importId, invite: false });
      // Held in its last thousand until nobody listens any more: however fast it is, it is killed in the middle.
      await clone.sql`create function hold_one() returns trigger language plpgsql as
        $$ begin if new.number = 'M3500' then perform pg_advisory_xact_lock_shared(1); end if; return new; end $$`;
      await clone.sql`create trigger hold_one before insert on member for each row execute function hold_one()`;
      await holder.sql`select pg_advisory_lock(1)`;
      const killed = runImport(dying.db, importId, settings).catch(() => "killed");
      await expect.poll(async () => (await readImport(clone.db, importId))?.doneCount).toBe(3_000);
      await dying.sql.end({ timeout: 0 });
      await holder.sql`select pg_advisory_unlock(1)`;
      expect(await killed).toBe("killed");
      expect(await readImport(clone.db, importId)).toMatchObject({ state: "importing" });
      expect(await members(clone.db)).toBe(1);
      while ((await readImport(clone.db, importId))?.state === "importing") {
        await Promise.all([1, 2, 3].map(() => resumeImports(clone.db, settings)));
      }
      expect(await members(clone.db)).toBe(4_001);
      const [written] = await clone.sql`select count(*)::int as n from journal where action = 'member_import.imported'`;
      expect(written?.n).toBe(1);
    } finally {
      await holder.end();
      await clone.drop();
    }
  });
});
