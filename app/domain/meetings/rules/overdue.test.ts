import { expect, test } from "vitest";
import { overdueSince } from "./overdue";

const eligible = { state: "eligible", firstMeetingOn: "2026-11-28", submissionDays: 10 } as const;

test("an eligible point is not late on the last day on which it can be put on the agenda", () => {
  expect(overdueSince(eligible, "2026-11-18")).toBeNull();
});

test("an eligible point is late from the day after", () => {
  expect(overdueSince(eligible, "2026-11-19")).toBe("2026-11-18");
});

test("a point which waits for a body without any meeting is not late", () => {
  expect(overdueSince({ ...eligible, firstMeetingOn: null }, "2026-12-31")).toBeNull();
});

test("a point in any other state is not late", () => {
  expect(overdueSince({ ...eligible, state: "gathering" }, "2026-12-31")).toBeNull();
  expect(overdueSince({ ...eligible, state: "scheduled" }, "2026-12-31")).toBeNull();
});
