import { ChangeSection } from "./change-section";
import { CheckSection } from "./check-section";
import { ComparisonSection } from "./comparison-section";
import { MoneySection } from "./money-section";
import type { ShownResult } from "./result-of.server";
import { ResultTable } from "./result-table";
import { StepsSection } from "./steps-section";
import { UnfundedSection } from "./unfunded-section";
import { WhatIfSection } from "./what-if-section";

/** The result of a round: which projects, how much, and why. */
export function ResultSections({ roundId, result }: { roundId: number; result: ShownResult }) {
  return (
    <>
      <ResultTable roundId={roundId} result={result} />
      <MoneySection result={result} />
      <ChangeSection result={result} />
      <StepsSection result={result} />
      <UnfundedSection result={result} />
      <ComparisonSection result={result} />
      {result.vote?.published && !result.small ? <WhatIfSection roundId={roundId} /> : null}
      <CheckSection roundId={roundId} vote={result.vote} small={result.small} options={result.options} />
    </>
  );
}
