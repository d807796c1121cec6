import type { PbTable } from "../pabulib";

/** A column that sorts lines into groups: for each line the numbers of its values. */
export interface GroupColumn {
  readonly name: string;
  /** The empty text stands for lines that say nothing. */
  readonly values: readonly string[];
  /** Values of line i: `codes[first[i]]` up to `codes[first[i + 1]]`, at least one. */
  readonly first: Int32Array;
  readonly codes: Uint16Array;
}

/** Above this number of values a column tells single people apart rather than groups. */
const mostValues = 40;
const notGroups = new Set(["voter_id", "vote", "points", "project_id", "cost", "votes", "score", "name", "selected"]);
const ofProjects = new Set(["category", "target", "beneficiaries", "district", "neighborhood", "type"]);
/** First year of each band of ages after the youngest. */
const bands = [18, 25, 35, 50, 65];

/** Columns of the VOTES section that sort voters into 2 to 40 groups; ages are put in bands. */
export function voterColumns(table: PbTable): GroupColumn[] {
  return columnsOf(table, (name) => !notGroups.has(name), "single");
}

/** Columns of the PROJECTS section that sort projects; a project may be in several groups. */
export function projectColumns(table: PbTable): GroupColumn[] {
  return columnsOf(table, (name) => ofProjects.has(name), "list");
}

function columnsOf(table: PbTable, wanted: (name: string) => boolean, kind: "single" | "list"): GroupColumn[] {
  return table.columns.flatMap((name, at) => {
    if (!wanted(name.toLowerCase())) return [];
    return columnOf(table, name.toLowerCase(), at, kind) ?? [];
  });
}

function columnOf({ rows }: PbTable, name: string, at: number, kind: "single" | "list"): GroupColumn | null {
  const numbers = new Map<string, number>();
  const codes: number[] = [];
  const first = new Int32Array(rows.length + 1);
  for (const [line, { fields }] of rows.entries()) {
    for (const value of valuesOf(fields[at] ?? "", name, kind)) {
      const number = numbers.get(value) ?? numbers.size;
      if (number === mostValues) return null;
      numbers.set(value, number);
      codes.push(number);
    }
    first[line + 1] = codes.length;
  }
  const known = [...numbers.keys()].filter((value) => value !== "").length;
  return known < 2 ? null : { name, values: [...numbers.keys()], first, codes: Uint16Array.from(codes) };
}

function valuesOf(field: string, name: string, kind: "single" | "list"): string[] {
  if (kind === "list") return [...new Set(field.split(",").map((one) => shown(one)))];
  return [name === "age" ? bandOf(field) : shown(field)];
}

function shown(value: string): string {
  return value.trim().replaceAll(/\s+/g, " ").slice(0, 80);
}

/** "18–24" for an age in years; what is no age is kept as it is written, as files that give bands do. */
function bandOf(field: string): string {
  const years = /^(\d{1,3})(\.0*)?$/.exec(field)?.[1];
  if (years === undefined) return shown(field);
  const next = bands.findIndex((from) => Number(years) < from);
  if (next === 0) return `0–${(bands[0] as number) - 1}`;
  return next < 0 ? `${bands.at(-1)}+` : `${bands[next - 1]}–${(bands[next] as number) - 1}`;
}
