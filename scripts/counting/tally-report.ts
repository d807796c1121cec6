import type { Explanation } from "./explain";

/** What a count says, in each of the ways in which it can be printed. */
export interface Report {
  /** A table of the result alone, its heads first. */
  readonly rows: readonly (readonly (string | number)[])[];
  readonly json: object;
  readonly explanation: Explanation;
  /** Names of the grades of a file that has its own. */
  readonly grades?: readonly string[];
  /** Names that need no quotation marks: those of people in public files. */
  readonly people?: boolean;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
}

interface Elected {
  readonly number: number;
  readonly name: string;
}

/** Those elected, in the order and with the numbers of the file. */
export function electedOf(candidates: readonly Candidate[], elected: readonly string[]): readonly Elected[] {
  return candidates.flatMap(({ id, name }, i) => (elected.includes(id) ? [{ number: i + 1, name }] : []));
}

export function rowsOf(elected: readonly Elected[]): Report["rows"] {
  return [["number", "elected"], ...elected.map(({ number, name }) => [number, name])];
}

/** Ids by place as names. */
export function namedRanking(candidates: readonly Candidate[], ranking: readonly (readonly string[])[] | undefined) {
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  return ranking?.map((ids) => ids.map((id) => names.get(id)));
}

/** Rows from the greatest sum, those with the same sum in one place. */
export function bySums<Row extends { readonly id: string }>(
  rows: readonly Row[],
  sum: (row: Row) => number,
): string[][] {
  const places = new Map<number, string[]>();
  for (const row of rows) places.set(sum(row), [...(places.get(sum(row)) ?? []), row.id]);
  return [...places.values()];
}
