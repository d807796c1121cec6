import { fraction, toText } from "../../participation/rules/fraction";
import type { Profile } from "./profile";

/** What an outcome means to the voters. Exact values are texts: "13/20". */
export interface OutcomeStatistics {
  readonly votersWithoutProject: number;
  /** Share of the voters who support no funded project. */
  readonly shareWithoutProject: string;
  /** Mean number of funded projects that a voter supports. */
  readonly meanSupportedWinners: string;
  /**
   * What the voters decided, each funded project's cost being split equally between those who support it: the least,
   * the quarter, the middle, the three quarters and the most, to the nearest cent.
   */
  readonly decidedCentsQuartiles: readonly number[];
}

export function statisticsOf(profile: Profile, selected: readonly number[]): OutcomeStatistics {
  const winners = perGroup(
    profile,
    ofEach(profile, selected, () => 1),
  );
  const cents = perGroup(
    profile,
    ofEach(profile, selected, (p) => costOf(profile, p) / (profile.votes[p] as number)),
  );
  let [without, supported] = [0, 0];
  for (const [group, size] of profile.size.entries()) {
    if (winners[group] === 0) without += size;
    supported += (winners[group] as number) * size;
  }
  return {
    votersWithoutProject: without,
    shareWithoutProject: toText(fraction(without, profile.shares)),
    meanSupportedWinners: toText(fraction(supported, profile.shares)),
    decidedCentsQuartiles: quartiles(profile, cents),
  };
}

export interface Preferences {
  readonly preferFirst: number;
  readonly preferSecond: number;
  readonly indifferent: number;
}

/**
 * Voters who strictly prefer each of two outcomes, by the money spent on what they support; one with nothing in
 * either counts as zero in both (the comparison step of Wieliczka and Świecie).
 */
export function comparePreferences(profile: Profile, first: readonly number[], second: readonly number[]): Preferences {
  const spent = (outcome: readonly number[]) =>
    perGroup(
      profile,
      ofEach(profile, outcome, (p) => costOf(profile, p)),
    );
  const [inFirst, inSecond] = [spent(first), spent(second)];
  const counts = { preferFirst: 0, preferSecond: 0, indifferent: 0 };
  for (let group = 0; group < profile.size.length; group += 1) {
    const difference = (inFirst[group] as number) - (inSecond[group] as number);
    counts[difference > 0 ? "preferFirst" : difference < 0 ? "preferSecond" : "indifferent"] += profile.size[
      group
    ] as number;
  }
  return counts;
}

/** An amount for each project of an outcome, 0 for the others. */
function ofEach(profile: Profile, outcome: readonly number[], amount: (project: number) => number): Float64Array {
  const amounts = new Float64Array(profile.projects.length);
  for (const project of outcome) amounts[project] = amount(project);
  return amounts;
}

/** Sums the amounts of what each group of identical ballots supports. */
function perGroup({ ballots: { first, index }, size }: Profile, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(size.length);
  for (let group = 0; group < size.length; group += 1) {
    let sum = 0;
    for (let i = first[group] as number; i < (first[group + 1] as number); i += 1) {
      sum += amounts[index[i] as number] as number;
    }
    sums[group] = sum;
  }
  return sums;
}

function costOf(profile: Profile, project: number): number {
  return profile.projects[project]?.costCents ?? 0;
}

function quartiles({ size, voters }: Profile, cents: Float64Array): number[] {
  const groups = [...cents.keys()].sort((a, b) => (cents[a] as number) - (cents[b] as number));
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    let before = 0;
    const found = groups.find((group) => {
      before += size[group] as number;
      return before >= Math.max(1, Math.ceil(share * voters));
    });
    return found === undefined ? 0 : Math.round(cents[found] as number);
  });
}
