import { shown } from "../../participation/rules/malformed-file";
import { type Decimal, readDecimal, scaleTo } from "./decimals";
import type { BudgetBallot, Election } from "./election";
import { joinBallots } from "./grouping";
import type { PbFile, PbTable } from "./pabulib";
import { malformedPabulib } from "./pabulib-faults";
import type { PbRecord } from "./pabulib-records";
import { voteTypeOf } from "./pabulib-vote-type";

type Amount = "budget" | "cost" | "points";

/**
 * The election that a file describes, in cents, or in smaller units where the file counts finer than cents.
 * Points are read where the type of vote gives points a meaning. Refuses with a `MalformedFile`.
 */
export function electionOf(file: PbFile): PbElection {
  return electionWithVoters(file).election;
}

export type PbElection = Election & { readonly centsPerUnit: number };

/** The election, its ballots joined, and for each voter in the order of the file the ballot among its `ballots` that is theirs. */
export function electionWithVoters(file: PbFile): { election: PbElection; ballotOf: Int32Array } {
  const budget = budgetOf(file);
  const costs = costsOf(file.projects);
  const decimals = [...costs.values()].reduce(
    (most, cost) => Math.max(most, cost.decimals),
    Math.max(2, budget.decimals),
  );
  const projects = [...costs].map(([id, cost]) => ({ id, costCents: scaleTo(cost, decimals) }));
  const envelopeCents = scaleTo(budget, decimals);
  if (![envelopeCents, ...projects.map((p) => p.costCents)].every(Number.isSafeInteger)) {
    throw malformedPabulib(file.metaLines.get("budget") ?? 1, "tooLarge");
  }
  const { ballots, ballotOf } = ballotsOf(
    file,
    projects.map(({ id }) => id),
  );
  joinBallots({ projects, ballots }, "cost");
  return { election: { envelopeCents, projects, ballots, centsPerUnit: 10 ** decimals }, ballotOf };
}

function budgetOf({ meta, metaLines }: PbFile): Decimal {
  const text = meta.get("budget");
  if (text === undefined) throw malformedPabulib(1, "noBudget");
  return amount(text, "budget", metaLines.get("budget") ?? 1);
}

function costsOf(table: PbTable): Map<string, Decimal> {
  const [id, cost] = [column(table, "project_id"), column(table, "cost")];
  const costs = new Map<string, Decimal>();
  for (const { line, fields } of table.rows) {
    const name = fields[id] ?? "";
    if (name === "" || name.includes(",")) throw malformedPabulib(line, "projectId", { name: shown(name) });
    if (costs.has(name)) throw malformedPabulib(line, "projectTwice", { name: shown(name) });
    costs.set(name, amount(fields[cost] ?? "", "cost", line));
  }
  return costs;
}

function ballotsOf(file: PbFile, ids: readonly string[]) {
  const { votes } = file;
  const type = voteTypeOf(file);
  const withPoints = type === "cumulative" || type === "scoring";
  const [vote, points] = [column(votes, "vote"), withPoints ? column(votes, "points") : -1];
  // Ballots share the texts of the ids, or each would keep its whole line in memory.
  const known = new Map(ids.map((id) => [id, id]));
  // Many voters cast the very same text: each is read once and counted.
  const read = new Map<string, { number: number; projectIds: string[]; points: Decimal[]; weight: number }>();
  const ballotOf = new Int32Array(votes.rows.length);
  for (const [voter, record] of votes.rows.entries()) {
    const text = withPoints ? `${record.fields[vote]};${record.fields[points]}` : (record.fields[vote] ?? "");
    const same = read.get(text);
    if (same) same.weight += 1;
    else read.set(text, { number: read.size, ...readBallot(record, vote, points, known), weight: 1 });
    ballotOf[voter] = same?.number ?? read.size - 1;
  }
  const given = [...read.values()];
  const decimals = given.reduce((most, { points: own }) => own.reduce((max, p) => Math.max(max, p.decimals), most), 0);
  const ballots = given.map(
    ({ projectIds, points, weight }): BudgetBallot => ({
      projectIds,
      ...(withPoints && { points: points.map((p) => scaleTo(p, decimals)) }),
      weight,
    }),
  );
  const total = ballots.reduce(
    (sum, one) => (one.points ?? []).reduce((all, own) => all + Math.abs(own) * (one.weight ?? 1), sum),
    0,
  );
  if (total > Number.MAX_SAFE_INTEGER) throw malformedPabulib(votes.rows[0]?.line ?? 1, "pointsTooLarge");
  return { ballots, ballotOf };
}

function readBallot({ line, fields }: PbRecord, vote: number, points: number, known: ReadonlyMap<string, string>) {
  const projectIds = list(fields[vote]).map((id) => known.get(id) ?? refuseUnknown(line, id));
  if (points < 0) return { projectIds, points: [] };
  const given = list(fields[points]);
  if (given.length !== projectIds.length) {
    throw malformedPabulib(line, "pointsCount", { projects: projectIds.length, points: given.length });
  }
  return { projectIds, points: given.map((text) => decimal(text, "points", line)) };
}

function refuseUnknown(line: number, id: string): never {
  throw malformedPabulib(line, "unknownProject", { name: shown(id) });
}

function column({ columns, rows }: PbTable, name: string): number {
  const index = columns.indexOf(name);
  if (index < 0) {
    const line = Math.max(1, (rows[0]?.line ?? 2) - 1);
    throw malformedPabulib(line, "noColumn", { name });
  }
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

function amount(text: string, what: Amount, line: number): Decimal {
  const value = decimal(text, what, line);
  if (value.digits <= 0) throw malformedPabulib(line, "notAboveZero", { what, text: shown(text) });
  return value;
}

function decimal(text: string, what: Amount, line: number): Decimal {
  const value = readDecimal(text);
  if (!value) throw malformedPabulib(line, "notNumber", { what, text: shown(text) });
  return value;
}
