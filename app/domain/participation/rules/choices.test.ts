import { describe, expect, test } from "vitest";
import { acceptProjects, acceptResolution } from "./choices";
import { readReceiptCode, receiptCode } from "./receipt";

describe("a ballot on a resolution", () => {
  test("holds for, against or abstention and nothing else", () => {
    expect(acceptResolution({ resolution: "for", mark: "Jean" }, "resolution")).toEqual({ resolution: "for" });
    for (const choice of [{ resolution: "perhaps" }, { projects: [1] }, "for", null, undefined, ["for"]])
      expect(acceptResolution(choice, "resolution")).toBeNull();
  });
  test("does not fit in a vote on a budget", () => {
    expect(acceptResolution({ resolution: "for" }, "budget")).toBeNull();
  });
});

describe("a ballot on a budget", () => {
  const accept = acceptProjects(new Set([3, 5, 8]));
  test("is written in one order, whatever the order in which projects were ticked", () => {
    expect(accept({ projects: [8, 3] }, "budget")).toEqual({ projects: [3, 8] });
    expect(accept({ projects: [] }, "budget")).toEqual({ projects: [] });
  });
  test("refuses a project twice, one of another round, and what is no number", () => {
    for (const projects of [[3, 3], [3, 9], ["3"], "3", [null]])
      expect(accept({ projects }, "budget"), String(projects)).toBeNull();
    expect(accept({ projects: [3] }, "resolution")).toBeNull();
  });
});

describe("a receipt code", () => {
  test("uses 100 random bits in five groups", () => {
    expect(receiptCode(Uint8Array.from({ length: 20 }, (_, i) => i))).toBe("0123-4567-89AB-CDEF-GHJK");
    expect(receiptCode(new Uint8Array(20).fill(255))).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  });
  test("is read back from careless typing", () => {
    expect(readReceiptCode(" o123 4567-89ab cdefGHJK")).toBe("0123-4567-89AB-CDEF-GHJK");
    expect(readReceiptCode("i123-4567-89AB-CDEF-GHJl")).toBe("1123-4567-89AB-CDEF-GHJ1");
    for (const typed of ["", "0123", "0123-4567-89AB-CDEF-GHJKM", "U123-4567-89AB-CDEF-GHJK"])
      expect(readReceiptCode(typed)).toBeNull();
  });
});
