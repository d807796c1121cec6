import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import * as schema from "#db/schema";
import { aBody, aCooperative, actorOf, aMember, required, withMandate } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { appendJournal } from "../journal/append.server";
import { sealJournal } from "../journal/seal-journal.server";
import { findHistorySubject } from "./history-subjects.server";
import { readPortrait } from "./portraits.server";
import { readBody, readSeats } from "./read-body.server";
import { historyPerPage, readHistory } from "./read-history.server";
import { readMapBodies } from "./read-map.server";
import { peoplePerPage, readPeople } from "./read-people.server";
import { searchGovernance } from "./search-governance.server";

const asOf = (day: string, memberId: number | null = null) => ({ day, endingSoonDays: 90, memberId });

/** A board of four seats in 2026: one held all year, one until June, one of two places never held, one of participants. */
async function aBoard(db: Database) {
  const scene = await aCooperative(db);
  const someone = { antennaId: scene.places.namur, categoryId: scene.categoryId };
  const [anne, bart] = [
    await aMember(db, { ...someone, firstName: "Éloïse", lastName: "Maréchal" }),
    await aMember(db, { ...someone, firstName: "Bart", lastName: "Peeters" }),
  ];
  const seats = await db
    .insert(schema.seat)
    .values([
      { bodyId: scene.board, function: "chair", position: 1 },
      { bodyId: scene.board, function: "secretary", position: 2 },
      { bodyId: scene.board, function: "administrator", position: 3, places: 2, categoryId: scene.categoryId },
      { bodyId: scene.board, function: "participant", position: 4, places: 20 },
    ])
    .returning({ id: schema.seat.id });
  const give = (seat: number, actor: { memberId: number }, startsOn: string, endsOn: string) =>
    db.insert(schema.mandate).values({
      seatId: required(seats[seat]).id,
      memberId: actor.memberId,
      startsOn,
      endsOn,
      decidedBy: "AG",
    });
  await give(0, anne, "2026-01-01", "2026-12-31");
  await give(1, bart, "2026-01-01", "2026-06-30");
  await give(3, bart, "2026-01-01", "2026-12-31");
  const [row] = await db.select({ slug: schema.body.slug }).from(schema.body).where(eq(schema.body.id, scene.board));
  return { ...scene, someone, anne, bart, slug: required(row).slug };
}

describe("the map of bodies", () => {
  test("counts the seats, the vacant ones and those ending soon as of a day, and knows the reader's own bodies", async ({
    db,
  }) => {
    const { board, anne } = await aBoard(db);
    const on = async (day: string) =>
      required((await readMapBodies(db, "fr", asOf(day, anne.memberId))).find(({ id }) => id === board));
    expect(await on("2026-01-15")).toMatchObject({ seats: 4, vacant: 2, people: 3, endingSoon: 0, mine: true });
    expect(await on("2026-05-01")).toMatchObject({ vacant: 2, endingSoon: 1 });
    expect(await on("2026-07-01")).toMatchObject({ vacant: 3, people: 2 });
    expect(await on("2025-12-31")).toMatchObject({ vacant: 4, people: 0, mine: false });
  });

  test("leaves out what was not founded yet or is dissolved on that day", async ({ db }) => {
    const { places } = await aBoard(db);
    const id = await aBody(db, {
      kind: "committee",
      placeId: places.group,
      foundedOn: "2026-03-01",
      dissolvedOn: "2026-09-01",
    });
    const exists = async (day: string) => (await readMapBodies(db, "fr", asOf(day))).some((body) => body.id === id);
    expect([await exists("2026-02-28"), await exists("2026-03-01"), await exists("2026-09-01")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("a body's page", () => {
  test("shows each seat with who holds it that day", async ({ db }) => {
    const { slug } = await aBoard(db);
    const seats = await readSeats(db, slug, "fr", asOf("2026-05-01"));
    expect(seats.map(({ function: held, holders }) => [held, holders.map(({ lastName }) => lastName)])).toEqual([
      ["chair", ["Maréchal"]],
      ["secretary", ["Peeters"]],
      ["administrator", []],
      ["participant", ["Peeters"]],
    ]);
    expect(seats[1]?.holders[0]).toMatchObject({ lastDay: "2026-06-30", endingSoon: true, decidedBy: "AG" });
    expect(await readBody(db, "nulle-part", "fr", "2026-05-01")).toBeNull();
  });
});

describe("the people", () => {
  test("are listed by body and seat, and filtered by body, place and function", async ({ db }) => {
    const { slug, bart, namurGroup } = await aBoard(db);
    await withMandate(db, bart, namurGroup, "facilitator", { startsOn: "2026-01-01" });
    const names = async (filter: Partial<Parameters<typeof readPeople>[3]>) =>
      (
        await readPeople(db, "fr", asOf("2026-05-01"), {
          body: null,
          place: null,
          function: null,
          after: null,
          ...filter,
        })
      ).map((one) => `${one.function} ${one.lastName}`);
    expect(await names({ body: slug })).toEqual(["chair Maréchal", "secretary Peeters", "participant Peeters"]);
    expect(await names({ function: "facilitator" })).toEqual(["facilitator Peeters"]);
    const [namur] = await db
      .select({ slug: schema.place.slug })
      .from(schema.place)
      .innerJoin(schema.body, eq(schema.body.placeId, schema.place.id))
      .where(eq(schema.body.id, namurGroup));
    expect(await names({ place: required(namur).slug })).toEqual(["facilitator Peeters"]);
  });

  test("come page after page without a gap or a repetition", async ({ db }) => {
    const { someone, namurGroup } = await aBoard(db);
    for (let n = 0; n < peoplePerPage + 5; n++) {
      await withMandate(db, await aMember(db, someone), namurGroup, "delegate", { startsOn: "2026-01-01" });
    }
    const filter = { body: null, place: null, function: null };
    const first = await readPeople(db, "fr", asOf("2026-05-01"), { ...filter, after: null });
    expect(first).toHaveLength(peoplePerPage + 1);
    const shown = first.slice(0, peoplePerPage);
    const rest = await readPeople(db, "fr", asOf("2026-05-01"), {
      ...filter,
      after: required(shown.at(-1)).mandateId,
    });
    const all = [...shown, ...rest].map(({ mandateId }) => mandateId);
    expect(new Set(all).size).toBe(peoplePerPage + 5 + 3);
    expect(all).toHaveLength(peoplePerPage + 5 + 3);
  });
});

describe("the search", () => {
  test("finds who decides about something, without accents, and people by name", async ({ db }) => {
    const { board, slug } = await aBoard(db);
    await db
      .update(schema.body)
      .set({ purpose: { fr: "Décide de la stratégie et des tarifs.", nl: "Beslist over de tarieven." } })
      .where(eq(schema.body.id, board));
    const bodies = async (question: string) =>
      (await searchGovernance(db, "fr", question, "2026-05-01")).bodies.map((body) => body.slug);
    expect(await bodies("Qui décide des TARIFS ?")).toEqual([slug]);
    expect(await bodies("wie beslist over tarieven")).toEqual([slug]);
    expect(await bodies("qui décide ?")).toEqual([]);
    expect(await bodies("100%_")).toEqual([]);
    const { people } = await searchGovernance(db, "fr", "marechal eloise", "2026-05-01");
    expect(people.map(({ lastName, seats }) => [lastName, seats.length])).toEqual([["Maréchal", 1]]);
    expect((await searchGovernance(db, "fr", "peeters", "2027-01-01")).people).toEqual([]);
  });

  test("never finds a person by their e-mail or number", async ({ db }) => {
    await aBoard(db);
    const { people } = await searchGovernance(db, "fr", "example.org", "2026-05-01");
    expect(people).toEqual([]);
  });
});

describe("a portrait", () => {
  test("is shown to members only, and only when its owner chose so", async ({ db }) => {
    const { anne, bart, slug } = await aBoard(db);
    const bytes = Buffer.from("<svg/>");
    const hash = createHash("sha256").update(bytes).digest("hex");
    await db.insert(schema.portrait).values({ memberId: anne.memberId, contentType: "image/svg+xml", hash, bytes });
    const urlFor = async (reader: number | null) =>
      (await readSeats(db, slug, "fr", asOf("2026-05-01", reader)))[0]?.holders[0]?.portraitUrl;
    expect(await readPortrait(db, bart.memberId, hash)).toBeNull();
    expect([await urlFor(null), await urlFor(bart.memberId)]).toEqual([null, null]);
    expect(await urlFor(anne.memberId)).toBe(`/portraits/${hash}`);
    await db
      .update(schema.member)
      .set({ shownFields: ["portrait"] })
      .where(eq(schema.member.id, anne.memberId));
    expect((await readPortrait(db, bart.memberId, hash))?.bytes.toString()).toBe("<svg/>");
    expect([await urlFor(null), await urlFor(bart.memberId)]).toEqual([null, `/portraits/${hash}`]);
  });
});

describe("a history", () => {
  test("is refused to whoever may not see the thing: drafts, closed sessions, members", async ({ db }) => {
    const { board, anne, bart, someone } = await aBoard(db);
    const secretary = await withMandate(db, await aMember(db, someone), board, "secretary");
    const meetingValues = { bodyId: board, title: "Conseil", venue: "Namur" } as const;
    const [meeting] = await db
      .insert(schema.meeting)
      .values({ ...meetingValues, startsAt: new Date("2030-01-01T18:00Z"), endsAt: new Date("2030-01-01T20:00Z") })
      .returning({ id: schema.meeting.id });
    const meetingId = required(meeting).id;
    const see = async (actor: typeof anne, kind: string, id: number) =>
      (await findHistorySubject(db, actor, kind, id)) !== null;
    const stranger = await actorOf(db, bart.memberId);
    const outsider = await aMember(db, someone);
    expect([await see(outsider, "meeting", meetingId), await see(secretary, "meeting", meetingId)]).toEqual([
      false,
      true,
    ]);
    await db.update(schema.meeting).set({ state: "convened" }).where(eq(schema.meeting.id, meetingId));
    expect(await see(outsider, "meeting", meetingId)).toBe(true);
    const [item] = await db
      .insert(schema.agendaItem)
      .values({
        meetingId,
        position: 1,
        title: "Un licenciement",
        kind: "decision",
        level: "information",
        visibility: "closed_session",
      })
      .returning({ id: schema.agendaItem.id });
    const itemId = required(item).id;
    expect([await see(outsider, "agenda_item", itemId), await see(secretary, "agenda_item", itemId)]).toEqual([
      false,
      true,
    ]);
    expect(await see(secretary, "member", stranger.memberId)).toBe(false);
    expect(await see(stranger, "account", stranger.memberId)).toBe(true);
    expect(await see(outsider, "account", stranger.memberId)).toBe(false);
    for (const kind of ["journal", "constructor", "__proto__", ""]) expect(await see(secretary, kind, 1)).toBe(false);
  });

  test("shows its latest rows first, with their place in the chain, page after page", async ({ db }) => {
    const { board, anne } = await aBoard(db);
    for (let n = 1; n <= historyPerPage + 2; n++) {
      await appendJournal(db, anne, { action: "seat.created", subject: { kind: "body", id: board }, after: { n } });
    }
    await sealJournal(db);
    await appendJournal(db, "clock", { action: "seat.created", subject: { kind: "body", id: board } });
    const first = await readHistory(db, "body", board, null);
    expect(first).toHaveLength(historyPerPage + 1);
    expect(first[0]).toMatchObject({ actorName: "", position: null });
    expect(first[1]).toMatchObject({ after: { n: historyPerPage + 2 }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const rest = await readHistory(db, "body", board, required(first[historyPerPage - 1]).id);
    expect(rest.map(({ after }) => after)).toEqual([{ n: 3 }, { n: 2 }, { n: 1 }]);
  });

  test("of a body tells what happened to its seats and mandates", async ({ db }) => {
    const { board, anne } = await aBoard(db);
    const [held] = await db
      .select({ id: schema.mandate.id })
      .from(schema.mandate)
      .where(eq(schema.mandate.memberId, anne.memberId));
    await appendJournal(db, anne, { action: "mandate.given", subject: { kind: "mandate", id: required(held).id } });
    expect((await readHistory(db, "body", board, null)).map(({ action }) => action)).toEqual(["mandate.given"]);
  });
});
