import { expect, test } from "vitest";
import { aRule } from "../../../../tests/support/vote-rules";
import { drawLot } from "./lot";
import { paperOrder } from "./paper-order";

const ids = (options: readonly { id: string }[]) => options.map(({ id }) => id);

test("candidates stand in the order that anyone can draw again from the seed, and not in that of ties", () => {
  const vote = aRule("stv", 12);
  const drawn = ids(paperOrder(vote, "abc"));
  expect(drawn).toEqual(ids(drawLot("abc:paper", ids(vote.rule.options))));
  expect(drawn).not.toEqual(ids(drawLot("abc", ids(vote.rule.options))));
  expect(drawn.toSorted()).toEqual(ids(vote.rule.options).toSorted());
});

test("without a seed, and for options that are not candidates, the paper keeps the order that was written", () => {
  expect(paperOrder(aRule("stv"), null)).toEqual(aRule("stv").rule.options);
  expect(paperOrder(aRule("approval"), "abc")).toEqual(aRule("approval").rule.options);
});
