import { expect, test } from "vitest";
import { openedFields } from "./directory-fields";

test("only known fields can be opened, each once", () => {
  expect(openedFields([])).toEqual([]);
  expect(openedFields(["phone", "email", "phone", "number"])).toEqual(["email", "phone"]);
});
