import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { describe, expect } from "vitest";
import { outbox } from "#db/schema";
import { deliverMail, type OutgoingMail } from "~/domain/notifications/deliver-mail.server";
import { queueMail } from "~/domain/notifications/queue-mail.server";
import { locales } from "~/i18n/locales";
import { required } from "../../../tests/support/cooperative";
import { test } from "../../../tests/support/database";
import { openCarrier } from "./carrier";
import { readMailFile } from "./mail-file";
import { renderMail } from "./render-mail";

const publicUrl = new URL("https://voix.example.org");
const sender = { cooperative: "La Traverse & Cie", publicUrl, timeZone: "Europe/Brussels" };
const readCooperative = async () => ({ name: "La Traverse", timeZone: "Europe/Brussels" });
const link = "https://voix.example.org/invitation/s3cret";
const invitation: OutgoingMail = {
  id: 7,
  createdAt: new Date("2026-11-22T10:00:00Z"),
  recipient: "aicha@example.org",
  language: "fr",
  template: "invitation",
  values: { link },
  firstName: "Aïcha",
};

describe("a mail's text", () => {
  test.for(["invitation", "sign_in_link", "password_reset", "password_changed"])(
    "of %s exists in each language",
    (template) => {
      const subjects = locales.map((language) => {
        const values: Record<string, string> = template === "password_changed" ? {} : { link };
        const { subject, text, html } = renderMail({ ...invitation, values, template, language }, sender);
        expect(text).toContain("Aïcha");
        expect(text).not.toMatch(/[{}]|templates\./);
        expect(html).toContain(values.link ? `<a href="${link}">` : "voix.example.org");
        return subject;
      });
      expect(new Set(subjects).size).toBe(3);
    },
  );

  test("of a vote says until when in the reader's language and the cooperative's time, and leads to its page", () => {
    const values = { voteId: 3, question: "Ouvrir une antenne ?", closesAt: Date.parse("2026-11-23T17:30:00Z") };
    const texts = locales.map((language) => {
      const opened = renderMail({ ...invitation, template: "vote_opened", values, language }, sender);
      const published = renderMail({ ...invitation, template: "vote_published", values, language }, sender);
      for (const { subject, text } of [opened, published]) {
        expect(subject).toContain("Ouvrir une antenne ?");
        expect(text).toContain("https://voix.example.org/scrutins/3");
      }
      return opened.text;
    });
    expect(texts[0]).toContain("lundi 23\u00a0novembre à 18\u00a0h\u00a030");
    expect(texts[1]).toContain("maandag 23\u00a0november om 18.30\u00a0uur");
    expect(texts[2]).toContain("Monday 23\u00a0November at 6.30\u00a0pm");
  });

  test("escapes names in its HTML and lets none of them become a header", () => {
    const named = { ...sender, cooperative: "La <b>Traverse</b>\r\nBcc: x@example.org" };
    const { subject, html } = renderMail(invitation, named);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html).toContain("La &lt;b&gt;Traverse&lt;/b&gt;");
    expect(html).not.toContain("<b>");
  });

  test("is refused for a template without words", () => {
    expect(() => renderMail({ ...invitation, template: "surprise" }, sender)).toThrow("no words for surprise");
  });
});

test("without an SMTP server a mail becomes a file, which only its owner reads", async () => {
  const mailDir = join(await mkdtemp(join(tmpdir(), "voix-mail-")), "mail");
  const { carry } = openCarrier(
    { smtpUrl: null, mailDir, mailFrom: "Voix <voix@example.org>", publicUrl },
    readCooperative,
  );
  await carry(invitation);
  const [name] = await readdir(mailDir);
  const file = join(mailDir, required(name));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, "utf8")).toMatch(
    /^From: Voix <voix@example.org>\nTo: aicha@example.org\nSubject: Votre accès/,
  );
  expect(await readMailFile(mailDir, 7)).toMatchObject({ text: expect.stringContaining(link) });
  expect(await readMailFile(mailDir, 8)).toBeNull();
  await rm(mailDir, { recursive: true });
});

describe("by an SMTP server", () => {
  /** A real server on this machine that keeps what it receives, and knows no recipient whose name begins with « nobody ». */
  async function withServer(work: (smtpUrl: string, received: string[]) => Promise<void>) {
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onRcptTo: ({ address }, _session, done) => {
        if (!address.startsWith("nobody")) return done();
        done(Object.assign(new Error("no such person here"), { responseCode: 550 }));
      },
      onData: (stream, _session, done) => {
        let whole = "";
        stream.on("data", (chunk) => {
          whole += chunk;
        });
        stream.on("end", () => {
          received.push(whole);
          done();
        });
      },
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = required(server.server.address()) as { port: number };
    await work(`smtp://127.0.0.1:${port}`, received);
    await new Promise<void>((closed) => server.close(closed));
  }

  test("a mail leaves once, in both forms, and is marked", async ({ db }) => {
    await withServer(async (smtpUrl, received) => {
      const settings = { smtpUrl, mailDir: "/nowhere", mailFrom: "Voix <voix@example.org>", publicUrl };
      const { carry, close } = openCarrier(settings, readCooperative);
      const mail = { memberId: null, recipient: "aicha@example.org", language: "nl" as const };
      await queueMail(db, [{ ...mail, template: "invitation", values: { link } }]);
      const [row] = await db.select({ id: outbox.id }).from(outbox);
      await deliverMail(db, required(row).id, carry);
      await deliverMail(db, required(row).id, carry);
      close();
      expect(received).toHaveLength(1);
      expect(received[0]).toContain("To: aicha@example.org");
      expect(received[0]).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
      expect(await db.select().from(outbox)).toMatchObject([{ state: "sent", values: {} }]);
    });
  });

  test("an address that does not exist is not tried again", async ({ db }) => {
    await withServer(async (smtpUrl) => {
      const settings = { smtpUrl, mailDir: "/nowhere", mailFrom: "Voix <voix@example.org>", publicUrl };
      const { carry, close } = openCarrier(settings, readCooperative);
      const mail = { memberId: null, recipient: "nobody@example.org", language: "en" as const };
      await queueMail(db, [{ ...mail, template: "invitation", values: { link } }]);
      const [row] = await db.select({ id: outbox.id }).from(outbox);
      await deliverMail(db, required(row).id, carry);
      close();
      expect(await db.select().from(outbox)).toMatchObject([{ state: "failed", attempts: 1, values: {} }]);
    });
  });

  test("that is not there, a mail waits for another attempt with its link", async ({ db }) => {
    const settings = { smtpUrl: "smtp://127.0.0.1:9", mailDir: "/nowhere", mailFrom: "voix@example.org", publicUrl };
    const { carry, close } = openCarrier(settings, readCooperative);
    await queueMail(db, [
      { memberId: null, recipient: "aicha@example.org", language: "fr", template: "invitation", values: { link } },
    ]);
    const [row] = await db.select({ id: outbox.id }).from(outbox);
    await expect(deliverMail(db, required(row).id, carry)).rejects.toThrow();
    close();
    const [kept] = await db
      .select()
      .from(outbox)
      .where(eq(outbox.id, required(row).id));
    expect(kept).toMatchObject({ state: "waiting", attempts: 1, values: { link } });
  });
});
