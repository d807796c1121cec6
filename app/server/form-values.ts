import { z } from "zod";

/** What `MoneyField` sends, as whole cents: « 1 200 », « 19,9 », « 19.90 €». */
export const euros = z
  .string()
  .transform((text) => text.replace(/[\s\u00a0\u202f€]/g, "").replace(",", "."))
  .refine((text) => /^\d{1,9}(\.\d{1,2})?$/.test(text), { error: "money" })
  .transform((text) => Math.round(Number(text) * 100));

/** What `DateTimeField` sends, as an instant: the wall clock of the cooperative's time zone. */
export function zonedMoment(timeZone: string) {
  return z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, { error: "date" })
    .transform((local, issues) => {
      const instant = instantOf(local, timeZone);
      if (Number.isNaN(instant.getTime())) issues.addIssue({ code: "custom", message: "date" });
      return instant;
    });
}

function offset(at: number, timeZone: string): number {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(at);
  return Date.parse(`${shown.replace(" ", "T")}Z`) - at;
}

/** An hour that the spring change skips becomes the hour after; one that autumn repeats is the first of the two. */
export function instantOf(local: string, timeZone: string): Date {
  const wall = Date.parse(`${local}${local.length === 16 ? ":00" : ""}Z`);
  if (Number.isNaN(wall)) return new Date(Number.NaN);
  const before = wall - offset(wall - 86_400_000, timeZone);
  if (before + offset(before, timeZone) === wall) return new Date(before);
  const after = wall - offset(wall + 86_400_000, timeZone);
  return new Date(after + offset(after, timeZone) === wall ? after : before);
}
