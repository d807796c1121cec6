import { PassThrough } from "node:stream";
import { getTableColumns, getTableName } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import pino from "pino";
import { expect, test as plain } from "vitest";
import * as schema from "#db/schema";
import { required } from "../../../tests/support/cooperative";
import { cloneDatabase } from "../../../tests/support/database";
import { anOpenVote, castFor } from "../../../tests/support/votes";
import { drawReceipt, receiptHash } from "./receipts.server";

plain("a ballot and the register of voters share nothing but the vote, and neither holds a time or a sequence", () => {
  const names = (table: PgTable) => Object.values(getTableColumns(table)).map(({ name }) => name);
  const [ballot, entry] = [names(schema.ballot), names(schema.electorateEntry)];
  expect(ballot.filter((name) => entry.includes(name))).toEqual(["voteId"]);
  const types = [schema.ballot, schema.electorateEntry].flatMap((table) =>
    Object.values(getTableColumns(table)).map((column) => column.getSQLType()),
  );
  expect(types.toSorted()).toEqual(["boolean", "integer", "integer", "integer", "jsonb", "text", "text", "uuid"]);
});

plain("nothing refers to a ballot, and a ballot refers to its vote alone", () => {
  const tables = Object.values(schema).filter((one): one is typeof one & PgTable => {
    return typeof one === "object" && one !== null && "getSQL" in one;
  });
  const references = tables.flatMap((table) =>
    getTableConfig(table).foreignKeys.map((key) => [getTableName(table), getTableName(key.reference().foreignTable)]),
  );
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((pair) => pair.includes("ballot"))).toEqual([["ballot", "vote"]]);
});

plain(
  "when writing a ballot fails, neither the error nor a log line of it holds the choice or the receipt",
  async () => {
    const clone = await cloneDatabase({ role: null });
    try {
      const { voteId, members } = await anOpenVote(clone.db, 1);
      await clone.sql.unsafe(`
      create function break_down() returns trigger language plpgsql as
        $$ begin raise exception 'disk full: %', new.choice using detail = new.receipt_hash; end $$;
      create trigger break_down before insert on ballot for each row execute function break_down()`);
      const code = drawReceipt();
      const error: unknown = await castFor(clone.db, required(members[0]), voteId, "abstention", code).catch((e) => e);
      const log = new PassThrough();
      pino({}, log).error({ err: error }, "request failed");
      const logged = String(log.read());
      expect(logged).toContain("the ballot was not written (P0001)");
      for (const secret of ["abstention", code, required(receiptHash(code))]) expect(logged).not.toContain(secret);
    } finally {
      await clone.drop();
    }
  },
);
