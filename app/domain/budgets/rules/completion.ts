import type { AllocationSettings, Completion } from "./election";
import { type EqualSharesRun, runEqualShares } from "./equal-shares";
import { runGreedy } from "./greedy";
import type { Profile } from "./profile";

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
): CompletedRun {
  const start = startOf(profile, settings.start);
  const { kept, runs } = raises(settings.completion)
    ? raiseEndowment(profile, start, settings)
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

function raiseEndowment(
  profile: Profile,
  start: bigint,
  { completion, incrementCents }: Pick<AllocationSettings, "completion" | "incrementCents">,
): { kept: EqualSharesRun; runs: number } {
  const step = BigInt(incrementCents) * BigInt(profile.shares);
  const exhaustive = completion.startsWith("add1-exhaustive");
  let kept = runEqualShares(profile, start);
  let runs = 1;
  while (!hasAllSupported(profile, kept) && !(exhaustive && isExhaustive(profile, kept))) {
    const next = runEqualShares(profile, nextEndowment(profile, kept, step));
    runs += 1;
    if (next.costCents > profile.envelopeCents) break;
    kept = next;
  }
  return { kept, runs };
}

/**
 * One step more, or as many steps as it surely takes before the supporters of a project not yet bought could hold its
 * cost even if they spent on nothing else, less one: until then an outcome can only be a part of the present one, so
 * it neither overspends nor becomes exhaustive.
 */
function nextEndowment(profile: Profile, kept: EqualSharesRun, step: bigint): bigint {
  const { endowment } = kept.purses;
  let steps: bigint | null = null;
  for (const project of supportedLeft(profile, kept)) {
    const cost = BigInt(profile.projects[project]?.costCents ?? 0) * BigInt(profile.shares);
    const missing = cost - endowment * BigInt(profile.votes[project] as number);
    const needed = missing <= 0n ? 0n : (missing - 1n) / (step * BigInt(profile.votes[project] as number)) + 1n;
    if (steps === null || needed < steps) steps = needed;
  }
  return endowment + step * (steps !== null && steps > 2n ? steps - 1n : 1n);
}

function supportedLeft(profile: Profile, run: EqualSharesRun): number[] {
  const bought = new Set(run.selected);
  return [...profile.projects.keys()].filter((p) => !bought.has(p) && (profile.score[p] as number) > 0);
}

function hasAllSupported(profile: Profile, run: EqualSharesRun): boolean {
  return supportedLeft(profile, run).length === 0;
}

/** Nothing that someone supports would still fit in the envelope. */
function isExhaustive(profile: Profile, run: EqualSharesRun): boolean {
  const left = profile.envelopeCents - run.costCents;
  return supportedLeft(profile, run).every((p) => (profile.projects[p]?.costCents ?? 0) > left);
}
