import { decide } from "../../../app/domain/budgets/rules/decide";
import type { AllocationSettings } from "../../../app/domain/budgets/rules/election";
import { parsePabulib } from "../../../app/domain/budgets/rules/pabulib";
import { electionOf } from "../../../app/domain/budgets/rules/pabulib-election";
import { profileOf } from "../../../app/domain/budgets/rules/profile";
import { readLines } from "../../counting/read-lines";
import { type Measured, peakMiB, sample } from "./samples";
import { countOf, type VoteCase } from "./synthetic-votes";

export interface BudgetCase {
  readonly file: string;
  readonly settings: Pick<AllocationSettings, "rule" | "satisfaction" | "completion">;
}

export type Case = { readonly vote: VoteCase } | { readonly budget: BudgetCase };

const one = JSON.parse(process.argv[2] ?? "") as Case;
process.send?.("vote" in one ? measureVote(one.vote) : measureBudget(one.budget));

function measureVote(vote: VoteCase): Measured {
  const count = countOf(vote);
  const heldMiB = peakMiB();
  return { parse: null, group: null, count: sample(count), heldMiB, peakMiB: peakMiB(), runs: null };
}

function measureBudget({ file, settings }: BudgetCase): Measured {
  const started = performance.now();
  const election = electionOf(parsePabulib(readLines(file)));
  const parse = performance.now() - started;
  const heldMiB = peakMiB();
  const ties = { by: "name" } as const;
  const whole = { ...settings, ties, incrementCents: election.centsPerUnit, start: "exact" } as const;
  let runs: number | null = null;
  const count = sample(() => {
    runs = decide(election, whole).run?.runs ?? null;
  });
  const peak = peakMiB();
  return {
    parse,
    group: sample(() => profileOf(election, settings.satisfaction, ties)),
    count,
    heldMiB,
    peakMiB: peak,
    runs,
  };
}
