import { expect, test } from "vitest";
import { aRule } from "../../../../tests/support/vote-rules";
import { toldRule } from "./told-rule";

test("a rule is told by numbers and names, its options by their titles and groups", () => {
  const { rule } = aRule("stv");
  const options = [
    { id: "1", title: "Ana", group: "1", text: "Infirmière." },
    { id: "2", title: "Bo" },
  ];
  const reserved = [{ group: "1", title: "France", seats: 1 }];
  expect(toldRule({ method: "stv", rule: { ...rule, options, reserved } })).toEqual({
    seats: 2,
    variant: "scottish",
    options: "1. Ana (France) · 2. Bo",
    optionTexts: "1. Infirmière.",
    reserved: "France : 1",
  });
  expect(toldRule(aRule("schulze", 2))).toEqual({
    places: 1,
    equalRanks: true,
    leftOut: "last",
    options: "1. Option 1 · 2. Option 2",
  });
});

test("colleges are told by their titles and weights", () => {
  const colleges = [50, 30, 20].map((num, at) => ({ id: `${at + 1}`, title: `C${at + 1}`, weight: { num, den: 100 } }));
  expect(toldRule({ method: "resolution", rule: { colleges, emptyCollege: "spread" } })).toEqual({
    colleges: "C1 : 50/100 · C2 : 30/100 · C3 : 20/100",
    emptyCollege: "spread",
  });
});

test("a vote without options has nothing to tell", () => {
  for (const ruled of [aRule("resolution"), aRule("consent"), undefined]) expect(toldRule(ruled)).toEqual({});
});
