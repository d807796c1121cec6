/** Times of the runs of one measurement, in milliseconds, the first one with code that is not warm yet. */
export interface Samples {
  readonly first: number;
  readonly median: number;
  readonly least: number;
  /** User time of all threads in the median run: busy neighbours do not lengthen it. */
  readonly cpu: number;
}

export interface Measured {
  /** Reading the file and its ballots, once, cold; null where ballots were drawn. */
  readonly parse: number | null;
  /** Joining identical ballots: a part of `count`; null where it has no step of its own. */
  readonly group: Samples | null;
  readonly count: Samples;
  /** Peak of resident memory with the ballots read and nothing counted yet, and in all; MiB. */
  readonly heldMiB: number;
  readonly peakMiB: number;
  /** Equal Shares runs that the count took; null for other rules. */
  readonly runs: number | null;
}

const leastRuns = 5;
const longest = 2_000;

/** Repeats a piece of work at least five times, and up to 40 times while it stays below two seconds in all. */
export function sample(work: () => unknown): Samples {
  const times: number[] = [];
  const cpu: number[] = [];
  const started = performance.now();
  while (times.length < leastRuns || (times.length < 40 && performance.now() - started < longest)) {
    const [before, cpuBefore] = [performance.now(), process.cpuUsage()];
    work();
    times.push(performance.now() - before);
    cpu.push(process.cpuUsage(cpuBefore).user / 1_000);
  }
  return { first: times[0] ?? 0, median: median(times), least: Math.min(...times), cpu: median(cpu) };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

export function peakMiB(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
