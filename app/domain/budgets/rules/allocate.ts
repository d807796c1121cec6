import { fraction, toText } from "../../participation/rules/fraction";
import type { Allocation, Outcome } from "./allocation";
import { type Decision, decide } from "./decide";
import type { AllocationSettings, Election } from "./election";
import { explainProjects } from "./explanation";
import { statisticsOf } from "./outcome";
import type { Profile } from "./profile";

/** Shares the envelope among the projects by the frozen rule. Refuses unsound input with a RangeError. */
export function allocate(election: Election, settings: AllocationSettings): Allocation {
  return allocationOf(election, settings, decide(election, settings));
}

/** A decided round as plain data, with what became of each project. */
export function allocationOf(election: Election, settings: AllocationSettings, decision: Decision): Allocation {
  const { approvals, profile, run, replacedByGreedy } = decision;
  const outcome = outcomeOf(approvals, decision.selected);
  return {
    settings,
    envelopeCents: election.envelopeCents,
    ...outcome,
    leftCents: election.envelopeCents - outcome.costCents,
    voters: profile.voters,
    endowmentCents: run && toText(fraction(run.endowment, profile.shares)),
    runs: run?.runs ?? 1,
    completedCents: run && !replacedByGreedy ? outcome.costCents - run.kept.costCents : 0,
    ...explainProjects(decision, replacedByGreedy ? "greedy" : settings.rule),
    ...(settings.rule === "phragmen" && { loads: loadsOf(decision) }),
    greedy: outcomeOf(approvals, decision.byVotes),
    preferences: decision.preferences,
    replacedByGreedy,
  };
}

function loadsOf({ approvals, loads }: Decision): NonNullable<Allocation["loads"]> {
  return loads.map(({ project, load, fits }) => ({
    id: approvals.projects[project]?.id ?? "",
    cents: toText(load),
    fits,
  }));
}

/** What a set of projects costs, and what it means to the voters of a profile. */
export function outcomeOf(profile: Profile, selected: readonly number[]): Outcome {
  const projects = selected.flatMap((p) => profile.projects[p] ?? []);
  return {
    selected: projects.map(({ id }) => id),
    costCents: projects.reduce((sum, { costCents }) => sum + costCents, 0),
    statistics: statisticsOf(profile, selected),
  };
}
