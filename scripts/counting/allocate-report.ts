import { allocationOf } from "../../app/domain/budgets/rules/allocate";
import type { Decision } from "../../app/domain/budgets/rules/decide";
import type { AllocationSettings } from "../../app/domain/budgets/rules/election";
import { smallestChanges } from "../../app/domain/budgets/rules/smallest-change";
import { tellAllocation, tellFunded, tellSum } from "../../app/domain/budgets/rules/telling/allocation";
import { tellNotes } from "../../app/domain/budgets/rules/telling/notes";
import { writtenSettings } from "../../app/domain/budgets/rules/written-settings";
import { fraction } from "../../app/domain/participation/rules/fraction";
import type { Section } from "../../app/domain/participation/rules/telling/telling";
import type { Locale } from "../../app/i18n/locales";
import type { CountingSay } from "../../app/i18n/tell";
import { explain } from "./explain";
import { moneyOf } from "./money";
import type { Round } from "./round-file";

/** The projects selected, with what they cost in units of the file's money. */
export function resultRows({ election }: Round, decision: Decision): (string | number)[][] {
  const { profile, selected } = decision;
  const lines = selected.map((p) => [
    profile.projects[p]?.id ?? "",
    (profile.projects[p]?.costCents ?? 0) / election.centsPerUnit,
    profile.votes[p] ?? 0,
  ]);
  return [["id", "cost", "votes"], ...lines, ["=", costOf(decision) / election.centsPerUnit, ""]];
}

export function resultSummary({ election }: Round, decision: Decision) {
  const { profile, run, selected } = decision;
  const endowment = run && fraction(run.endowment, BigInt(profile.shares) * BigInt(election.centsPerUnit));
  return {
    selected: selected.map((p) => profile.projects[p]?.id),
    cost: costOf(decision) / election.centsPerUnit,
    endowment: endowment && `${endowment.num}/${endowment.den}`,
    runs: run?.runs ?? 1,
  };
}

function costOf({ profile, selected }: Decision): number {
  return selected.reduce((sum, p) => sum + (profile.projects[p]?.costCents ?? 0), 0);
}

/** The whole account of a round, for reading. */
export function allocationText(round: Round, settings: AllocationSettings, decision: Decision, locale: Locale) {
  const { election, heading, ownTies } = round;
  const titles = (id: string) => round.titles.get(id) ?? id;
  const allocation = allocationOf(election, settings, decision);
  const changes = smallestChanges(election, settings, allocation);
  const result = { ...allocation, changes: changes ?? {} };
  const notes = { ownTies: settings.ties.by === "name" ? ownTies : null, tooLong: changes === null };
  const sections: Section<CountingSay>[] = [
    tellFunded(result, titles),
    ...tellNotes(notes),
    ...tellAllocation(result, titles, election.centsPerUnit),
  ];
  const money = moneyOf({ currency: round.currency, centsPerUnit: election.centsPerUnit }, locale);
  const rule = writtenSettings(settings, election.centsPerUnit);
  return explain({ heading, rule, outcome: tellSum(result), sections }, locale, { money });
}
