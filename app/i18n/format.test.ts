import { describe, expect, test } from "vitest";
import { type DeadlineKind, deadlineWords } from "./deadline";
import {
  type Clock,
  calendarDaysUntil,
  dayText,
  localInputValue,
  momentText,
  moneyText,
  percentText,
  shortDayText,
} from "./format";
import type { Locale } from "./locales";

const now = new Date("2026-11-21T09:00:00Z");
const clock = (locale: Locale = "fr"): Clock => ({ locale, timeZone: "Europe/Brussels", now });
/** No-break spaces as plain ones, to be read here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("dates are said as people say them", () => {
  const monday = new Date("2026-11-23T17:00:00Z");

  test.each([
    ["fr", "lundi 23 novembre à 18 h"],
    ["nl", "maandag 23 november om 18 uur"],
    ["en", "Monday 23 November at 6 pm"],
  ] as const)("a moment in %s", (locale, words) => {
    expect(plain(momentText(monday, clock(locale)))).toBe(words);
  });

  test("minutes, the first of a month and another year are said", () => {
    const first = new Date("2027-03-01T08:30:00Z");
    expect(plain(momentText(first, clock("fr")))).toBe("lundi 1er mars 2027 à 9 h 30");
    expect(plain(momentText(first, clock("nl")))).toBe("maandag 1 maart 2027 om 9.30 uur");
    expect(plain(momentText(first, clock("en")))).toBe("Monday 1 March 2027 at 9.30 am");
    expect(plain(shortDayText(first, clock("fr")))).toBe("1er mars 2027");
    expect(plain(dayText(first, clock("fr"), { weekday: false, year: false }))).toBe("1er mars");
  });

  test("the cooperative's clock counts, not the machine's", () => {
    const lateEvening = new Date("2026-11-30T23:30:00Z");
    expect(plain(dayText(lateEvening, clock()))).toBe("mardi 1er décembre");
    expect(localInputValue(lateEvening, clock())).toBe("2026-12-01T00:30");
    expect(calendarDaysUntil(lateEvening, clock())).toBe(10);
  });
});

describe("money and shares", () => {
  test.each([
    [120_000, "1 200 €", "€ 1.200", "€1,200"],
    [1_990, "19,90 €", "€ 19,90", "€19.90"],
    [-24_000, "−240 €", "−€ 240", "−€240"],
    [0, "0 €", "€ 0", "€0"],
  ])("%d cents", (cents, fr, nl, en) => {
    expect([plain(moneyText(cents, "fr")), plain(moneyText(cents, "nl")), moneyText(cents, "en")]).toEqual([
      fr,
      nl,
      en,
    ]);
  });

  test("a ratio becomes a percentage", () => {
    expect(plain(percentText(0.06, "fr"))).toBe("6 %");
    expect(percentText(0.125, "nl", 1)).toBe("12,5%");
    expect(percentText(0.125, "en", 1)).toBe("12.5%");
  });
});

describe("how long remains", () => {
  const words = (iso: string, kind: DeadlineKind = "end") => deadlineWords(new Date(iso), kind, clock());

  test.each([
    ["2026-11-23T17:00:00Z", { say: "daysLeft", days: 2, urgent: true }],
    ["2026-11-30T17:00:00Z", { say: "daysLeft", days: 9, urgent: false }],
    ["2026-11-21T17:00:00Z", { say: "lastDay", urgent: true }],
    ["2026-11-21T12:30:00Z", { say: "hoursLeft", hours: 3, urgent: true }],
    ["2026-11-21T09:20:00Z", { say: "minutesLeft", minutes: 20, urgent: true }],
    ["2026-11-21T08:59:59Z", { say: "over", urgent: false }],
  ])("until %s", (iso, expected) => {
    expect(words(iso)).toMatchObject(expected);
  });

  test("what is to come is never urgent; what is owed is late once passed", () => {
    expect(words("2026-11-28T09:00:00Z", "start")).toMatchObject({ say: "inDays", days: 7, urgent: false });
    expect(words("2026-11-22T17:00:00Z", "start").say).toBe("tomorrow");
    expect(words("2026-11-21T08:00:00Z", "start").say).toBe("begun");
    expect(words("2026-11-18T09:00:00Z", "due")).toMatchObject({ say: "lateBy", days: 3, urgent: true });
    expect(words("2026-11-21T08:00:00Z", "due").say).toBe("lateToday");
  });
});
