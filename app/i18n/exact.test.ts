import { expect, test } from "vitest";
import { changeText, exactText, shortExactText } from "./exact";

test("an exact decimal keeps every decimal of its rule, in the reader's writing", () => {
  expect(exactText("2130.50000", "fr")).toBe("2\u202f130,50000");
  expect(exactText("2130.50000", "en")).toBe("2,130.50000");
  expect(exactText("7", "nl")).toBe("7");
});

test("a picture drops the zeros that say nothing", () => {
  expect(shortExactText("24.00000", "fr")).toBe("24");
  expect(shortExactText("24.05000", "fr")).toBe("24,05");
  expect(shortExactText("240", "fr")).toBe("240");
});

test("a change carries its sign", () => {
  expect(changeText("2.50000", "fr")).toBe("+2,50000");
  expect(changeText("-0.50000", "fr")).toBe("−0,50000");
});
