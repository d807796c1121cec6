import { data } from "@remix-run/node";
import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { loggedPath, openLog } from "./log";
import { describeError, isAnswer, isLostDatabase, withoutParameters } from "./safe-error";

const cause = Object.assign(new Error("duplicate key value violates unique constraint"), {
  code: "23505",
  detail: "Key (receipt_hash)=(s3cret) already exists.",
  constraint_name: "ballot_receipt",
});
const failed = new DrizzleQueryError("insert into ballot values ($1, $2)", ["for", "s3cret"], cause);

test("a failed query is logged without its parameters, with what names the schema", () => {
  const lines: string[] = [];
  openLog("info", { write: (line) => lines.push(line) }).error({ err: failed }, "request failed");
  expect(lines.join()).toContain("insert into ballot values ($1, $2)");
  expect(lines.join()).toContain("ballot_receipt");
  expect(lines.join()).not.toContain("s3cret");
  expect(lines.join()).not.toContain("params");
});

test("the queue writes down an error without parameters too", () => {
  const safe = withoutParameters(failed);
  expect(`${safe.message} ${safe.stack} ${safe.cause}`).not.toContain("s3cret");
  expect(safe.message).toContain("duplicate key");
});

test("what was thrown without being an error says its type only", () => {
  expect(describeError("s3cret")).toEqual({ name: "Thrown", message: "string" });
});

test("a lost database is told from a bug", () => {
  expect(
    isLostDatabase(new DrizzleQueryError("select 1", [], Object.assign(new Error(), { code: "ECONNREFUSED" }))),
  ).toBe(true);
  expect(isLostDatabase(Object.assign(new Error(), { code: "57P01" }))).toBe(true);
  expect(isLostDatabase(failed)).toBe(false);
  expect(isLostDatabase(new TypeError("x is not a function"))).toBe(false);
});

test.each([
  ["/invitation/s3cret", "/invitation/…"],
  ["/invitation/s3cret.data", "/invitation/…"],
  ["/connexion/lien/s3cret", "/connexion/lien/…"],
  ["/connexion/lien", "/connexion/lien"],
  ["/mot-de-passe/s3cret", "/mot-de-passe/…"],
  ["/mot-de-passe/oublie", "/mot-de-passe/oublie"],
  ["/points/4", "/points/4"],
])("the path %s is logged as %s", (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});

test("an answer that was thrown is no failure, and nothing else passes for one", () => {
  expect(isAnswer(data(null, { status: 404 }))).toBe(true);
  expect(isAnswer({ status: 405, statusText: "Method Not Allowed", internal: true, data: "" })).toBe(true);
  for (const thrown of [data(null, { status: 500 }), data(null), new TypeError("x"), "404", null, undefined, {}])
    expect(isAnswer(thrown)).toBe(false);
  expect(isAnswer(Object.assign(new Error("x"), { status: 404 }))).toBe(false);
});
