import type { Measured } from "./samples";

export interface Row {
  readonly name: string;
  readonly measured: Measured;
  /** Milliseconds that the count should not exceed. */
  readonly aim?: number;
}

const HEAD = ["", "median", "least", "first", "CPU", "joining", "reading", "held", "peak", "runs", "aim", "of aim"];

/** Milliseconds and MiB; `of aim` is the median over the aim, so that 1.00 is just met. */
export function printRows(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const lines = rows.map(({ name, measured: { count, group, parse, heldMiB, peakMiB, runs }, aim }) => [
    name,
    ...[count.median, count.least, count.first, count.cpu, group?.median, parse].map(milliseconds),
    heldMiB,
    peakMiB,
    runs ?? "",
    milliseconds(aim),
    aim ? (count.median / aim).toFixed(2) : "",
  ]);
  printTable([HEAD, ...lines]);
}

/** How many times longer and larger each row is than the one before. */
export function printGrowth(
  title: string,
  rows: readonly (readonly [name: string, sizes: readonly Measured[]])[],
): void {
  console.log(`\n${title}`);
  printTable(
    rows.map(([name, sizes]) => [
      name,
      ...sizes.flatMap(({ count, peakMiB }, i) => {
        const before = sizes[i - 1];
        const times = before ? ` (× ${(count.median / before.count.median).toFixed(1)})` : "";
        const larger = before ? ` (× ${(peakMiB / before.peakMiB).toFixed(1)})` : "";
        return [`${milliseconds(count.median)} ms${times}`, `${peakMiB} MiB${larger}`];
      }),
    ]),
  );
}

export function printTable(lines: readonly (readonly (string | number)[])[]): void {
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => `${line[i] ?? ""}`.length)));
  for (const line of lines) {
    const [name, ...figures] = line.map(String);
    console.log(
      [name?.padEnd(widths[0] ?? 0), ...figures.map((one, i) => one.padStart(widths[i + 1] ?? 0))].join("  "),
    );
  }
}

function milliseconds(value: number | null | undefined): string {
  if (value === null || value === undefined) return "";
  return value < 10 ? value.toFixed(1) : `${Math.round(value)}`;
}
