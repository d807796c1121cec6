import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test("a path of ours is kept with its query", () => {
  expect(ownPath("/points/4?tri=date#soutiens")).toBe("/points/4?tri=date#soutiens");
});

test.each([
  null,
  undefined,
  "",
  "https://elsewhere.example/",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  "javascript:alert(1)",
  " //elsewhere.example",
  "/.//elsewhere.example",
  "/a/..//elsewhere.example",
])("%j leads home", (asked) => {
  expect(ownPath(asked)).toBe("/");
});

test("whatever is asked, a browser that follows the answer stays here", () => {
  const part = fc.constantFrom(
    "/",
    "\\",
    ".",
    "..",
    ":",
    "@",
    "a",
    "elsewhere.example",
    "\t",
    "\n",
    "%2f",
    "?",
    "#",
    " ",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      expect(new URL(ownPath(parts.join("")), "https://voix.example").origin).toBe("https://voix.example");
    }),
    { numRuns: 20_000 },
  );
});
