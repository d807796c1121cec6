import type { GroupColumn } from "./columns";
import { decidedByBallot } from "./decided";
import type { Poll } from "./poll";

interface ShareLine {
  /** As the file says it; empty for those of whom it says nothing. */
  readonly value: string;
  /** Voters of the group, or supports for its projects. */
  readonly size: number;
  /** Ratio of all voters, or of all supports. */
  readonly share: number;
  /** Ratio of the money: tried, and really. */
  readonly tried: number;
  readonly real: number;
}

/** For each group of a column, its part of the voters (or of the supports) against its part of the money. */
export interface GroupShares {
  readonly column: string;
  readonly of: "voters" | "supports";
  readonly lines: readonly ShareLine[];
}

export interface Funded {
  readonly tried: ReadonlySet<string>;
  readonly real: ReadonlySet<string>;
}

/** Groups of voters by what the file says of them, by how many projects they support, then groups of projects. */
export function groupShares(poll: Poll, funded: Funded): GroupShares[] {
  const decided = {
    tried: decidedByBallot(poll, funded.tried),
    real: decidedByBallot(poll, funded.real),
  };
  const ofVoters = [...poll.voterColumns, lengthColumn(poll)].map((column) => {
    const weights = (amounts: Float64Array) => (voter: number) => amounts[poll.ballotOf[voter] as number] as number;
    return sharesOf("voters", column, () => 1, weights(decided.tried), weights(decided.real));
  });
  const { projects } = poll.election;
  const spent = (set: ReadonlySet<string>) => (p: number) =>
    set.has(projects[p]?.id ?? "") ? (projects[p]?.costCents ?? 0) : 0;
  const ofProjects = poll.projectColumns.map((column) =>
    sharesOf("supports", column, (p) => poll.support.votes[p] as number, spent(funded.tried), spent(funded.real)),
  );
  return [...ofVoters, ...ofProjects].filter(({ lines }) => lines.length > 1);
}

type Weight = (line: number) => number;

function sharesOf(of: GroupShares["of"], column: GroupColumn, size: Weight, tried: Weight, real: Weight): GroupShares {
  const sums = { size: sumBy(column, size), tried: sumBy(column, tried), real: sumBy(column, real) };
  const lines = column.values.map((value, code) => ({
    value,
    size: sums.size.each[code] as number,
    share: ratio(sums.size, code),
    tried: ratio(sums.tried, code),
    real: ratio(sums.real, code),
  }));
  return { column: column.name, of, lines: inOrder(lines) };
}

/** What each line weighs, split equally between its groups. */
function sumBy({ values, first, codes }: GroupColumn, weight: Weight): { each: Float64Array; all: number } {
  const each = new Float64Array(values.length);
  let all = 0;
  for (let line = 0; line + 1 < first.length; line += 1) {
    const [from, to] = [first[line] as number, first[line + 1] as number];
    const whole = weight(line);
    all += whole;
    for (let i = from; i < to; i += 1) {
      const code = codes[i] as number;
      each[code] = (each[code] as number) + whole / (to - from);
    }
  }
  return { each, all };
}

function ratio({ each, all }: { each: Float64Array; all: number }, code: number): number {
  return all > 0 ? (each[code] as number) / all : 0;
}

/** Groups that have an order, such as ages, in that order; others from the largest; those of whom nothing is said last. */
function inOrder(lines: ShareLine[]): ShareLine[] {
  const start = (value: string) => Number(/^\d+/.exec(value)?.[0] ?? Number.NaN);
  const ordered = lines.every(({ value }) => value === "" || !Number.isNaN(start(value)));
  return lines.sort((a, b) => {
    if (a.value === "" || b.value === "") return a.value === "" ? 1 : -1;
    return ordered ? start(a.value) - start(b.value) : b.size - a.size;
  });
}

/** How many projects a ballot supports: known of every voter, and of no person. */
function lengthColumn({ ballotOf, support: { first } }: Poll): GroupColumn {
  const values = ["0", "1", "2–3", "4–5", "6–10", "11+"];
  const from = [0, 1, 2, 4, 6, 11];
  const codes = Uint16Array.from(ballotOf, (ballot) => {
    const length = (first[ballot + 1] as number) - (first[ballot] as number);
    return from.findLastIndex((least) => length >= least);
  });
  const used = [...new Set(codes)].sort((a, b) => a - b);
  return {
    name: "length",
    values: used.map((code) => values[code] as string),
    first: Int32Array.from({ length: codes.length + 1 }, (_, line) => line),
    codes: codes.map((code) => used.indexOf(code)),
  };
}
