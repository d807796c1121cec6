import { afterEach, expect, test, vi } from "vitest";
import { inDays } from "./people.server";

afterEach(() => {
  vi.useRealTimers();
});

test("on whatever day the demonstration is filled in, its dates keep their hour when the clocks change, and miss week-ends", () => {
  const shown = new Intl.DateTimeFormat("en", { timeZone: "Europe/Brussels", hour: "numeric", hourCycle: "h23" });
  const day = 86_400_000;
  for (let now = Date.parse("2027-01-01T22:30:00Z"); now < Date.parse("2028-01-01T00:00:00Z"); now += day) {
    vi.useFakeTimers({ now, toFake: ["Date"] });
    for (const [days, asOf] of [
      [5, 0],
      [28, 40],
      [66, 165],
    ] as const) {
      const date = inDays(days, asOf);
      const where = `${days} days from ${new Date(now).toISOString()}`;
      expect(Number(shown.format(date)), where).toBe(18);
      expect(new Date(date.getTime() - asOf * day).getUTCDay() % 6, where).not.toBe(0);
    }
  }
});
