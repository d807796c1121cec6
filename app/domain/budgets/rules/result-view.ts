import {
  add,
  type Fraction,
  floor,
  fraction,
  fromText,
  multiply,
  toNumber,
  ZERO,
} from "../../participation/rules/fraction";
import type { Allocation, ProjectAllocation } from "./allocation";
import type { AllocationSettings } from "./election";
import type { Preferences } from "./outcome";
import type { SmallestChange } from "./smallest-change";

/** What the page of a result says of one project. Money in whole cents, rounded down where it was a fraction. */
export interface ProjectResult {
  readonly id: number;
  readonly costCents: number;
  readonly funded: boolean;
  readonly completed: boolean;
  readonly fundedByGreedy: boolean;
  /** Null in a small electorate, like everything that could tell who chose what. */
  readonly votes: number | null;
  /** Points or ranks, where the satisfaction is by them. */
  readonly score: number | null;
  readonly heldCents: number | null;
  /** How much less it should have cost, or how many supporters more it should have had, by a whole recount; without one, what its supporters lacked. */
  readonly missingCents: number | null;
  readonly missingSupporters: number | null;
}

/** Projects that one rule funds and the other does not, with the ballots that name them. */
export interface OnlyFunded {
  readonly projects: number;
  readonly votes: number;
}

export interface RoundStep {
  readonly bought: number;
  readonly costCents: number;
  readonly effectiveVotes: number;
  /** What a supporter who pays in full paid, and how many did; `others` gave all they still had. */
  readonly paidCents: number;
  readonly payers: number;
  readonly others: number;
  /** All payments added up exactly. */
  readonly paymentsSumCents: number;
}

export interface ResultView {
  readonly rule: AllocationSettings["rule"];
  /** Greedy took the place of the rule's outcome. */
  readonly replacedByGreedy: boolean;
  /** The rule is the one that every result is held against: there is nothing to compare. */
  readonly isByVotes: boolean;
  /** What the score of a project is made of; null where it is its supporters. */
  readonly scoredBy: "points" | "ranks" | null;
  readonly voters: number;
  readonly envelopeCents: number;
  readonly costCents: number;
  readonly leftCents: number;
  readonly completedCents: number;
  readonly startCents: number;
  readonly endowmentCents: number;
  readonly projects: readonly ProjectResult[];
  readonly greedy: { readonly selected: readonly number[]; readonly costCents: number };
  /** Null in a small electorate. */
  readonly change: {
    readonly without: number;
    readonly withoutByGreedy: number;
    readonly supported: number;
    readonly supportedByGreedy: number;
    /** What voters decided: the least, the quarter, the middle, the three quarters and the most. */
    readonly decidedCents: readonly number[];
    readonly decidedCentsByGreedy: readonly number[];
    readonly only: OnlyFunded;
    readonly onlyByGreedy: OnlyFunded;
    readonly preferences: Preferences;
  } | null;
  readonly steps: readonly RoundStep[];
}

export type CountedAllocation = Allocation & { readonly changes?: Readonly<Record<string, SmallestChange>> };

/** Turns a count with its trace into the figures of its page; `small` withholds what could betray a ballot. */
export function viewOf(result: CountedAllocation, { small }: { small: boolean }): ResultView {
  const { statistics, greedy, projects } = result;
  const { settings, replacedByGreedy } = result;
  return {
    rule: settings.rule,
    replacedByGreedy,
    isByVotes: settings.rule === "greedy" && settings.satisfaction === "cost",
    scoredBy: small ? null : scoredBy(settings),
    voters: result.voters,
    envelopeCents: result.envelopeCents,
    costCents: result.costCents,
    leftCents: result.leftCents,
    completedCents: result.completedCents,
    startCents: cents(fraction(result.envelopeCents, Math.max(result.voters, 1))),
    endowmentCents: cents(fromText(result.endowmentCents ?? "0")),
    projects: projects.map((one) => projectResult(one, result, small)),
    greedy: { selected: greedy.selected.map(Number), costCents: greedy.costCents },
    change: small
      ? null
      : {
          without: ratio(statistics.shareWithoutProject),
          withoutByGreedy: ratio(greedy.statistics.shareWithoutProject),
          supported: ratio(statistics.meanSupportedWinners),
          supportedByGreedy: ratio(greedy.statistics.meanSupportedWinners),
          decidedCents: statistics.decidedCentsQuartiles,
          decidedCentsByGreedy: greedy.statistics.decidedCentsQuartiles,
          only: countOf(projects.filter(({ funded, fundedByGreedy }) => funded && !fundedByGreedy)),
          onlyByGreedy: countOf(projects.filter(({ funded, fundedByGreedy }) => !funded && fundedByGreedy)),
          preferences: result.preferences,
        },
    steps: small ? [] : stepsOf(result),
  };
}

function scoredBy({ rule, satisfaction }: AllocationSettings): ResultView["scoredBy"] {
  if (rule === "phragmen") return null;
  return satisfaction === "points" ? "points" : satisfaction === "borda" ? "ranks" : null;
}

function projectResult(one: ProjectAllocation, result: CountedAllocation, small: boolean): ProjectResult {
  // what supporters held tells nothing of an outcome that took the place of the one they paid for
  const held = small || result.replacedByGreedy ? null : one.trace;
  const missing = small ? undefined : result.changes?.[one.id];
  return {
    id: Number(one.id),
    costCents: one.costCents,
    funded: one.funded,
    completed: held !== null && one.fundedBy === "greedy",
    fundedByGreedy: one.fundedByGreedy,
    votes: small ? null : one.votes,
    score: small ? null : (one.score ?? null),
    heldCents: held?.supportersHeldCents ?? null,
    missingCents: missing?.costCutCents ?? (small || one.funded ? null : one.shortfallCents),
    missingSupporters: missing?.addedSupporters ?? null,
  };
}

function countOf(projects: readonly ProjectAllocation[]): OnlyFunded {
  return { projects: projects.length, votes: projects.reduce((sum, { votes }) => sum + votes, 0) };
}

/** Rounds in which everybody who paid in full paid the same, and that stand; others are told by their payments. */
function stepsOf(result: Allocation): RoundStep[] {
  if (scoredBy(result.settings) || result.replacedByGreedy) return [];
  return result.projects.flatMap(({ id, costCents, trace }) => {
    const [first, ...rest] = trace?.payments ?? [];
    if (!trace?.effectiveVotes || !first) return [];
    const sum = [first, ...rest].reduce(
      (total, { voters, cents: paid }) => add(total, multiply(fraction(voters), fromText(paid))),
      ZERO,
    );
    return {
      bought: Number(id),
      costCents,
      effectiveVotes: ratio(trace.effectiveVotes),
      paidCents: cents(fromText(first.cents)),
      payers: first.voters,
      others: rest.reduce((total, { voters }) => total + voters, 0),
      paymentsSumCents: cents(sum),
    };
  });
}

const cents = (value: Fraction) => Number(floor(value));
const ratio = (text: string) => toNumber(fromText(text));
