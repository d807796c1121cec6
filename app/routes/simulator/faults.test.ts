import { describe, expect, it } from "vitest";
import { faultCodes } from "~/domain/budgets/rules/pabulib-faults";
import en from "~/i18n/messages/en/simulator";
import fr from "~/i18n/messages/fr/simulator";
import nl from "~/i18n/messages/nl/simulator";

describe("a malformed file", () => {
  it.each([
    ["fr", fr],
    ["nl", nl],
    ["en", en],
  ])("has a sentence in %s for everything that can be wrong with it, and none besides", (_language, { refusals }) => {
    expect(Object.keys(refusals).sort()).toEqual([...faultCodes].sort());
  });
});
