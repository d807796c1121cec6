import { decideOn, profilesOf } from "../app/domain/budgets/rules/decide";
import { readOptions, USAGE } from "./counting/allocate-options";
import { allocationText, resultRows, resultSummary } from "./counting/allocate-report";
import { runCommand } from "./counting/command-line";
import { tableOf } from "./counting/printable";
import type { Progress } from "./counting/progress";
import { readRound } from "./counting/round-file";

await runCommand(USAGE, allocate);

function allocate(args: string[], progress: Progress): Iterable<string> {
  const options = readOptions(args);
  const started = performance.now();
  const round = readRound(options.file, progress);
  const { election } = round;
  const settings = options.settings(round.settings, election.centsPerUnit);
  const parsed = performance.now();
  progress.counting(0);
  const decision = decideOn(profilesOf(election, settings), settings, undefined, progress.counting);
  const counted = performance.now();

  if (options.explain) return allocationText(round, settings, decision, options.explain);
  if (!options.json) return [tableOf(resultRows(round, decision))];
  const ms = { parse: Math.round(parsed - started), count: Math.round(counted - parsed) };
  return [`${JSON.stringify({ ...resultSummary(round, decision), ms })}\n`];
}
