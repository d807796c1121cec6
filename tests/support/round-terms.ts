import fc from "fast-check";
import {
  allocationRules,
  completions,
  type RoundRule,
  type RoundTerms,
  satisfactionsOf,
} from "~/domain/budgets/rules/round-rule";
import type { BudgetPaper } from "~/domain/participation/rules/budget-paper";

const limit = fc.option(fc.integer({ min: 1, max: 12 }));

/** Any paper that a round may announce. */
export function somePaper(): fc.Arbitrary<BudgetPaper> {
  return fc.oneof(
    fc.record({ form: fc.constantFrom("approval" as const, "ranking" as const), most: limit }),
    fc.constant({ form: "choose-one" as const }),
    fc
      .record({ form: fc.constant("points" as const), perOption: limit, inAll: limit })
      .filter(({ perOption, inAll }) => perOption !== null || inAll !== null),
  );
}

/** Any terms that can be counted, settled or not. */
export function someTerms(): fc.Arbitrary<RoundTerms> {
  return somePaper().chain((paper) =>
    fc
      .record({
        rule: fc.constantFrom(...allocationRules),
        satisfaction: fc.constantFrom(...satisfactionsOf(paper)),
        completion: fc.constantFrom(...completions),
        incrementCents: fc.integer({ min: 1, max: 10 }).map((euros) => euros * 100),
        start: fc.constantFrom("exact" as const, "floor" as const),
        threshold: fc.boolean(),
        comparison: fc.boolean(),
      })
      .map((rule: RoundRule) => ({ rule, paper })),
  );
}
