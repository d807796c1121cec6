import { expect } from "vitest";
import * as schema from "#db/schema";
import { aCooperative, aMember, required, withMandate } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { awaitingMandates } from "./queries.server";
import { administrationFigures, freeSeats, mandatesOf, mandatesToKeep } from "./read-mandates.server";

const since = Date.now();
const inDays = (days: number) => new Date(since + days * 86_400_000).toISOString().slice(0, 10);

test("whoever keeps the mandates sees what is vacant and what ends soon, everywhere or in one body", async ({ db }) => {
  const { board, namurGroup, places, categoryId } = await aCooperative(db);
  const someone = { antennaId: places.namur, categoryId };
  const soon = await withMandate(db, await aMember(db, someone), board, "chair", { endsOn: inDays(20) });
  await withMandate(db, await aMember(db, someone), namurGroup, "secretary", { endsOn: inDays(400) });
  await db.insert(schema.seat).values([
    { bodyId: board, function: "administrator", places: 3 },
    { bodyId: board, function: "participant", places: 9 },
    { bodyId: board, function: "delegate", abolishedOn: "2020-01-01" },
  ]);
  const slug = required(soon.mandates[0]) && required((await freeSeats(db, "fr", null))[0]).slug;
  expect((await freeSeats(db, "fr", null)).map((seat) => [seat.function, seat.free])).toEqual([["administrator", 3]]);
  expect((await freeSeats(db, "fr", slug)).map((seat) => seat.function)).toEqual(["administrator", "participant"]);
  expect((await mandatesToKeep(db, "fr", null, 90)).map((one) => one.function)).toEqual(["chair"]);
  expect((await mandatesOf(db, "fr", soon.memberId)).map((one) => one.lastDay)).toEqual([inDays(20)]);
  expect(await administrationFigures(db, 90)).toMatchObject({ vacant: 3, endingSoon: 1, members: 2 });
  expect((await awaitingMandates(db, soon, 90)).map((one) => one.lastDay)).toEqual([inDays(20)]);
  expect(await awaitingMandates(db, soon, 10)).toEqual([]);
});
