import { runCommand } from "./counting/command-line";
import { explain } from "./counting/explain";
import { tableOf } from "./counting/printable";
import type { Progress } from "./counting/progress";
import { tallyArchive } from "./counting/tally-archive";
import { tallyFile } from "./counting/tally-file";
import { readTallyOptions, USAGE } from "./counting/tally-options";

await runCommand(USAGE, tally);

function tally(args: string[], progress: Progress): Iterable<string> {
  const options = readTallyOptions(args);
  const report = /\.json$/i.test(options.file) ? tallyArchive(options, progress) : tallyFile(options, progress);
  const { json, rows, explanation, grades, people } = report;
  if (options.explain) {
    const name = people ? (title: string) => title : undefined;
    const grade = grades && ((at: number) => grades[at] ?? `${at + 1}`);
    return explain(explanation, options.explain, { name, grade });
  }
  if (options.json) return [`${JSON.stringify(json)}\n`];
  return [tableOf(rows)];
}
