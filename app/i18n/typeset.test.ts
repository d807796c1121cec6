import { expect, test } from "vitest";
import { typeset } from "./typeset";

test("high punctuation never begins a line", () => {
  expect(typeset("« Ouvrir » à Charleroi ? Oui : 10 % !")).toBe(
    "«\u00a0Ouvrir\u00a0» à Charleroi\u00a0? Oui\u00a0: 10\u00a0%\u00a0!",
  );
  expect(typeset("Openen in Charleroi? Yes: today; a b")).toBe("Openen in Charleroi? Yes: today; a b");
});
