import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { drawBudget, FILES, type FileName, findBudget } from "./counting/budget-files";
import { countInDatabase } from "./counting/count-in-database";
import { inChild } from "./counting/in-child";
import type { BudgetCase, Case } from "./counting/measure-case";
import { printGrowth, printRows, type Row } from "./counting/print";
import type { Measured } from "./counting/samples";
import { VOTE_METHODS, type VoteCase } from "./counting/synthetic-votes";

const parts: Record<string, (drawnIn: string) => Promise<void>> = { budgets, sizes, votes, server: countInDatabase };
const [only] = process.argv.slice(3);
const drawnIn = mkdtempSync(join(tmpdir(), "voix-counting-"));
try {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; milliseconds, MiB of resident memory`);
  for (const [name, part] of Object.entries(parts)) if (!only || only === name) await part(drawnIn);
} finally {
  rmSync(drawnIn, { recursive: true, force: true });
}

type Settings = BudgetCase["settings"];

/** A process of its own, so that the peak of its memory belongs to this measurement alone. */
function measureAlone(one: Case): Promise<Measured> {
  return inChild("./measure-case.ts", one);
}

async function budgets(drawnIn: string) {
  for (const which of Object.keys(FILES) as FileName[]) {
    const { name, file } = findBudget(which, drawnIn);
    const rows: Row[] = [];
    for (const settings of rulesFor(which))
      rows.push({
        name: ruleName(settings),
        measured: await measureAlone({ budget: { file, settings } }),
        aim: aimOf(which, settings),
      });
    printRows(`${name} (${FILES[which].voters} ballots, ${FILES[which].projects} projects)`, rows);
  }
}

function rulesFor(which: FileName): Settings[] {
  const satisfactions = { katowice: ["points"], krakow: ["borda"] } as Partial<Record<FileName, ["points" | "borda"]>>;
  const completions = ["none", "greedy", "add1", "add1-exhaustive", "add1-greedy", "add1-exhaustive-greedy"] as const;
  const equalShares = (satisfactions[which] ?? (["cost", "cardinality"] as const)).flatMap((satisfaction) =>
    completions.map((completion) => ({ rule: "equal-shares", satisfaction, completion }) as const),
  );
  const others = (["greedy", "phragmen"] as const).map(
    (rule) => ({ rule, satisfaction: "cost", completion: "none" }) as const,
  );
  return [...equalShares, ...others];
}

/** Five times what an exact program of others takes on the same file, where that is known. */
function aimOf(which: FileName, { rule, satisfaction, completion }: Settings): number | undefined {
  if (rule !== "equal-shares" || satisfaction !== "cost") return undefined;
  if (completion === "none") return { lodz: 5 * 2 }[which as string];
  if (completion !== "add1") return undefined;
  return { lodz: 5 * 120, warszawa: 5 * 2_400, wieliczka: 5 * 34 }[which as string];
}

async function sizes(drawnIn: string) {
  const growing: Settings[] = [
    { rule: "equal-shares", satisfaction: "cost", completion: "none" },
    { rule: "equal-shares", satisfaction: "cost", completion: "add1-greedy" },
    { rule: "greedy", satisfaction: "cost", completion: "none" },
    { rule: "phragmen", satisfaction: "cost", completion: "none" },
  ];
  const measure = async (all: { voters: number; projects: number }[]) => {
    const rows: [string, Measured[]][] = [];
    for (const settings of growing) {
      const measured: Measured[] = [];
      for (const size of all)
        measured.push(await measureAlone({ budget: { file: drawBudget(size, drawnIn), settings } }));
      rows.push([ruleName(settings), measured]);
    }
    return rows;
  };
  const voters = [1_000, 10_000, 100_000].map((n) => ({ voters: n, projects: 100 }));
  printGrowth("1,000 → 10,000 → 100,000 voters, 100 projects", await measure(voters));
  const projects = [10, 100, 300].map((n) => ({ voters: 10_000, projects: n }));
  printGrowth("10 → 100 → 300 projects, 10,000 voters", await measure(projects));
  const largest = drawBudget({ voters: 131_778, projects: 100 }, drawnIn);
  const plain: Settings = { rule: "equal-shares", satisfaction: "cost", completion: "none" };
  const measured = await measureAlone({ budget: { file: largest, settings: plain } });
  printRows("131,778 ballots drawn, 100 projects", [{ name: ruleName(plain), measured }]);
}

async function votes() {
  const rows: Row[] = [];
  for (const method of VOTE_METHODS) {
    const vote: VoteCase = { method, voters: 100_000, options: 30 };
    rows.push({ name: method, measured: await measureAlone({ vote }), aim: method.startsWith("STV") ? 3_000 : 1_000 });
  }
  printRows("100,000 ballots drawn, 30 options, 7 places", rows);
  const growth: [string, Measured[]][] = [];
  for (const method of VOTE_METHODS) {
    const measured: Measured[] = [];
    for (const options of [10, 30, 100])
      measured.push(await measureAlone({ vote: { method, voters: 10_000, options } }));
    growth.push([method, measured]);
  }
  printGrowth("10 → 30 → 100 options, 10,000 ballots", growth);
}

function ruleName({ rule, satisfaction, completion }: Settings): string {
  return rule === "equal-shares" ? `${satisfaction}, ${completion}` : rule;
}
