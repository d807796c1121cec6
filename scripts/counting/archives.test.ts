import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { allocationOf } from "../../app/domain/budgets/rules/allocate";
import { decide } from "../../app/domain/budgets/rules/decide";
import { tellAllocation } from "../../app/domain/budgets/rules/telling/allocation";
import { locales } from "../../app/i18n/locales";
import { aloud } from "../../tests/support/aloud";
import { paperForms } from "../../tests/support/budget-polls";
import { aBudgetPoll, aPoll, methods, type Poll, publish } from "../../tests/support/some-archives";
import { archiveShape } from "./archive-shape";
import { roundOfArchive } from "./round-file";
import { tallyRead } from "./tally-archive";

const asArchived = { method: null, seats: null, seed: null };
const voted = methods.filter((method) => method !== "budget");
const read = (archive: unknown) => archiveShape.parse(JSON.parse(JSON.stringify(archive)));
/** What is left of a sentence whose figure was forgotten. */
const UNSAID = /undefined|NaN|\[object/;
/** A title or a seed that people wrote so themselves. */
const saysSo = (poll: Poll) => UNSAID.test(JSON.stringify(poll));

describe("any archive that the server can publish is counted alike, and told in each language", () => {
  it.each(voted)("%s", (method) => {
    fc.assert(
      fc.property(aPoll(method), (poll) => {
        const archive = publish(poll);
        if (archive.withheld || saysSo(poll)) return;
        const { json, explanation } = tallyRead(read(archive), asArchived);
        const { trace } = JSON.parse(JSON.stringify(json));
        expect(trace).toEqual(archive.result.trace === undefined ? archive.result : archive.result.trace);
        for (const locale of locales) expect(aloud(explanation.sections, locale).join("\n")).not.toMatch(UNSAID);
      }),
    );
  });

  test.each(paperForms)("budget with the paper %s", (form) => {
    fc.assert(
      fc.property(aBudgetPoll(form), (poll) => {
        const archive = publish(poll);
        if (archive.withheld || saysSo(poll)) return;
        const { election, settings } = roundOfArchive(read(archive));
        const result = allocationOf(election, settings, decide(election, settings));
        expect(JSON.parse(JSON.stringify(result))).toEqual(withoutExtras(archive.result));
        for (const locale of locales) {
          expect(
            aloud(
              tellAllocation(result, (id) => id),
              locale,
            ).join("\n"),
          ).not.toMatch(UNSAID);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });
});

function withoutExtras({ outcome: _, changes: __, ...result }: Record<string, unknown>) {
  return result;
}
