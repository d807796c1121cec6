import { expect, test } from "vitest";
import { demonstrationPeople, drawPeople } from "./people";
import { drawPortrait } from "./portrait";
import { bodies } from "./structure";

const people = drawPeople();
const keys = new Set(people.map((person) => `${person.antenna}:${person.n}`));

test("about 120 people are drawn, each with an address of their own, always the same", () => {
  expect(people).toHaveLength(120);
  expect(new Set(people.map((person) => person.email)).size).toBe(120);
  expect(drawPeople()).toEqual(people);
});

test("everybody a seat or the demonstration names exists", () => {
  const holders = bodies.flatMap((body) => body.seats.flatMap((seat) => seat.holders));
  expect(holders.filter((one) => !keys.has(`${one.antenna}:${one.n}`))).toEqual([]);
  const addresses = people.map((person) => person.email);
  expect(demonstrationPeople.filter((one) => !addresses.includes(one.email))).toEqual([]);
});

test("a seat reserved to a category is held by somebody of that category", () => {
  const categoryOf = new Map(people.map((person) => [`${person.antenna}:${person.n}`, person.category]));
  for (const seat of bodies.flatMap((body) => body.seats)) {
    if (!seat.category) continue;
    for (const one of seat.holders) expect(categoryOf.get(`${one.antenna}:${one.n}`)).toBe(seat.category);
  }
});

test("portraits differ from one person to the next and stay the same", () => {
  expect(drawPortrait(7)).toBe(drawPortrait(7));
  expect(new Set(people.map((_, index) => drawPortrait(index))).size).toBeGreaterThan(110);
});
