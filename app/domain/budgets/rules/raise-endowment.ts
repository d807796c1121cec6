import type { AllocationSettings } from "./election";
import type { EqualSharesRun } from "./equal-shares";
import type { Profile } from "./profile";
import { runWithPrices, steadyRun } from "./steady";

/** A completion that would take more counts than the caller has time for. */
export class TooManyRuns extends RangeError {}

/**
 * Raises every voter's endowment, in cents × shares, by the increment until the envelope would be overspent, and hands
 * over the last run before; `runs` says how many were counted. Steps that surely change nothing are passed over.
 * Throws a `TooManyRuns` above `mostRuns`.
 */
export function raiseEndowment(
  profile: Profile,
  start: bigint,
  { completion, incrementCents }: Pick<AllocationSettings, "completion" | "incrementCents">,
  mostRuns = Number.POSITIVE_INFINITY,
  onRun?: (runs: number) => void,
): { kept: EqualSharesRun; runs: number } {
  const step = BigInt(incrementCents) * BigInt(profile.shares);
  const exhaustive = completion.startsWith("add1-exhaustive");
  let kept = runWithPrices(profile, start);
  let runs = 1;
  const stride = new Stride();
  while (!hasAllSupported(profile, kept) && !(exhaustive && isExhaustive(profile, kept))) {
    const steps = stepsOutOfReach(profile, kept, step);
    const long = stride.steps > steps ? stride.steps : null;
    runs += 1;
    if (runs > mostRuns) throw new TooManyRuns();
    onRun?.(runs);
    if (long) {
      const next = steadyRun(kept, kept.purses.endowment + long * step);
      stride.hasTried(next !== null);
      kept = next ?? kept;
    } else {
      const next = runWithPrices(profile, kept.purses.endowment + steps * step);
      if (next.costCents > profile.envelopeCents) break;
      stride.hasStepped(isSame(next, kept));
      kept = next;
    }
  }
  return { kept, runs };
}

/** How many steps are worth trying at once: more while that works, fewer once it does not, then one for a while. */
class Stride {
  steps = 1n;
  private isGrowing = true;
  private wait = 1;
  private waited = 0;

  hasTried(succeeded: boolean): void {
    if (succeeded) this.wait = 1;
    else this.isGrowing = false;
    this.steps = succeeded && this.isGrowing ? this.steps * 2n : this.steps / 2n;
    if (this.steps > 1n) return;
    this.steps = 1n;
    if (!succeeded) this.wait = Math.min(this.wait * 2, 16);
  }

  hasStepped(unchanged: boolean): void {
    this.waited = unchanged ? this.waited + 1 : 0;
    if (this.waited < this.wait) return;
    this.waited = 0;
    this.steps = 4n;
    this.isGrowing = true;
  }
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
