import { expect, test } from "vitest";
import { gapsInMinutes, type MinutesFacts } from "./minutes-content";

const complete: MinutesFacts = {
  openedAt: new Date("2026-11-28T17:05:00Z"),
  venue: "Namur",
  convenings: 1,
  attendance: [{ state: "present" }, { state: "excused" }],
  items: [{ position: 1, outcome: "decided", outcomeText: "Le bail est signé." }],
};

test("minutes with date, place, convening, agenda, attendance and outcomes are complete", () => {
  expect(gapsInMinutes(complete)).toEqual([]);
});

test("each missing fact is named", () => {
  const nothing = { openedAt: null, venue: " ", convenings: 0, attendance: [], items: [] };
  expect(gapsInMinutes(nothing)).toEqual(["date", "venue", "convening", "agenda", "attendance"]);
  const untold = { ...complete, items: [{ position: 1, outcome: "decided", outcomeText: " " }] };
  expect(gapsInMinutes(untold)).toEqual(["outcomes"]);
});

test("a sitting where nobody was there has no attendance", () => {
  expect(gapsInMinutes({ ...complete, attendance: [{ state: "absent" }] })).toEqual(["attendance"]);
});
