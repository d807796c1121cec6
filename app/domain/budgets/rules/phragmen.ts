import { compare, type Fraction, fraction } from "../../participation/rules/fraction";
import type { Profile } from "./profile";

interface Candidate {
  readonly project: number;
  /** Load its supporters would reach; it only grows as others are bought, so it bounds the present one from below. */
  load: Fraction;
}

/**
 * Sequential Phragmén on approvals: the next project is the one that leaves its supporters with the smallest equal
 * load, (Σ loads + cost) / supporters. It stops at the first such project that does not fit in the envelope.
 * Loads are cents, exact.
 */
export function runPhragmen(profile: Profile): number[] {
  const selected: number[] = [];
  const loads: Fraction[] = [];
  const lastPaid = new Int32Array(profile.size.length).fill(-1);
  let left = profile.envelopeCents;
  let candidates = [...profile.projects.keys()]
    .filter((project) => supportersOf(profile, project).length > 0)
    .map((project): Candidate => ({ project, load: loadWith(profile, project, lastPaid, loads) }));
  for (;;) {
    const next = lightest(candidates, (project) => loadWith(profile, project, lastPaid, loads));
    const cost = next ? (profile.projects[next.project]?.costCents ?? 0) : 0;
    if (!next || cost > left) return selected;
    left -= cost;
    loads.push(next.load);
    for (const group of supportersOf(profile, next.project)) lastPaid[group] = selected.length;
    selected.push(next.project);
    candidates = candidates.filter((one) => one !== next);
  }
}

function lightest(candidates: Candidate[], loadOf: (project: number) => Fraction): Candidate | null {
  const order = (a: Candidate, b: Candidate) => compare(a.load, b.load) || a.project - b.project;
  let best: Candidate | null = null;
  for (const candidate of candidates.sort(order)) {
    if (best && order(candidate, best) > 0) break;
    candidate.load = loadOf(candidate.project);
    if (!best || order(candidate, best) < 0) best = candidate;
  }
  return best;
}

/** Counts supporters by the project they paid last first, so that each load is used once. */
function loadWith(profile: Profile, project: number, lastPaid: Int32Array, loads: readonly Fraction[]): Fraction {
  const payersOf = new Float64Array(loads.length);
  let voters = 0;
  for (const group of supportersOf(profile, project)) {
    const size = profile.size[group] as number;
    const round = lastPaid[group] as number;
    voters += size;
    if (round >= 0) payersOf[round] = (payersOf[round] as number) + size;
  }
  let sum = fraction(profile.projects[project]?.costCents ?? 0);
  for (const [round, load] of loads.entries()) {
    const payers = BigInt(payersOf[round] as number);
    if (payers > 0n) sum = { num: sum.num * load.den + payers * load.num * sum.den, den: sum.den * load.den };
  }
  return fraction(sum.num, sum.den * BigInt(voters));
}

function supportersOf({ supporters }: Profile, project: number): Int32Array {
  return supporters.index.subarray(supporters.first[project], supporters.first[project + 1]);
}
