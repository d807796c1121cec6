import type { AllocationSettings, Completion } from "./election";
import { type EqualSharesRun, runEqualShares } from "./equal-shares";
import { runGreedy } from "./greedy";
import type { Profile } from "./profile";
import { raiseEndowment } from "./raise-endowment";

export interface CompletedRun {
  /** The Equal Shares run that was kept. */
  readonly kept: EqualSharesRun;
  /** In order: what Equal Shares bought, then what greedy added. */
  readonly selected: readonly number[];
  readonly addedByGreedy: readonly number[];
  /** What each voter of the kept run started with, in cents × shares. */
  readonly endowment: bigint;
  /** Equal Shares runs counted. */
  readonly runs: number;
}

/**
 * Equal Shares with its completion. `add1`: every voter's endowment is raised by the increment again and again, and
 * the last outcome before the envelope would be overspent is kept. `add1-exhaustive`: the same, stopping as soon as
 * no supported project could be added. Ending in `greedy`: what is left is spent by greedy with the same satisfaction.
 */
export function runWithCompletion(
  profile: Profile,
  settings: Pick<AllocationSettings, "completion" | "incrementCents" | "start">,
  mostRuns?: number,
  onRun?: (runs: number) => void,
): CompletedRun {
  const start = startOf(profile, settings.start);
  const { kept, runs } = raises(settings.completion)
    ? raiseEndowment(profile, start, settings, mostRuns, onRun)
    : { kept: runEqualShares(profile, start), runs: 1 };
  const addedByGreedy = settings.completion.endsWith("greedy")
    ? runGreedy(profile, { budgetCents: profile.envelopeCents - kept.costCents, taken: new Set(kept.selected) })
    : [];
  const selected = [...kept.selected, ...addedByGreedy];
  return { kept, selected, addedByGreedy, endowment: kept.purses.endowment, runs };
}

function raises(completion: Completion): boolean {
  return completion.startsWith("add1");
}

/** Cents × shares. */
function startOf(profile: Profile, start: AllocationSettings["start"]): bigint {
  const exact = BigInt(profile.envelopeCents);
  if (start === "exact") return exact;
  const unit = BigInt(profile.centsPerUnit) * BigInt(profile.shares);
  return exact - (exact % unit);
}
