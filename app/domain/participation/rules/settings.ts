/** Quorums a body can choose from, as fractions of the electorate. */
export const quorums = {
  none: [0, 1],
  tenth: [1, 10],
  fifth: [1, 5],
  quarter: [1, 4],
  third: [1, 3],
  half: [1, 2],
} as const satisfies Record<string, readonly [number, number]>;
export type QuorumName = keyof typeof quorums;
export const quorumNames = Object.keys(quorums) as QuorumName[];

type MajoritySetting = {
  numerator: number;
  denominator: number;
  strict: boolean;
  base: "votes_cast" | "electorate";
};

/** Pass lines: more than a half; at least two thirds or three quarters of the votes cast; more than a half of the electorate. */
export const majorities = {
  simple: { numerator: 1, denominator: 2, strict: true, base: "votes_cast" },
  two_thirds: { numerator: 2, denominator: 3, strict: false, base: "votes_cast" },
  three_quarters: { numerator: 3, denominator: 4, strict: false, base: "votes_cast" },
  electorate: { numerator: 1, denominator: 2, strict: true, base: "electorate" },
} as const satisfies Record<string, MajoritySetting>;
export type MajorityName = keyof typeof majorities;
export const majorityNames = Object.keys(majorities) as MajorityName[];

/** The name of the setting a vote was frozen with; null for one that these lists do not hold. */
export function quorumName(numerator: number, denominator: number): QuorumName | null {
  return quorumNames.find((name) => quorums[name][0] * denominator === numerator * quorums[name][1]) ?? null;
}

export function majorityName(setting: MajoritySetting): MajorityName | null {
  return majorityNames.find((name) => sameMajority(majorities[name], setting)) ?? null;
}

function sameMajority(a: MajoritySetting, b: MajoritySetting): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator && a.strict === b.strict && a.base === b.base;
}
