import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  ceil,
  compare,
  divide,
  floor,
  fraction,
  fromRatio,
  fromText,
  multiply,
  subtract,
  toNumber,
  toText,
} from "./fraction";

const someFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([num, den]) => fraction(num, den));

describe("exact fractions", () => {
  it("are kept in lowest terms with the sign above the line", () => {
    expect(fraction(6, -4)).toEqual({ num: -3n, den: 2n });
    expect(fraction(0, 7)).toEqual({ num: 0n, den: 1n });
  });

  it("refuse a zero denominator and a text that is no fraction", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => divide(fraction(1), fraction(0))).toThrow(RangeError);
    expect(() => fromText("0.5")).toThrow(RangeError);
  });

  it("add thirds to exactly one", () => {
    const third = fromRatio({ num: 1, den: 3 });
    expect(add(add(third, third), third)).toEqual(fraction(1));
  });

  it("round down and up towards the right whole number, below zero too", () => {
    expect([floor(fraction(-1, 2)), floor(fraction(7, 2)), floor(fraction(-4, 2))]).toEqual([-1n, 3n, -2n]);
    expect([ceil(fraction(-1, 2)), ceil(fraction(7, 2)), ceil(fraction(4, 2))]).toEqual([0n, 4n, 2n]);
  });

  it("obey the laws of arithmetic", () => {
    fc.assert(
      fc.property(someFraction, someFraction, someFraction, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        if (b.num !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(Number(subtract(a, b).num)));
        expect(fromText(toText(a))).toEqual(a);
      }),
    );
  });

  it("are shown as floats even when their terms overflow one", () => {
    expect(toNumber(fraction(10n ** 400n + 1n, 4n * 10n ** 400n))).toBeCloseTo(0.25, 12);
    expect(toNumber(fraction(3, 8))).toBe(0.375);
  });
});
