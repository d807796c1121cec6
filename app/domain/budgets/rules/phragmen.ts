import { type Fraction, fraction, greatestCommonDivisor, toNumber } from "../../participation/rules/fraction";
import type { Profile } from "./profile";

/** What voters carry so far. Loads are cents, twice: as floats, quick and nearly right, and exactly. */
interface Loads {
  readonly profile: Profile;
  /** By group, the round in which it last paid, from 0; -1 before. It carries the load of that round. */
  readonly lastPaid: Int32Array;
  readonly rough: number[];
  /** Over the common `denominator`. */
  exact: bigint[];
  denominator: bigint;
}

interface Candidate {
  readonly project: number;
  /** Float load its supporters would reach; it only grows as others are bought, so it bounds the present one from below. */
  load: number;
}

/** `sum` over (`voters` × the common denominator). */
interface ExactLoad {
  readonly project: number;
  readonly sum: bigint;
  readonly voters: bigint;
}

/** The project next in line, what each of its supporters then carries in cents, and whether it fits in what is left. */
export interface LoadStep {
  readonly project: number;
  readonly load: Fraction;
  readonly fits: boolean;
}

/**
 * Sequential Phragmén on approvals: the next project is the one that leaves its supporters with the smallest equal
 * load, (Σ loads + cost) / supporters. It stops at the first such project that does not fit in the envelope.
 */
export function runPhragmen(profile: Profile, observe?: (step: LoadStep) => void): number[] {
  const selected: number[] = [];
  const lastPaid = new Int32Array(profile.size.length).fill(-1);
  const loads: Loads = { profile, lastPaid, rough: [], exact: [], denominator: 1n };
  let left = profile.envelopeCents;
  let candidates = [...profile.projects.keys()]
    .filter((project) => supportersOf(profile, project).length > 0)
    .map((project): Candidate => ({ project, load: costOf(profile, project) / (profile.votes[project] as number) }));
  for (;;) {
    const next = lightest(loads, candidates);
    if (!next) return selected;
    const fits = costOf(profile, next.project) <= left;
    const load = fraction(next.sum, next.voters * loads.denominator);
    observe?.({ project: next.project, load, fits });
    if (!fits) return selected;
    left -= costOf(profile, next.project);
    selected.push(next.project);
    carry(loads, next);
    candidates = candidates.filter(({ project }) => project !== next.project);
  }
}

/** Looks at candidates in order of their last load; those that floats cannot part are compared exactly. */
function lightest(loads: Loads, candidates: Candidate[]): ExactLoad | null {
  const slack = (loads.rough.length + 8) * Number.EPSILON;
  let bound = Number.POSITIVE_INFINITY;
  const seen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => a.load - b.load)) {
    if (candidate.load * (1 - slack) > bound) break;
    candidate.load = roughLoad(loads, candidate.project);
    bound = Math.min(bound, candidate.load * (1 + slack));
    seen.push(candidate);
  }
  return seen
    .filter(({ load }) => load * (1 - slack) <= bound)
    .map(({ project }) => exactLoad(loads, project))
    .reduce<ExactLoad | null>((best, one) => (best && isBefore(best, one) ? best : one), null);
}

/** By exact load, then by the order that settles ties. */
function isBefore(a: ExactLoad, b: ExactLoad): boolean {
  const [left, right] = [a.sum * b.voters, b.sum * a.voters];
  return left < right || (left === right && a.project < b.project);
}

/** Gives a load to all supporters of its project. */
function carry(loads: Loads, { project, sum, voters }: ExactLoad): void {
  const divisor = greatestCommonDivisor(sum, voters);
  const scale = voters / divisor;
  for (const group of supportersOf(loads.profile, project)) loads.lastPaid[group] = loads.rough.length;
  loads.denominator *= scale;
  loads.exact = loads.exact.map((earlier) => earlier * scale);
  loads.exact.push(sum / divisor);
  loads.rough.push(toNumber({ num: sum / divisor, den: loads.denominator }));
}

function roughLoad(loads: Loads, project: number): number {
  let sum = costOf(loads.profile, project);
  for (const [round, payers] of payersByRound(loads, project).entries()) sum += payers * (loads.rough[round] as number);
  return sum / (loads.profile.votes[project] as number);
}

function exactLoad(loads: Loads, project: number): ExactLoad {
  let sum = BigInt(costOf(loads.profile, project)) * loads.denominator;
  for (const [round, payers] of payersByRound(loads, project).entries()) {
    if (payers > 0) sum += BigInt(payers) * (loads.exact[round] as bigint);
  }
  return { project, sum, voters: BigInt(loads.profile.votes[project] as number) };
}

/** Supporters of a project by the round in which they last paid, so that each load is used once. */
function payersByRound({ profile, lastPaid, rough }: Loads, project: number): Float64Array {
  const payers = new Float64Array(rough.length);
  for (const group of supportersOf(profile, project)) {
    const round = lastPaid[group] as number;
    if (round >= 0) payers[round] = (payers[round] as number) + (profile.size[group] as number);
  }
  return payers;
}

function supportersOf({ supporters }: Profile, project: number): Int32Array {
  return supporters.index.subarray(supporters.first[project], supporters.first[project + 1]);
}

function costOf(profile: Profile, project: number): number {
  return profile.projects[project]?.costCents ?? 0;
}
