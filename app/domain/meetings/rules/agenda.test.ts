import { expect, test } from "vitest";
import { changesSince, runningClock } from "./agenda";

const item = { itemId: 1, position: 1, title: "Comptes", kind: "decision", level: "codecision" };
const other = { itemId: 2, position: 2, title: "Bail", kind: "information", level: "information" };
const convened = { startsAt: new Date("2026-11-28T17:00:00Z"), venue: "Namur", items: [item, other] };

test("nothing changed when people were told everything, whatever order the rows come in", () => {
  expect(changesSince(convened, { ...convened, items: [other, item] })).toEqual([]);
});

test("an item added, moved or renamed is a change of the agenda", () => {
  expect(changesSince(convened, { ...convened, items: [item] })).toEqual(["items"]);
  const swapped = [
    { ...item, position: 2 },
    { ...other, position: 1 },
  ];
  expect(changesSince(convened, { ...convened, items: swapped })).toEqual(["items"]);
  expect(changesSince(convened, { ...convened, items: [{ ...item, title: "Budget" }, other] })).toEqual(["items"]);
});

test("another hour or another place is a change too", () => {
  const moved = { ...convened, startsAt: new Date("2026-11-28T18:00:00Z"), venue: "Liège" };
  expect(changesSince(convened, moved)).toEqual(["date", "venue"]);
});

test("the clock runs through the minutes foreseen", () => {
  const clock = runningClock(convened.startsAt, [10, 45, 5]);
  expect(clock.map((at) => at.toISOString().slice(11, 16))).toEqual(["17:00", "17:10", "17:55"]);
});
