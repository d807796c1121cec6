import { expect, test } from "vitest";
import { tableLines, wrap } from "./layout";

test("figures stand under each other by their decimal mark, thousands are no decimals, long names go on below", () => {
  const rows = [
    ["Option", "Votes"],
    ["Anne of the Green Gables", "1,030"],
    ["Bert", "86.5"],
    ["", "7"],
  ];
  expect(tableLines(rows, 24, ".")).toEqual([
    "Option             Votes",
    "Anne of the      1,030",
    "Green Gables",
    "Bert                86.5",
    "                     7",
  ]);
});

test("lines break at plain spaces, and a word that is too long stays whole", () => {
  expect(wrap("un deux\u00a0: trois quatrevingtdix", 10)).toEqual(["un deux\u00a0:", "trois", "quatrevingtdix"]);
});
