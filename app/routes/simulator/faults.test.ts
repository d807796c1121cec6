import { describe, expect, it } from "vitest";
import { pabulibFaults } from "~/domain/budgets/rules/pabulib-faults";
import { locales } from "~/i18n/locales";
import { sources } from "~/i18n/sources.server";

describe("a malformed file", () => {
  it.each(locales)("has a sentence in %s for everything that can be wrong with it, and none besides", (locale) => {
    expect(Object.keys(sources[locale].simulator.refusals).sort()).toEqual(Object.keys(pabulibFaults).sort());
  });
});
