import { expect, test } from "vitest";
import { checkOpening } from "./opening";

const startsAt = new Date("2026-11-28T17:00:00Z");
const at = (time: string) => new Date(`2026-11-28T${time}Z`);

test("a sitting opens from an hour before its time, and late as well", () => {
  expect(checkOpening(at("16:00:00"), startsAt, ["board"])).toBe("on_time");
  expect(checkOpening(at("22:00:00"), startsAt, ["assembly"])).toBe("on_time");
});

test("sooner, a board can open if it says so and an assembly cannot", () => {
  expect(checkOpening(at("15:59:59"), startsAt, ["board", "working_group"])).toBe("early");
  expect(checkOpening(at("15:59:59"), startsAt, ["board", "assembly"])).toBe("too_early");
});
