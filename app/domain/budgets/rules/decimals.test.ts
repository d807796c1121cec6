import { expect, test } from "vitest";
import { readDecimal } from "./decimals";

test("an amount is read as written, with a point or a comma, and nothing else passes for one", () => {
  expect(readDecimal("400000.0")).toEqual({ digits: 400_000, decimals: 0 });
  expect(readDecimal("2320560.88")).toEqual({ digits: 232_056_088, decimals: 2 });
  expect(readDecimal("2320560,8")).toEqual({ digits: 23_205_608, decimals: 1 });
  expect(readDecimal("33.3333333333")).toEqual({ digits: 333_333_333_333, decimals: 10 });
  for (const text of [
    "",
    "1,000",
    "1.000.000",
    "1e3",
    "0x10",
    "٣",
    "Infinity",
    "12345678901234567",
    "1.1234567890123456",
    "1,2,3",
  ])
    expect(readDecimal(text), text).toBeNull();
});
