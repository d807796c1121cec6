import type { AllocationSettings } from "./election";
import { type EqualSharesRun, runEqualShares } from "./equal-shares";
import type { Profile } from "./profile";
import { steadySteps } from "./steady";

/** Times that an outcome must come again before it is worth asking how long it lasts, at most. */
const MOST_PATIENCE = 64;

/**
 * Raises every voter's endowment, in cents × shares, by the increment until the envelope would be overspent, and hands
 * over the last run before; `runs` says how many were counted. Steps that surely change nothing are passed over.
 */
export function raiseEndowment(
  profile: Profile,
  start: bigint,
  { completion, incrementCents }: Pick<AllocationSettings, "completion" | "incrementCents">,
): { kept: EqualSharesRun; runs: number } {
  const step = BigInt(incrementCents) * BigInt(profile.shares);
  const exhaustive = completion.startsWith("add1-exhaustive");
  let kept = runEqualShares(profile, start);
  let [runs, unchanged, patience] = [1, 0, 2];
  while (!hasAllSupported(profile, kept) && !(exhaustive && isExhaustive(profile, kept))) {
    let steps = stepsOutOfReach(profile, kept, step);
    if (unchanged >= patience) {
      const steady = steadySteps(profile, kept, step);
      runs += 1;
      unchanged = 0;
      patience = steady > 3n ? 1 : Math.min(patience * 2, MOST_PATIENCE);
      if (steady > steps) steps = steady;
    }
    const next = runEqualShares(profile, kept.purses.endowment + steps * step);
    runs += 1;
    if (next.costCents > profile.envelopeCents) break;
    unchanged = isSame(next, kept) ? unchanged + 1 : 0;
    kept = next;
  }
  return { kept, runs };
}

function isSame(a: EqualSharesRun, b: EqualSharesRun): boolean {
  return a.selected.join() === b.selected.join();
}

/**
 * One step, or as many as it surely takes before the supporters of a project not yet bought could hold its
 * cost even if they spent on nothing else, less one: until then an outcome can only be a part of the present one, so
 * it neither overspends nor becomes exhaustive.
 */
function stepsOutOfReach(profile: Profile, kept: EqualSharesRun, step: bigint): bigint {
  const { endowment } = kept.purses;
  let steps: bigint | null = null;
  for (const project of supportedLeft(profile, kept)) {
    const cost = BigInt(profile.projects[project]?.costCents ?? 0) * BigInt(profile.shares);
    const missing = cost - endowment * BigInt(profile.votes[project] as number);
    const needed = missing <= 0n ? 0n : (missing - 1n) / (step * BigInt(profile.votes[project] as number)) + 1n;
    if (steps === null || needed < steps) steps = needed;
  }
  return steps !== null && steps > 2n ? steps - 1n : 1n;
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
