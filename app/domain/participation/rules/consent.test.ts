import { expect, it } from "vitest";
import { tallyConsent } from "./consent";

it("one standing objection is enough to send the text back, however many consent", () => {
  const consents = Array.from({ length: 20 }, () => ({ position: "consent" as const }));
  const objection = { position: "objection" as const, reason: "Le budget n'est pas chiffré." };
  expect(tallyConsent([...consents, objection])).toMatchObject({
    outcome: "objected",
    consents: 20,
    standingObjections: 1,
  });
  expect(tallyConsent([...consents, { ...objection, lifted: true }])).toMatchObject({
    outcome: "adopted",
    liftedObjections: 1,
  });
});

it("reservations are counted and hold nothing back", () => {
  expect(tallyConsent([{ position: "reservation" }])).toMatchObject({ outcome: "adopted", reservations: 1 });
});

it("silence is not consent", () => {
  expect(tallyConsent([]).outcome).toBe("no-ballot");
});

it("an objection without a reason is refused", () => {
  expect(() => tallyConsent([{ position: "objection", reason: " " }])).toThrow(RangeError);
});
