import { runCommand } from "./counting/command-line";
import { tableOf } from "./counting/printable";
import { readTallyOptions } from "./counting/tally-options";
import { readVoteFile } from "./counting/vote-file";

runCommand(tallyFile);

function tallyFile(args: string[]): string {
  const { file, json, seats, seed, count } = readTallyOptions(args);
  const read = readVoteFile(file);
  const { elected, ranking, trace } = count({
    ...read,
    seats: seats ?? read.seats,
    seed: seed ?? "tally",
    tieOrder: seed === null ? read.tieOrder : [],
  });
  const chosen = [...read.candidates.entries()].filter(([, { id }]) => elected.includes(id));
  const names = new Map(read.candidates.map(({ id, name }) => [id, name]));
  const result = {
    elected: chosen.map(([i]) => i + 1),
    names: chosen.map(([, { name }]) => name),
    ranking: ranking?.map((ids) => ids.map((id) => names.get(id))),
    trace,
  };
  if (json) return `${JSON.stringify(result)}\n`;
  return tableOf([["number", "elected"], ...chosen.map(([i, { name }]) => [i + 1, name])]);
}
