import { expect, test } from "vitest";
import { checkNotice, lastConveningDay } from "./notice";

const board = { kind: "board", noticeDays: 3 } as const;
const assembly = { kind: "assembly", noticeDays: 15 } as const;

test("a board with three days of notice can be convened three days before, and not later without urgency", () => {
  expect(checkNotice("2026-11-25", "2026-11-28", [board])).toBe("kept");
  expect(checkNotice("2026-11-26", "2026-11-28", [board])).toBe("urgent");
});

test("nobody can shorten the notice of an assembly", () => {
  expect(checkNotice("2026-11-13", "2026-11-28", [assembly])).toBe("kept");
  expect(checkNotice("2026-11-14", "2026-11-28", [assembly])).toBe("too_short");
});

test("bodies that sit together wait for the longest notice among them", () => {
  expect(lastConveningDay("2027-03-02", [board, { kind: "board", noticeDays: 8 }])).toBe("2027-02-22");
  expect(checkNotice("2026-11-20", "2026-11-28", [board, assembly])).toBe("too_short");
});
