import { expect, test } from "vitest";
import { next, type VoteEvent, type VoteState } from "./lifecycle";

const states: VoteState[] = ["draft", "announced", "open", "closed", "counted", "published", "annulled"];
const events: VoteEvent[] = ["announce", "open", "close", "count", "publish", "annul"];

test("a vote goes from draft to published in one order, and can be annulled between announcement and publication", () => {
  const steps = states.flatMap((state) => events.map((event) => [state, event, next(state, event)] as const));
  expect(steps.filter(([, , after]) => after !== null)).toEqual([
    ["draft", "announce", "announced"],
    ["announced", "open", "open"],
    ["announced", "annul", "annulled"],
    ["open", "close", "closed"],
    ["open", "annul", "annulled"],
    ["closed", "count", "counted"],
    ["closed", "annul", "annulled"],
    ["counted", "publish", "published"],
    ["counted", "annul", "annulled"],
  ]);
});
