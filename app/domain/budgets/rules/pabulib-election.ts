import { MalformedFile, quoted } from "../../participation/rules/malformed-file";
import { type Decimal, readDecimal, scaleTo } from "./decimals";
import type { BudgetBallot, Election } from "./election";
import type { PbFile, PbTable } from "./pabulib";
import type { PbRecord } from "./pabulib-records";

const VOTE_TYPES = ["approval", "ordinal", "cumulative", "scoring", "choose-1"];

/**
 * The election that a file describes, in cents, or in smaller units where the file counts finer than cents.
 * Points are read where the type of vote gives points a meaning. Refuses with a `MalformedFile`.
 */
export function electionOf(file: PbFile): Election & { readonly centsPerUnit: number } {
  const budget = budgetOf(file);
  const costs = costsOf(file.projects);
  const decimals = Math.max(2, budget.decimals, ...[...costs.values()].map((cost) => cost.decimals));
  const projects = [...costs].map(([id, cost]) => ({ id, costCents: scaleTo(cost, decimals) }));
  const envelopeCents = scaleTo(budget, decimals);
  if (![envelopeCents, ...projects.map((p) => p.costCents)].every(Number.isSafeInteger)) {
    throw new MalformedFile(file.metaLines.get("budget") ?? 1, "the amounts are too large to be counted exactly");
  }
  return { envelopeCents, projects, ballots: ballotsOf(file, costs), centsPerUnit: 10 ** decimals };
}

function budgetOf({ meta, metaLines }: PbFile): Decimal {
  const text = meta.get("budget");
  if (text === undefined) throw new MalformedFile(1, "META gives no budget");
  return amount(text, "the budget", metaLines.get("budget") ?? 1);
}

function costsOf(table: PbTable): Map<string, Decimal> {
  const [id, cost] = [column(table, "project_id"), column(table, "cost")];
  const costs = new Map<string, Decimal>();
  for (const { line, fields } of table.rows) {
    const name = fields[id] ?? "";
    if (name === "" || name.includes(",")) throw new MalformedFile(line, `${quoted(name)} cannot be a project's id`);
    if (costs.has(name)) throw new MalformedFile(line, `project ${quoted(name)} is listed twice`);
    costs.set(name, amount(fields[cost] ?? "", "the cost", line));
  }
  return costs;
}

function ballotsOf({ meta, metaLines, votes }: PbFile, known: ReadonlyMap<string, unknown>): BudgetBallot[] {
  const type = meta.get("vote_type") ?? "";
  if (!VOTE_TYPES.includes(type)) {
    throw new MalformedFile(metaLines.get("vote_type") ?? 1, `${quoted(type)} is not a known type of vote`);
  }
  const withPoints = type === "cumulative" || type === "scoring";
  const [vote, points] = [column(votes, "vote"), withPoints ? column(votes, "points") : -1];
  // Many voters cast the very same text: each is read once and counted.
  const read = new Map<string, { projectIds: string[]; points: Decimal[]; weight: number }>();
  for (const record of votes.rows) {
    const text = `${record.fields[vote]};${record.fields[points]}`;
    const same = read.get(text);
    if (same) same.weight += 1;
    else read.set(text, { ...readBallot(record, vote, points, known), weight: 1 });
  }
  const ballots = [...read.values()];
  const decimals = ballots.reduce((most, one) => Math.max(most, ...one.points.map((p) => p.decimals)), 0);
  return ballots.map(({ projectIds, points: given, weight }) => ({
    projectIds,
    ...(withPoints && { points: given.map((p) => scaleTo(p, decimals)) }),
    weight,
  }));
}

function readBallot({ line, fields }: PbRecord, vote: number, points: number, known: ReadonlyMap<string, unknown>) {
  const projectIds = list(fields[vote]);
  const unknown = projectIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw new MalformedFile(line, `the vote names ${quoted(unknown)}, which is no project`);
  if (points < 0) return { projectIds, points: [] };
  const given = list(fields[points]);
  if (given.length !== projectIds.length) {
    throw new MalformedFile(line, `the vote names ${projectIds.length} projects and gives ${given.length} points`);
  }
  return { projectIds, points: given.map((text) => decimal(text, "the points", line)) };
}

function column({ columns, rows }: PbTable, name: string): number {
  const index = columns.indexOf(name);
  if (index < 0) throw new MalformedFile(Math.max(1, (rows[0]?.line ?? 2) - 1), `there is no column ${name}`);
  return index;
}

function list(field = ""): string[] {
  return field === ""
    ? []
    : field
        .split(",")
        .map((one) => one.trim())
        .filter((one) => one !== "");
}

function amount(text: string, what: string, line: number): Decimal {
  const value = decimal(text, what, line);
  if (value.digits <= 0) throw new MalformedFile(line, `${what} must be above 0, not ${quoted(text)}`);
  return value;
}

function decimal(text: string, what: string, line: number): Decimal {
  const value = readDecimal(text);
  if (!value) throw new MalformedFile(line, `${what} should be a plain number, not ${quoted(text)}`);
  return value;
}
