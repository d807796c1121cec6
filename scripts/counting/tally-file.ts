import { basename } from "node:path";
import { tellLotUsed } from "../../app/domain/participation/rules/telling/lot";
import { told } from "../../app/domain/participation/rules/telling/telling";
import { BadOption } from "./command-line";
import type { Progress } from "./progress";
import { METHODS } from "./tally-methods";
import type { TallyOptions } from "./tally-options";
import { electedOf, namedRanking, type Report, rowsOf } from "./tally-report";
import { readVoteFile } from "./vote-file";

/** Counts a public file of ballots by the method that the command line names. */
export function tallyFile({ file, method, seats, seed }: TallyOptions, progress: Progress): Report {
  const count = Object.entries(METHODS).find(([name]) => name === method)?.[1];
  if (!count) throw new BadOption("methodLeftOut", { choices: Object.keys(METHODS).join(", ") });
  const read = readVoteFile(file, progress.reading);
  progress.counting(0);
  const ties = { seed: seed ?? "tally", tieOrder: seed === null ? read.tieOrder : [] };
  const names = new Map(read.candidates.map(({ id, name }) => [id, name]));
  const titles = (id: string) => names.get(id) ?? id;
  const { elected, ranking, trace, tell } = count({ ...read, ...ties, seats: seats ?? read.seats });
  const chosen = electedOf(read.candidates, elected);
  const sections = tell(titles);
  const outcome =
    elected.length > 0 ? told("outcome.decided", { options: { names: elected.map(titles) } }) : told("outcome.none");
  const fixedOrder = ties.tieOrder.length > 0;
  return {
    rows: rowsOf(chosen),
    json: {
      elected: chosen.map(({ number }) => number),
      names: chosen.map(({ name }) => name),
      ranking: namedRanking(read.candidates, ranking),
      trace,
    },
    explanation: {
      heading: basename(file),
      rule: method ?? "",
      outcome,
      sections: [...sections, ...tellLotUsed(sections, { seed: ties.seed, fixedOrder })],
    },
    grades: read.categories ?? undefined,
    people: true,
  };
}
