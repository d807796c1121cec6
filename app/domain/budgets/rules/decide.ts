import { type CompletedRun, runWithCompletion } from "./completion";
import type { AllocationSettings, Election } from "./election";
import { runGreedy } from "./greedy";
import { comparePreferences, type Preferences } from "./outcome";
import { runPhragmen } from "./phragmen";
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
  readonly byVotes: readonly number[];
  readonly preferences: Preferences;
  readonly replacedByGreedy: boolean;
}

/** Applies the rule of a round with its threshold and comparison step. Refuses unsound input with a RangeError. */
export function decide(election: Election, settings: AllocationSettings): Decision {
  if (!Number.isSafeInteger(settings.incrementCents) || settings.incrementCents <= 0) {
    throw new RangeError("the increment is a positive number of cents");
  }
  const { satisfaction, ties } = settings;
  const whole = profileOf(election, "cost", ties);
  const counted = settings.threshold ? withThreshold(election, whole) : election;
  const approvals = settings.threshold ? profileOf(counted, "cost", ties) : whole;
  const profile = satisfaction === "cost" ? approvals : profileOf(counted, satisfaction, ties);

  const run = settings.rule === "equal-shares" ? runWithCompletion(profile, settings) : null;
  const byRule =
    run?.selected ?? (settings.rule === "phragmen" ? runPhragmen(approvals) : spendGreedily(profile, settings));
  const byVotes = spendGreedily(approvals);
  const preferences = comparePreferences(approvals, byRule, byVotes);
  const replacedByGreedy = settings.comparison === true && preferences.preferSecond > preferences.preferFirst;
  const selected = replacedByGreedy ? byVotes : byRule;
  return { whole, approvals, profile, run, selected, byVotes, preferences, replacedByGreedy };
}

function spendGreedily(profile: Profile, options: Pick<AllocationSettings, "stopAtFirstMisfit" | "minimumScore"> = {}) {
  const { stopAtFirstMisfit, minimumScore } = options;
  return runGreedy(profile, { budgetCents: profile.envelopeCents, stopAtFirstMisfit, minimumScore });
}
