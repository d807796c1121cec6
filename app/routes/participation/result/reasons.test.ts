import { expect, it } from "vitest";
import { reasonsOf } from "./reasons";

it("says objections before reservations, and of very many the first ones with their number", () => {
  const many = Array.from({ length: 120 }, (_, i) => ({ position: "reservation" as const, reason: `Réserve ${i}.` }));
  const [objections, reservations, ...others] = reasonsOf([...many, { position: "objection", reason: "Trop cher." }]);
  expect(objections).toEqual({ position: "objection", count: 1, said: ["Trop cher."] });
  expect([reservations?.count, reservations?.said.length, others]).toEqual([120, 50, []]);
});

it("has nothing to say of those who consent, or hold back without a word", () => {
  expect(reasonsOf([{ position: "consent" }, { position: "reservation" }])).toEqual([]);
});
