import { describe, expect, test } from "vitest";
import { mandateState } from "./mandates";

const elected = { startsOn: "2026-01-01", endsOn: "2026-12-31", endedOn: null };

describe("a mandate", () => {
  test("gives nothing before its first day and runs on it", () => {
    expect(mandateState(elected, "2025-12-31", 30)).toBe("future");
    expect(mandateState(elected, "2026-01-01", 30)).toBe("running");
  });
  test("runs through its last day and has ended the next", () => {
    expect(mandateState(elected, "2026-12-31", 30)).toBe("ending_soon");
    expect(mandateState(elected, "2027-01-01", 30)).toBe("ended");
  });
  test("ends soon from the announced number of days on", () => {
    expect(mandateState(elected, "2026-11-30", 30)).toBe("running");
    expect(mandateState(elected, "2026-12-01", 30)).toBe("ending_soon");
  });
  test("that was cut short ends on that day, even when the term has no end", () => {
    expect(mandateState({ ...elected, endedOn: "2026-03-01" }, "2026-03-02", 30)).toBe("ended");
    expect(mandateState({ ...elected, endsOn: null, endedOn: "2026-03-01" }, "2026-03-02", 30)).toBe("ended");
  });
});
