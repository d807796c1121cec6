import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "#db/client";
import { outbox } from "#db/schema";
import { required } from "../../../tests/support/cooperative";
import { cloneDatabase, test } from "../../../tests/support/database";
import { deliverMail, maxAttempts, type OutgoingMail, Undeliverable } from "./deliver-mail.server";
import { outgoingMails } from "./queries.server";
import { queueMail } from "./queue-mail.server";

async function aMail(db: Database, recipient = "aicha@example.org") {
  const values = { link: "https://voix.example.org/invitation/secret", place: "Namur" };
  await queueMail(db, [{ memberId: null, recipient, language: "fr", template: "invitation", values }]);
  const [row] = await db.select({ id: outbox.id }).from(outbox).where(eq(outbox.recipient, recipient));
  return required(row).id;
}

const rowOf = async (db: Database, id: number) =>
  required((await db.select().from(outbox).where(eq(outbox.id, id)))[0]);

describe("a mail", () => {
  test("leaves once, with its link, which is then erased", async ({ db }) => {
    const id = await aMail(db);
    const carried: OutgoingMail[] = [];
    const carry = async (mail: OutgoingMail) => {
      carried.push(mail);
    };
    await deliverMail(db, id, carry);
    await deliverMail(db, id, carry);
    expect(carried.map((mail) => mail.values.link)).toEqual(["https://voix.example.org/invitation/secret"]);
    const row = await rowOf(db, id);
    expect(row).toMatchObject({ state: "sent", attempts: 1, values: { place: "Namur" }, sentAt: expect.any(Date) });
  });

  test("leaves once when four workers take it at the same time", async () => {
    const clone = await cloneDatabase();
    try {
      const id = await aMail(clone.db);
      let sent = 0;
      const carry = async () => {
        sent += 1;
        await new Promise((wait) => setTimeout(wait, 50));
      };
      await Promise.all([1, 2, 3, 4].map(() => deliverMail(clone.db, id, carry)));
      expect(sent).toBe(1);
    } finally {
      await clone.drop();
    }
  });

  test("that could not leave keeps its link and says why, until the last attempt", async ({ db }) => {
    const id = await aMail(db);
    const carry = async () => {
      throw new Error("connection refused");
    };
    for (let attempt = 1; attempt < maxAttempts; attempt += 1) {
      await expect(deliverMail(db, id, carry)).rejects.toThrow("connection refused");
    }
    expect(await rowOf(db, id)).toMatchObject({ state: "waiting", attempts: 11, failure: "connection refused" });
    expect((await rowOf(db, id)).values).toHaveProperty("link");
    await deliverMail(db, id, carry);
    expect(await rowOf(db, id)).toMatchObject({ state: "failed", values: { place: "Namur" } });
  });

  test("to an address that does not exist is given up at once", async ({ db }) => {
    const id = await aMail(db);
    await deliverMail(db, id, async () => {
      throw new Undeliverable("550 no such person");
    });
    expect(await rowOf(db, id)).toMatchObject({ state: "failed", attempts: 1, failure: "550 no such person" });
  });
});

test("the list of mails says to whom and what became of them, and nothing of their contents", async ({ db }) => {
  const ids = [await aMail(db, "a@example.org"), await aMail(db, "b@example.org"), await aMail(db, "c@example.org")];
  await deliverMail(db, required(ids[0]), async () => {});
  const waiting = await outgoingMails(db, { state: "waiting", limit: 1 });
  expect(waiting).toMatchObject([{ id: ids[2], recipient: "c@example.org" }]);
  expect(await outgoingMails(db, { before: ids[1], limit: 5 })).toMatchObject([{ id: ids[0], state: "sent" }]);
  expect(JSON.stringify(await outgoingMails(db, {}))).not.toContain("secret");
});
