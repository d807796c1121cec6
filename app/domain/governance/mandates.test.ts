import { eq, sql } from "drizzle-orm";
import { describe, expect, test as plain } from "vitest";
import type { Database } from "#db/client";
import * as schema from "#db/schema";
import {
  aBody,
  aCooperative,
  actorOf,
  aMember,
  journalOf,
  required,
  withMandate,
} from "../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../tests/support/database";
import { abolishSeat } from "./abolish-seat.server";
import { mayIn } from "./actor";
import { createSeat } from "./create-seat.server";
import { endMandate } from "./end-mandate.server";
import { giveMandate } from "./give-mandate.server";

async function aScene(db: Database) {
  const scene = await aCooperative(db);
  const administration = await aBody(db, { kind: "administration", placeId: scene.places.group });
  const someone = { antennaId: scene.places.namur, categoryId: scene.categoryId };
  const administrator = await withMandate(db, await aMember(db, someone), administration, "platform_administrator");
  return { ...scene, someone, administrator };
}

async function aSeat(db: Database, values: Partial<typeof schema.seat.$inferInsert> & { bodyId: number }) {
  const [row] = await db
    .insert(schema.seat)
    .values({ function: "secretary", ...values })
    .returning({ id: schema.seat.id });
  return required(row).id;
}

async function dayFromToday(db: Database, days: number): Promise<string> {
  const [row] = await db.execute<{ day: string }>(
    sql`select ((now() at time zone (select time_zone from cooperative))::date + ${days}::int)::text as day`,
  );
  return required(row).day;
}

const term = (seatId: number, memberId: number, startsOn: string, endsOn: string | null) => ({
  seatId,
  memberId,
  startsOn,
  endsOn,
  decidedBy: "Assemblée générale du 3 juin",
  represents: null,
});

describe("giving a mandate", () => {
  test("is for whoever administers the platform by mandate, not for a chair", async ({ db }) => {
    const { board, someone } = await aScene(db);
    const chair = await withMandate(db, await aMember(db, someone), board, "chair");
    const seatId = await aSeat(db, { bodyId: board });
    const outcome = await giveMandate(db, chair, term(seatId, chair.memberId, "2026-01-01", null));
    expect(outcome).toEqual({ ok: false, refusal: "forbidden" });
  });

  test("gives its rights from its first day, and leaves a journal row with who, what and when", async ({ db }) => {
    const { board, administrator, someone } = await aScene(db);
    const member = await aMember(db, someone);
    const seatId = await aSeat(db, { bodyId: board });
    expect(mayIn(member, "meetings.convene", board)).toBe(false);
    const outcome = await giveMandate(
      db,
      administrator,
      term(seatId, member.memberId, await dayFromToday(db, 0), null),
    );
    if (!outcome.ok) throw new Error(outcome.refusal);
    expect(mayIn(await actorOf(db, member.memberId), "meetings.convene", board)).toBe(true);
    expect(await journalOf(db, "mandate", outcome.mandateId)).toEqual(["mandate.given"]);
  });

  test("gives no right before its first day", async ({ db }) => {
    const { board, administrator, someone } = await aScene(db);
    const member = await aMember(db, someone);
    const seatId = await aSeat(db, { bodyId: board });
    await giveMandate(db, administrator, term(seatId, member.memberId, await dayFromToday(db, 1), null));
    expect(mayIn(await actorOf(db, member.memberId), "meetings.convene", board)).toBe(false);
  });

  test("is refused when the seat is full on one of those days, and accepted for the days after", async ({ db }) => {
    const { board, administrator, someone } = await aScene(db);
    const [first, second] = [await aMember(db, someone), await aMember(db, someone)];
    const seatId = await aSeat(db, { bodyId: board });
    await giveMandate(db, administrator, term(seatId, first.memberId, "2026-01-01", "2026-12-31"));
    const give = (startsOn: string) => giveMandate(db, administrator, term(seatId, second.memberId, startsOn, null));
    expect(await give("2026-12-31")).toEqual({ ok: false, refusal: "mandate.seatTaken", values: { places: 1 } });
    expect(await give("2027-01-01")).toMatchObject({ ok: true });
  });

  test("fills the places of a shared seat, once per person", async ({ db }) => {
    const { board, administrator, someone } = await aScene(db);
    const people = [await aMember(db, someone), await aMember(db, someone), await aMember(db, someone)] as const;
    const seatId = await aSeat(db, { bodyId: board, places: 2 });
    const give = (member: { memberId: number }) =>
      giveMandate(db, administrator, term(seatId, member.memberId, "2026-01-01", null));
    expect(await give(people[0])).toMatchObject({ ok: true });
    expect(await give(people[0])).toMatchObject({ ok: false, refusal: "mandate.alreadyHeld" });
    expect(await give(people[1])).toMatchObject({ ok: true });
    expect(await give(people[2])).toMatchObject({ ok: false, refusal: "mandate.seatTaken" });
  });

  test("respects the category or the college the seat is reserved to", async ({ db }) => {
    const { board, administrator, someone } = await aScene(db);
    const member = await aMember(db, someone);
    const [college] = await db
      .insert(schema.college)
      .values({ slug: "salaries", name: { fr: "Salariés" } })
      .returning({ id: schema.college.id });
    const [other] = await db
      .insert(schema.category)
      .values({ slug: "equipe", name: { fr: "Équipe" }, collegeId: required(college).id })
      .returning({ id: schema.category.id });
    const employee = await aMember(db, { ...someone, categoryId: required(other).id });
    const forCategory = await aSeat(db, { bodyId: board, categoryId: required(other).id });
    const forCollege = await aSeat(db, { bodyId: board, collegeId: required(college).id });
    const give = (seatId: number, memberId: number) =>
      giveMandate(db, administrator, term(seatId, memberId, "2026-01-01", null));
    expect(await give(forCategory, member.memberId)).toMatchObject({ refusal: "mandate.reservedCategory" });
    expect(await give(forCollege, member.memberId)).toMatchObject({ refusal: "mandate.reservedCollege" });
    expect(await give(forCategory, employee.memberId)).toMatchObject({ ok: true });
    expect(await give(forCollege, employee.memberId)).toMatchObject({ ok: true });
  });

  test("is refused for a member who has left, days in the wrong order, or an administrator's term over six years", async ({
    db,
  }) => {
    const { board, administrator, someone } = await aScene(db);
    const gone = await aMember(db, someone);
    await db.update(schema.member).set({ leftOn: "2026-01-01" }).where(eq(schema.member.id, gone.memberId));
    const member = await aMember(db, someone);
    const seatId = await aSeat(db, { bodyId: board, function: "administrator" });
    const give = (memberId: number, startsOn: string, endsOn: string | null) =>
      giveMandate(db, administrator, term(seatId, memberId, startsOn, endsOn));
    expect(await give(gone.memberId, "2026-02-01", "2026-12-31")).toMatchObject({ refusal: "mandate.memberLeft" });
    expect(await give(member.memberId, "2026-02-01", "2026-01-31")).toMatchObject({ refusal: "mandate.daysOrder" });
    expect(await give(member.memberId, "2026-02-01", "2032-02-01")).toMatchObject({ refusal: "mandate.termTooLong" });
    expect(await give(member.memberId, "2026-02-01", null)).toMatchObject({ refusal: "mandate.termTooLong" });
    expect(await give(member.memberId, "2026-02-01", "2032-01-31")).toMatchObject({ ok: true });
  });

  plain("given to many people at the same moment, a seat goes to one", async () => {
    const clone = await cloneDatabase();
    try {
      const { board, administrator, someone } = await aScene(clone.db);
      const seatId = await aSeat(clone.db, { bodyId: board });
      const people = [];
      for (let n = 0; n < 10; n++) people.push(await aMember(clone.db, someone));
      const outcomes = await Promise.all(
        people.map(({ memberId }) =>
          giveMandate(clone.db, administrator, term(seatId, memberId, "2026-01-01", "2026-12-31")),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const rows = await clone.db.select().from(schema.mandate).where(eq(schema.mandate.seatId, seatId));
      expect(rows).toHaveLength(1);
    } finally {
      await clone.drop();
    }
  });
});

describe("ending a mandate", () => {
  async function aSecretary(db: Database) {
    const scene = await aScene(db);
    const secretary = await withMandate(db, await aMember(db, scene.someone), scene.board, "secretary");
    const [row] = await db
      .select({ id: schema.mandate.id })
      .from(schema.mandate)
      .where(eq(schema.mandate.memberId, secretary.memberId));
    const end = { mandateId: required(row).id, lastDay: null, statement: "Assemblée générale du 3 juin" };
    return { ...scene, secretary, end };
  }

  test("is not for anybody, but a person may resign", async ({ db }) => {
    const { secretary, end, someone } = await aSecretary(db);
    const other = await aMember(db, someone);
    expect(await endMandate(db, other, { ...end, reason: "revoked" })).toMatchObject({ refusal: "forbidden" });
    expect(await endMandate(db, other, { ...end, reason: "resigned" })).toMatchObject({ refusal: "forbidden" });
    expect(await endMandate(db, secretary, { ...end, reason: "revoked" })).toMatchObject({ refusal: "forbidden" });
    expect(await endMandate(db, secretary, { ...end, reason: "resigned" })).toEqual({ ok: true });
  });

  test("at once takes its rights away the next second, and says so in the journal", async ({ db }) => {
    const { board, administrator, secretary, end } = await aSecretary(db);
    expect(mayIn(secretary, "meetings.convene", board)).toBe(true);
    expect(await endMandate(db, administrator, { ...end, reason: "revoked" })).toEqual({ ok: true });
    expect(mayIn(await actorOf(db, secretary.memberId), "meetings.convene", board)).toBe(false);
    expect(await journalOf(db, "mandate", end.mandateId)).toEqual(["mandate.revoked"]);
    expect(await endMandate(db, administrator, { ...end, reason: "revoked" })).toMatchObject({
      refusal: "mandate.alreadyEnded",
    });
  });

  test("on a coming day leaves its rights until that day, and a past day is refused", async ({ db }) => {
    const { board, administrator, secretary, end } = await aSecretary(db);
    const yesterday = await dayFromToday(db, -1);
    expect(await endMandate(db, administrator, { ...end, reason: "resigned", lastDay: yesterday })).toMatchObject({
      refusal: "mandate.lastDayOutside",
    });
    const lastDay = await dayFromToday(db, 10);
    expect(await endMandate(db, administrator, { ...end, reason: "resigned", lastDay })).toEqual({ ok: true });
    expect(mayIn(await actorOf(db, secretary.memberId), "meetings.convene", board)).toBe(true);
  });

  test("frees the seat for somebody else the same day", async ({ db }) => {
    const { administrator, end, someone } = await aSecretary(db);
    await endMandate(db, administrator, { ...end, reason: "resigned" });
    const [held] = await db.select().from(schema.mandate).where(eq(schema.mandate.id, end.mandateId));
    const next = await aMember(db, someone);
    const given = term(required(held).seatId, next.memberId, await dayFromToday(db, 0), null);
    expect(await giveMandate(db, administrator, given)).toMatchObject({ ok: true });
  });

  plain("of both administrators at the same moment leaves one of them", async () => {
    const clone = await cloneDatabase();
    try {
      const { administrator, someone } = await aScene(clone.db);
      const bodyId = required(administrator.mandates[0]).bodyId;
      const second = await withMandate(clone.db, await aMember(clone.db, someone), bodyId, "platform_administrator");
      const rows = await clone.db.select({ id: schema.mandate.id }).from(schema.mandate);
      const outcomes = await Promise.all(
        [administrator, second].map((actor, at) =>
          endMandate(clone.db, actor, {
            mandateId: required(rows[at]).id,
            reason: "resigned",
            lastDay: null,
            statement: "Lettre",
          }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes).toContainEqual({ ok: false, refusal: "mandate.lastAdministrator" });
    } finally {
      await clone.drop();
    }
  });
});

describe("seats", () => {
  test("are created and abolished by whoever administers the platform, and by nobody else", async ({ db }) => {
    const { board, administrator, someone } = await aScene(db);
    const member = await aMember(db, someone);
    const wanted = { bodyId: board, function: "delegate", categoryId: null, collegeId: null, places: 2 } as const;
    expect(await createSeat(db, member, wanted)).toMatchObject({ refusal: "forbidden" });
    const created = await createSeat(db, administrator, wanted);
    if (!created.ok) throw new Error(created.refusal);
    expect(await abolishSeat(db, member, created)).toMatchObject({ refusal: "forbidden" });
    expect(await abolishSeat(db, administrator, created)).toEqual({ ok: true });
    expect(await journalOf(db, "seat", created.seatId)).toEqual(["seat.created", "seat.abolished"]);
    const given = term(created.seatId, member.memberId, await dayFromToday(db, 0), null);
    expect(await giveMandate(db, administrator, given)).toMatchObject({ refusal: "mandate.seatAbolished" });
  });

  test("cannot carry the platform's administration outside its own body", async ({ db }) => {
    const { board, administrator } = await aScene(db);
    const wanted = { bodyId: board, categoryId: null, collegeId: null, places: 1 };
    expect(await createSeat(db, administrator, { ...wanted, function: "platform_administrator" })).toMatchObject({
      refusal: "seat.functionNotHere",
    });
  });

  test("are not reserved to a category or a college that is in the register no more", async ({ db }) => {
    const { board, administrator } = await aScene(db);
    const wanted = { bodyId: board, function: "delegate", categoryId: null, collegeId: null, places: 1 } as const;
    const gone = 2_000_000_000;
    expect(await createSeat(db, administrator, { ...wanted, categoryId: gone })).toMatchObject({
      refusal: "category.unknown",
    });
    expect(await createSeat(db, administrator, { ...wanted, collegeId: gone })).toMatchObject({
      refusal: "college.unknown",
    });
  });

  test("are not abolished while somebody holds them or is to hold them", async ({ db }) => {
    const { board, administrator, someone } = await aScene(db);
    const member = await aMember(db, someone);
    const seatId = await aSeat(db, { bodyId: board });
    await giveMandate(db, administrator, term(seatId, member.memberId, await dayFromToday(db, 30), null));
    expect(await abolishSeat(db, administrator, { seatId })).toMatchObject({ refusal: "seat.held" });
  });
});
