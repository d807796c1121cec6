import { type CompletedRun, runWithCompletion } from "./completion";
import type { AllocationSettings, Election } from "./election";
import { runGreedy } from "./greedy";
import { comparePreferences, type Preferences } from "./outcome";
import { type LoadStep, runPhragmen } from "./phragmen";
import { type Profile, profileOf } from "./profile";
import { withThreshold } from "./threshold";

/** A count in project numbers, which are the same in every profile of it but `whole`. */
export interface Decision {
  /** The ballots before any threshold. */
  readonly whole: Profile;
  readonly approvals: Profile;
  /** With the satisfaction of the rule. */
  readonly profile: Profile;
  readonly run: CompletedRun | null;
  readonly selected: readonly number[];
  /** The steps of Phragmén's rule; none of another. */
  readonly loads: readonly LoadStep[];
  readonly byVotes: readonly number[];
  readonly preferences: Preferences;
  readonly replacedByGreedy: boolean;
}

/** Applies the rule of a round with its threshold and comparison step. Refuses unsound input with a RangeError. */
export function decide(election: Election, settings: AllocationSettings): Decision {
  return decideOn(profilesOf(election, settings), settings);
}

export type Profiles = Pick<Decision, "whole" | "approvals" | "profile">;

/** The ballots as a rule looks at them. Refuses unsound input with a RangeError. */
export function profilesOf(
  election: Election,
  { satisfaction, ties, threshold }: Pick<AllocationSettings, "satisfaction" | "ties" | "threshold">,
): Profiles {
  const whole = profileOf(election, "cost", ties);
  const counted = threshold ? withThreshold(election, whole) : election;
  const approvals = threshold ? profileOf(counted, "cost", ties) : whole;
  const profile = satisfaction === "cost" ? approvals : profileOf(counted, satisfaction, ties);
  return { whole, approvals, profile };
}

/**
 * Applies a rule to ballots looked at as it asks. Throws a `TooManyRuns` where a completion takes more than `mostRuns`
 * counts, tells `onRun` of each count, and refuses an increment that is not in positive whole cents with a RangeError.
 */
export function decideOn(
  { whole, approvals, profile }: Profiles,
  settings: AllocationSettings,
  mostRuns?: number,
  onRun?: (runs: number) => void,
): Decision {
  if (!Number.isSafeInteger(settings.incrementCents) || settings.incrementCents <= 0) {
    throw new RangeError("the increment is a positive number of cents");
  }
  const run = settings.rule === "equal-shares" ? runWithCompletion(profile, settings, mostRuns, onRun) : null;
  const loads: LoadStep[] = [];
  const byRule =
    run?.selected ??
    (settings.rule === "phragmen"
      ? runPhragmen(approvals, (step) => loads.push(step))
      : spendGreedily(profile, settings));
  const byVotes = spendGreedily(approvals);
  const preferences = comparePreferences(approvals, byRule, byVotes);
  const replacedByGreedy = settings.comparison === true && preferences.preferSecond > preferences.preferFirst;
  const selected = replacedByGreedy ? byVotes : byRule;
  return { whole, approvals, profile, run, selected, loads, byVotes, preferences, replacedByGreedy };
}

function spendGreedily(profile: Profile, options: Pick<AllocationSettings, "stopAtFirstMisfit" | "minimumScore"> = {}) {
  const { stopAtFirstMisfit, minimumScore } = options;
  return runGreedy(profile, { budgetCents: profile.envelopeCents, stopAtFirstMisfit, minimumScore });
}
