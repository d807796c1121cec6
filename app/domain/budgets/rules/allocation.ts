import type { AllocationSettings } from "./election";
import type { OutcomeStatistics, Preferences } from "./outcome";
import type { ProjectTrace, RoundTrace } from "./trace";

export interface ProjectAllocation {
  readonly id: string;
  readonly costCents: number;
  /** Ballots that name it. */
  readonly votes: number;
  /** Points or places won in all, where the satisfaction is by them. */
  readonly score?: number;
  readonly funded: boolean;
  /** Place in the order of selection, from 1; null if not funded. */
  readonly place: number | null;
  /** By which rule it was funded; greedy may be the completion. */
  readonly fundedBy: AllocationSettings["rule"] | null;
  /** Whether greedy alone would have funded it. */
  readonly fundedByGreedy: boolean;
  /** Where its supporters' money went; null where the rule gives voters no money. */
  readonly trace: ProjectTrace | null;
  /** What its supporters lacked at the end of Equal Shares; 0 for a funded project, null where voters hold no money. */
  readonly shortfallCents: number | null;
}

export interface Outcome {
  readonly selected: readonly string[];
  readonly costCents: number;
  readonly statistics: OutcomeStatistics;
}

/** The result of a round: plain data, fit to be kept and published. */
export interface Allocation extends Outcome {
  readonly settings: AllocationSettings;
  readonly envelopeCents: number;
  readonly leftCents: number;
  readonly voters: number;
  /** What each voter of the kept run started with, exact cents: "100000/3"; null where voters hold no money. */
  readonly endowmentCents: string | null;
  readonly runs: number;
  /** Part of the cost that greedy added after Equal Shares. */
  readonly completedCents: number;
  /** In order of selection, then by votes. */
  readonly projects: readonly ProjectAllocation[];
  readonly rounds: readonly RoundTrace[];
  /**
   * Of Phragmén's rule: each project in its turn with what each supporter then carries, exact cents, "1045/3"; the last
   * one may not fit.
   */
  readonly loads?: readonly { readonly id: string; readonly cents: string; readonly fits: boolean }[];
  /** Greedy by number of votes, what most cities do, on the same ballots. */
  readonly greedy: Outcome;
  /** `preferFirst`: this rule's outcome; `preferSecond`: greedy's. */
  readonly preferences: Preferences;
  /** Greedy took the place of the rule's outcome by the comparison step. */
  readonly replacedByGreedy: boolean;
}
