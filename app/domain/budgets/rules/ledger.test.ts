import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addLines, type Balances, balanceOf, breachOf, emptyBalances, type LedgerLine, totalsOf } from "./ledger";
import { allocateTo, commit, grantEnvelope, releaseProject, returnEnvelope, reverse, spend } from "./movements";

const funded = (cents = 1000) =>
  addLines(addLines(emptyBalances, grantEnvelope(cents)), allocateTo([{ id: 1, costCents: 600 }]));

describe("what a movement may not break", () => {
  it("its lines add up to zero", () => {
    const half = grantEnvelope(1000).slice(0, 1);
    expect(breachOf(emptyBalances, half)).toBe("unbalanced");
    expect(breachOf(emptyBalances, [])).toBe("unbalanced");
    expect(breachOf(emptyBalances, grantEnvelope(10.5))).toBe("unbalanced");
    expect(breachOf(emptyBalances, grantEnvelope(1000))).toBeNull();
  });

  it("no more is allocated than the envelope holds", () => {
    const given = addLines(emptyBalances, grantEnvelope(1000));
    expect(breachOf(given, allocateTo([{ id: 1, costCents: 1001 }]))).toBe("envelope");
    expect(
      breachOf(
        given,
        allocateTo([
          { id: 1, costCents: 999 },
          { id: 2, costCents: 1 },
        ]),
      ),
    ).toBeNull();
  });

  it("no more is committed than was allocated to that project", () => {
    expect(breachOf(funded(), commit(1, 601))).toBe("allocated");
    expect(breachOf(funded(), commit(2, 1))).toBe("allocated");
    expect(breachOf(funded(), commit(1, 600))).toBeNull();
  });

  it("no more is spent than was committed", () => {
    const committed = addLines(funded(), commit(1, 200));
    expect(breachOf(committed, spend(1, 201))).toBe("committed");
    expect(breachOf(committed, spend(1, 200))).toBeNull();
  });

  it("a commitment that was spent cannot be taken back", () => {
    const spent = addLines(addLines(funded(), commit(1, 200)), spend(1, 200));
    expect(breachOf(spent, reverse(commit(1, 200)))).toBe("committed");
    expect(breachOf(spent, reverse(spend(1, 200)))).toBeNull();
  });
});

type Wish = {
  what: "allocate" | "commit" | "spend" | "release" | "reverse" | "return";
  project: number;
  cents: number;
};
const wish: fc.Arbitrary<Wish> = fc.record({
  what: fc.constantFrom("allocate", "commit", "spend", "release", "reverse", "return"),
  project: fc.integer({ min: 1, max: 3 }),
  cents: fc.integer({ min: 1, max: 700 }),
});

function linesFor({ what, project, cents }: Wish, balances: Balances, past: readonly LedgerLine[][]): LedgerLine[] {
  if (what === "allocate") return allocateTo([{ id: project, costCents: cents }]);
  if (what === "commit") return commit(project, cents);
  if (what === "spend") return spend(project, cents);
  if (what === "release") return releaseProject(balances, project);
  if (what === "return") return returnEnvelope(balances);
  return reverse(past[cents % past.length] ?? []);
}

describe("whatever sequence of accepted movements", () => {
  it("spent ≤ committed ≤ allocated ≤ envelope, in whole and per project, and no cent appears or is lost", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), fc.array(wish, { maxLength: 40 }), (envelope, wishes) => {
        const past = [grantEnvelope(envelope)];
        let balances = addLines(emptyBalances, grantEnvelope(envelope));
        for (const one of wishes) {
          const lines = linesFor(one, balances, past);
          if (breachOf(balances, lines)) continue;
          past.push(lines);
          accepted += 1;
          balances = addLines(balances, lines);
          const totals = totalsOf(balances);
          expect(totals.spent).toBeLessThanOrEqual(totals.committed);
          expect(totals.committed).toBeLessThanOrEqual(totals.allocated);
          expect(totals.allocated).toBeLessThanOrEqual(totals.envelope);
          expect(totals.envelope + balances.cooperative).toBe(0);
          for (const held of balances.projects.values())
            expect(Math.min(held.allocated, held.committed, held.spent)).toBeGreaterThanOrEqual(0);
        }
        expect(past.reduce((sum, lines) => addLines(sum, lines), emptyBalances)).toEqual(balances);
      }),
      { numRuns: 500 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("a reversal leaves the accounts as if the movement had not been", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (cents) => {
        const before = funded();
        const after = addLines(addLines(before, commit(1, cents)), reverse(commit(1, cents)));
        expect(balanceOf(after, 1)).toEqual(balanceOf(before, 1));
        expect(after.envelope).toBe(before.envelope);
      }),
    );
  });

  it("releasing a project gives back all it had not spent, and only that", () => {
    const running = addLines(addLines(funded(), commit(1, 250)), spend(1, 100));
    const after = addLines(running, releaseProject(running, 1));
    expect(balanceOf(after, 1)).toEqual({ allocated: 0, committed: 0, spent: 100 });
    expect(after.envelope).toBe(900);
    expect(releaseProject(after, 1)).toEqual([]);
    expect(addLines(after, returnEnvelope(after)).cooperative).toBe(-100);
  });
});
