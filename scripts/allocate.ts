import { decide } from "../app/domain/budgets/rules/decide";
import { parsePabulib } from "../app/domain/budgets/rules/pabulib";
import { electionOf } from "../app/domain/budgets/rules/pabulib-election";
import { fraction } from "../app/domain/participation/rules/fraction";
import { readOptions } from "./counting/allocate-options";
import { runCommand } from "./counting/command-line";
import { tableOf } from "./counting/printable";
import { readLines } from "./counting/read-lines";

runCommand(allocateFile);

function allocateFile(args: string[]): string {
  const { file, json, settings } = readOptions(args);
  const started = performance.now();
  const election = electionOf(parsePabulib(readLines(file)));
  const parsed = performance.now();
  const { profile, run, selected } = decide(election, settings(election.centsPerUnit));
  const counted = performance.now();

  const projects = selected.flatMap((p) => profile.projects[p] ?? []);
  const inUnits = (cents: number) => cents / election.centsPerUnit;
  const cost = inUnits(projects.reduce((sum, { costCents }) => sum + costCents, 0));
  if (!json) {
    const lines = selected.map((p) => [
      profile.projects[p]?.id,
      inUnits(profile.projects[p]?.costCents ?? 0),
      profile.votes[p],
    ]);
    return tableOf([["id", "cost", "votes"], ...lines, ["=", cost, ""]]);
  }
  const endowment = run && fraction(run.endowment, BigInt(profile.shares) * BigInt(election.centsPerUnit));
  const result = {
    selected: projects.map(({ id }) => id),
    cost,
    endowment: endowment && `${endowment.num}/${endowment.den}`,
    runs: run?.runs ?? 1,
    ms: { parse: Math.round(parsed - started), count: Math.round(counted - parsed) },
  };
  return `${JSON.stringify(result)}\n`;
}
