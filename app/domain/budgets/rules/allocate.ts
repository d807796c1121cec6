import { fraction, toText } from "../../participation/rules/fraction";
import type { Allocation, Outcome } from "./allocation";
import { runWithCompletion } from "./completion";
import type { AllocationSettings, Election } from "./election";
import { explainProjects } from "./explanation";
import { runGreedy } from "./greedy";
import { comparePreferences, statisticsOf } from "./outcome";
import { runPhragmen } from "./phragmen";
import { type Profile, profileOf } from "./profile";
import { withThreshold } from "./threshold";

/** The default rule of a new round: Equal Shares on costs, raised by 1 € steps, then completed by greedy. */
export const DEFAULT_SETTINGS = {
  rule: "equal-shares",
  satisfaction: "cost",
  completion: "add1-greedy",
  incrementCents: 100,
  start: "exact",
} as const satisfies Partial<AllocationSettings>;

/** Shares the envelope among the projects by the frozen rule. Refuses unsound input with a RangeError. */
export function allocate(election: Election, settings: AllocationSettings): Allocation {
  if (!Number.isSafeInteger(settings.incrementCents) || settings.incrementCents <= 0) {
    throw new RangeError("the increment is a positive number of cents");
  }
  const whole = profileOf(election, "cost", settings.ties);
  const counted = settings.threshold ? withThreshold(election, whole) : election;
  const approvals = settings.threshold ? profileOf(counted, "cost", settings.ties) : whole;
  const { satisfaction } = settings;
  const profile = satisfaction === "cost" ? approvals : profileOf(counted, satisfaction, settings.ties);

  const run = settings.rule === "equal-shares" ? runWithCompletion(profile, settings) : null;
  const byRule = run?.selected ?? (settings.rule === "phragmen" ? runPhragmen(approvals) : spendGreedily(profile));
  const byVotes = spendGreedily(approvals);
  const preferences = comparePreferences(approvals, byRule, byVotes);
  const replacedByGreedy = settings.comparison === true && preferences.preferSecond > preferences.preferFirst;
  const selected = replacedByGreedy ? byVotes : byRule;
  const outcome = outcomeOf(approvals, selected);
  return {
    settings,
    envelopeCents: election.envelopeCents,
    ...outcome,
    leftCents: election.envelopeCents - outcome.costCents,
    voters: profile.voters,
    endowmentCents: run && toText(fraction(run.endowment, profile.shares)),
    runs: run?.runs ?? 1,
    completedCents: run && !replacedByGreedy ? outcome.costCents - run.kept.costCents : 0,
    ...explainProjects(whole, profile, run, { selected, byVotes, rule: replacedByGreedy ? "greedy" : settings.rule }),
    greedy: outcomeOf(approvals, byVotes),
    preferences,
    replacedByGreedy,
  };
}

function spendGreedily(profile: Profile): number[] {
  return runGreedy(profile, { budgetCents: profile.envelopeCents });
}

function outcomeOf(profile: Profile, selected: readonly number[]): Outcome {
  const projects = selected.flatMap((p) => profile.projects[p] ?? []);
  return {
    selected: projects.map(({ id }) => id),
    costCents: projects.reduce((sum, { costCents }) => sum + costCents, 0),
    statistics: statisticsOf(profile, selected),
  };
}
