import { expect, test } from "vitest";
import type { OutgoingMail } from "~/domain/notifications/deliver-mail.server";
import type { Template } from "~/domain/notifications/templates";
import { locales } from "~/i18n/locales";
import { renderMail } from "./render-mail";

const sender = {
  cooperative: "La Traverse",
  publicUrl: new URL("https://voix.example.org"),
  timeZone: "Europe/Brussels",
};
const startsAt = Date.parse("2026-11-28T17:00:00Z");
const meeting = { meetingId: 3, title: "Conseil de novembre", startsAt };

function inEachLanguage(template: Template, values: OutgoingMail["values"]) {
  return locales.map((language) => {
    const createdAt = new Date("2026-11-20T10:00:00Z");
    const mail = { id: 1, createdAt, recipient: "aicha@example.org", language, template, values, firstName: "Aïcha" };
    const rendered = renderMail(mail, sender);
    expect(rendered.text).not.toMatch(/[{}]|templates\./);
    return rendered;
  });
}

test("a convening says when and where, and why it changed or hurries only if it does", () => {
  const values = { ...meeting, venue: "Namur", items: 4, number: 1, urgent: 0, reason: "", urgentReason: "" };
  for (const { text } of inEachLanguage("meeting_convened", values)) {
    expect(text).toMatch(/Namur[\s\S]*4/);
    expect(text).toContain("https://voix.example.org/reunions/3");
  }
  const again = { ...values, number: 2, reason: "Un point de plus.", urgent: 1, urgentReason: "Le bail expire." };
  for (const { text } of inEachLanguage("meeting_convened", again)) {
    expect(text).toMatch(/Un point de plus\.[\s\S]*Le bail expire\./);
  }
});

test("what became of a point is said for each end, and leads to it", () => {
  const point = { submissionId: 5, title: "Comptes", reason: "Déjà décidé." };
  for (const state of ["treated", "declined", "merged", "withdrawn", "escalated"]) {
    for (const { subject, text } of inEachLanguage("submission_settled", { ...point, state })) {
      expect(subject).toContain("Comptes");
      expect(text).toContain("https://voix.example.org/points/5");
      expect(text.includes("Déjà décidé.")).toBe(state === "declined");
    }
  }
});

test("a point with enough supporters, a cancelled meeting and published minutes have words in each language", () => {
  const mails = [
    inEachLanguage("submission_eligible", { submissionId: 5, title: "Comptes", supporters: 8 }),
    inEachLanguage("meeting_cancelled", { ...meeting, reason: "La salle est fermée." }),
    inEachLanguage("minutes_published", meeting),
  ];
  for (const subjects of mails.map((rendered) => rendered.map(({ subject }) => subject))) {
    expect(new Set(subjects).size).toBe(3);
  }
});
