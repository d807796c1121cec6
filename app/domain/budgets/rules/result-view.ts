import { compare, type Fraction, floor, fraction, fromText, toNumber } from "../../participation/rules/fraction";
import type { Allocation, ProjectAllocation } from "./allocation";

/** What the page of a result says of one project. Money in whole cents, rounded down where it was a fraction. */
export interface ProjectResult {
  readonly id: number;
  readonly costCents: number;
  readonly funded: boolean;
  readonly completed: boolean;
  readonly fundedByGreedy: boolean;
  /** Null in a small electorate, like everything that could tell who chose what. */
  readonly votes: number | null;
  readonly heldCents: number | null;
  readonly missingCents: number | null;
  /** Voters with a whole purse who would have filled what was missing. */
  readonly missingSupporters: number | null;
  readonly spentOn: readonly { readonly id: number; readonly cents: number }[];
}

export interface RoundStep {
  readonly bought: number;
  readonly costCents: number;
  readonly effectiveVotes: number;
  /** What a supporter who pays in full paid, and how many did; `others` gave all they still had. */
  readonly paidCents: number;
  readonly payers: number;
  readonly others: number;
  readonly paymentsSumCents: number;
}

export interface ResultView {
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
  } | null;
  readonly steps: readonly RoundStep[];
}

/** Turns a count with its trace into the figures of its page; `small` withholds what could betray a ballot. */
export function viewOf(result: Allocation, { small }: { small: boolean }): ResultView {
  const endowment = fromText(result.endowmentCents ?? "0");
  const { statistics, greedy } = result;
  return {
    voters: result.voters,
    envelopeCents: result.envelopeCents,
    costCents: result.costCents,
    leftCents: result.leftCents,
    completedCents: result.completedCents,
    startCents: cents(fraction(result.envelopeCents, Math.max(result.voters, 1))),
    endowmentCents: cents(endowment),
    projects: result.projects.map((one) => projectResult(one, endowment, small)),
    greedy: { selected: greedy.selected.map(Number), costCents: greedy.costCents },
    change: small
      ? null
      : {
          without: ratio(statistics.shareWithoutProject),
          withoutByGreedy: ratio(greedy.statistics.shareWithoutProject),
          supported: ratio(statistics.meanSupportedWinners),
          supportedByGreedy: ratio(greedy.statistics.meanSupportedWinners),
        },
    steps: small ? [] : stepsOf(result),
  };
}

function projectResult(one: ProjectAllocation, endowment: Fraction, small: boolean): ProjectResult {
  const missing = one.funded || small ? null : one.shortfallCents;
  const held = small ? null : one.trace;
  return {
    id: Number(one.id),
    costCents: one.costCents,
    funded: one.funded,
    completed: one.fundedBy === "greedy",
    fundedByGreedy: one.fundedByGreedy,
    votes: small ? null : one.votes,
    heldCents: held?.supportersHeldCents ?? null,
    missingCents: missing,
    missingSupporters: missing === null ? null : supportersFor(missing, endowment),
    spentOn: held?.spentOn.map(({ id, cents: spent }) => ({ id: Number(id), cents: spent })) ?? [],
  };
}

function supportersFor(missingCents: number, endowment: Fraction): number | null {
  if (compare(endowment, fraction(0)) <= 0) return null;
  return Number((BigInt(missingCents) * endowment.den + endowment.num - 1n) / endowment.num);
}

function stepsOf(result: Allocation): RoundStep[] {
  return result.projects.flatMap(({ id, costCents, trace }) => {
    const [first, ...rest] = trace?.payments ?? [];
    if (!trace?.effectiveVotes || !first) return [];
    const sum = [first, ...rest].reduce(
      (total, { voters, cents: paid }) => total + voters * toNumber(fromText(paid)),
      0,
    );
    return {
      bought: Number(id),
      costCents,
      effectiveVotes: ratio(trace.effectiveVotes),
      paidCents: cents(fromText(first.cents)),
      payers: first.voters,
      others: rest.reduce((total, { voters }) => total + voters, 0),
      paymentsSumCents: Math.round(sum),
    };
  });
}

const cents = (value: Fraction) => Number(floor(value));
const ratio = (text: string) => toNumber(fromText(text));
