import fc from "fast-check";
import { expect, it } from "vitest";
import { centsOf } from "./money";

it.each([
  ["1200", 120_000],
  ["1 200,50", 120_050],
  ["1\u202f200,5 €", 120_050],
  ["1.200,50", 120_050],
  ["1,200.50", 120_050],
  ["1.200", 120_000],
  ["12,345,678.90", 1_234_567_890],
  ["19,9", 1990],
  ["€ 0.07", 7],
  ["1’200", 120_000],
])("reads %s", (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});

it.each(["", "abc", "-5", "1,2,3", "12,3456", "1.20.30", "1e3", "0x10", "1.200.50", "9999999999", "1,20 0x"])(
  "refuses %s",
  (text) => {
    expect(centsOf(text)).toBeNull();
  },
);

it("reads back every amount as each language writes it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999_999 }),
      fc.constantFrom("fr-FR", "nl-BE", "en-GB"),
      (cents, tag) => {
        const written = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" }).format(cents / 100);
        expect(centsOf(written)).toBe(cents);
      },
    ),
  );
});
