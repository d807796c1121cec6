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
  const funded = new Set(selected);
  const decided: { cents: number; voters: number }[] = [];
  let [without, supported] = [0, 0];
  for (const [group, size] of profile.size.entries()) {
    const winners = supportedBy(profile, group).filter((p) => funded.has(p));
    if (winners.length === 0) without += size;
    supported += winners.length * size;
    decided.push({ cents: winners.reduce((sum, p) => sum + shareOf(profile, p), 0), voters: size });
  }
  return {
    votersWithoutProject: without,
    shareWithoutProject: toText(fraction(without, profile.shares)),
    meanSupportedWinners: toText(fraction(supported, profile.shares)),
    decidedCentsQuartiles: quartiles(decided, profile.voters),
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
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  const counts = { preferFirst: 0, preferSecond: 0, indifferent: 0 };
  for (const [group, size] of profile.size.entries()) {
    const spent = (outcome: Set<number>) =>
      supportedBy(profile, group).reduce(
        (sum, p) => sum + (outcome.has(p) ? (profile.projects[p]?.costCents ?? 0) : 0),
        0,
      );
    const difference = spent(inFirst) - spent(inSecond);
    counts[difference > 0 ? "preferFirst" : difference < 0 ? "preferSecond" : "indifferent"] += size;
  }
  return counts;
}

function supportedBy({ ballots }: Profile, group: number): Int32Array {
  return ballots.index.subarray(ballots.first[group], ballots.first[group + 1]);
}

function shareOf(profile: Profile, project: number): number {
  return (profile.projects[project]?.costCents ?? 0) / (profile.votes[project] as number);
}

function quartiles(decided: { cents: number; voters: number }[], voters: number): number[] {
  decided.sort((a, b) => a.cents - b.cents);
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    let before = 0;
    const found = decided.find((one) => {
      before += one.voters;
      return before >= Math.max(1, Math.ceil(share * voters));
    });
    return Math.round(found?.cents ?? 0);
  });
}
