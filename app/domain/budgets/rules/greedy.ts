import type { Profile } from "./profile";

export interface GreedyOptions {
  /** Money to spend, in cents. */
  readonly budgetCents: number;
  /** Projects already bought. */
  readonly taken?: ReadonlySet<number>;
  /** Stop at the first project that does not fit instead of skipping it. */
  readonly stopAtFirstMisfit?: boolean;
  /** Lowest score with which a project can be bought. */
  readonly minimumScore?: number;
}

/**
 * Utilitarian greedy: by total satisfaction over cost, takes what still fits and skips the rest. With cost
 * satisfaction that is the order of votes, which is what most cities do. A project that nobody supports is not taken.
 */
export function runGreedy(profile: Profile, options: GreedyOptions): number[] {
  const { budgetCents, taken, stopAtFirstMisfit = false, minimumScore = 0 } = options;
  const selected: number[] = [];
  let left = budgetCents;
  for (const project of byValue(profile)) {
    const score = profile.score[project] as number;
    if (taken?.has(project) || score === 0 || score < minimumScore) continue;
    const { costCents } = profile.projects[project] as { costCents: number };
    if (costCents <= left) {
      selected.push(project);
      left -= costCents;
    } else if (stopAtFirstMisfit) break;
  }
  return selected;
}

/** Project numbers from the most to the least satisfaction per cent, equal ones in the order that settles ties. */
function byValue(profile: Profile): number[] {
  const value = profile.projects.map(({ costCents }, p) => ({
    score: BigInt(profile.score[p] as number),
    cost: profile.satisfaction === "cost" ? 1n : BigInt(costCents),
  }));
  return [...value.keys()].sort((p, q) => {
    const [a, b] = [value[p], value[q]] as [{ score: bigint; cost: bigint }, { score: bigint; cost: bigint }];
    const [left, right] = [a.score * b.cost, b.score * a.cost];
    return left > right ? -1 : left < right ? 1 : p - q;
  });
}
