import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFunctionOf, isTooLong, longestTerm, mostHeldAtOnce, overlaps } from "./seats";

const held = (startsOn: string, endsOn: string | null, endedOn: string | null = null) => ({
  startsOn,
  endsOn,
  endedOn,
});

describe("a seat", () => {
  test("is taken through the last day of its mandate and free the next day", () => {
    const mandate = held("2026-01-01", "2026-06-30");
    expect(overlaps(mandate, { startsOn: "2026-06-30", endsOn: null })).toBe(true);
    expect(overlaps(mandate, { startsOn: "2026-07-01", endsOn: null })).toBe(false);
  });

  test("is free again from the day after a resignation, whatever the term was", () => {
    expect(overlaps(held("2026-01-01", null, "2026-03-31"), { startsOn: "2026-04-01", endsOn: null })).toBe(false);
  });

  test("was never taken by a mandate revoked before its first day", () => {
    const revoked = held("2026-05-01", "2026-12-31", "2026-04-20");
    expect(overlaps(revoked, { startsOn: "2026-04-01", endsOn: "2026-12-31" })).toBe(false);
  });

  test("counts the people who hold it together on one day, not those who follow each other", () => {
    const following = [held("2026-01-01", "2026-03-31"), held("2026-04-01", "2026-12-31")];
    expect(mostHeldAtOnce(following, { startsOn: "2026-01-01", endsOn: "2026-12-31" })).toBe(1);
    const together = [...following, held("2026-03-31", "2026-04-01")];
    expect(mostHeldAtOnce(together, { startsOn: "2026-01-01", endsOn: "2026-12-31" })).toBe(2);
  });

  test("agrees with a count made day by day", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, "0")}`);
    const days = fc.record({
      startsOn: day,
      endsOn: fc.option(day),
      endedOn: fc.option(day),
    });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 6 }), day, fc.option(day), (mandates, startsOn, end) => {
        const span = { startsOn, endsOn: end !== null && end < startsOn ? startsOn : end };
        let most = 0;
        for (let n = 1; n <= 31; n++) {
          const at = `2026-02-${String(n).padStart(2, "0")}`;
          if (at < span.startsOn || (span.endsOn !== null && at > span.endsOn)) continue;
          const running = mandates.filter(
            (one) =>
              one.startsOn <= at &&
              (one.endsOn === null || one.endsOn >= at) &&
              (one.endedOn === null || one.endedOn >= at),
          );
          most = Math.max(most, running.length);
        }
        expect(mostHeldAtOnce(mandates, span)).toBe(most);
      }),
    );
  });
});

describe("a term", () => {
  test("of an administrator lasts six years at most", () => {
    const years = longestTerm("board", "administrator");
    expect(isTooLong({ startsOn: "2026-01-01", endsOn: "2031-12-31" }, years)).toBe(false);
    expect(isTooLong({ startsOn: "2026-01-01", endsOn: "2032-01-01" }, years)).toBe(true);
    expect(isTooLong({ startsOn: "2026-01-01", endsOn: null }, years)).toBe(true);
  });

  test("of a permanent invitee or of a working group's facilitator may have no end", () => {
    expect(isTooLong({ startsOn: "2026-01-01", endsOn: null }, longestTerm("board", "permanent_invitee"))).toBe(false);
    expect(isTooLong({ startsOn: "2026-01-01", endsOn: null }, longestTerm("working_group", "facilitator"))).toBe(
      false,
    );
  });
});

test("the platform is administered from its own body and from no other", () => {
  expect(isFunctionOf("administration", "platform_administrator")).toBe(true);
  expect(isFunctionOf("board", "platform_administrator")).toBe(false);
  expect(isFunctionOf("administration", "chair")).toBe(false);
});
