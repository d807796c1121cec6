import { basename } from "node:path";
import type { AllocationSettings } from "../../app/domain/budgets/rules/election";
import { type PbFile, parsePabulib } from "../../app/domain/budgets/rules/pabulib";
import { electionOf, type PbElection } from "../../app/domain/budgets/rules/pabulib-election";
import { supportIn } from "../../app/domain/participation/rules/budget-paper";
import type { Choices } from "../../app/domain/participation/rules/choices";
import type { ReadArchive } from "./archive-shape";
import { BadOption, UnusableArchive } from "./command-line";
import type { Progress } from "./progress";
import { ballotsOf, readArchive } from "./read-archive";
import { readLines } from "./read-lines";

/** A budget round to be counted, whatever file it comes from. */
export interface Round {
  readonly election: PbElection;
  /** What counts where no option says otherwise: the rule that an archive was frozen with. */
  readonly settings: AllocationSettings;
  readonly heading: string;
  /** Titles of projects by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** Three letters; null where the file names none. */
  readonly currency: string | null;
  /** The option with which the round's own ties are drawn again, where the file says it. */
  readonly ownTies: string | null;
}

export function readRound(path: string, progress: Progress): Round {
  return /\.json$/i.test(path) ? roundOfArchive(readArchive(path, progress)) : roundOfFile(path, progress);
}

function roundOfFile(path: string, { reading }: Progress): Round {
  const file = parsePabulib(readLines(path, reading));
  const election = electionOf(file);
  return {
    election,
    settings: {
      rule: "equal-shares",
      satisfaction: "cost",
      completion: "none",
      incrementCents: election.centsPerUnit,
      start: "exact",
      ties: { by: "name" },
    },
    heading: file.meta.get("description") || basename(path),
    titles: titlesOf(file),
    currency: file.meta.get("currency") ?? null,
    ownTies: /--ties lot:\S+/.exec(file.meta.get("comment") ?? "")?.[0] ?? null,
  };
}

/** Names as the file gives them, with the id where two projects have the same; without names, the ids. */
function titlesOf({ projects: { columns, rows } }: PbFile): Map<string, string> {
  const [id, name] = [columns.indexOf("project_id"), columns.indexOf("name")];
  const named = rows.map(({ fields }) => [fields[id] ?? "", fields[name] || (fields[id] ?? "")] as const);
  const times = new Map<string, number>();
  for (const [, title] of named) times.set(title, (times.get(title) ?? 0) + 1);
  return new Map(named.map(([one, title]) => [one, (times.get(title) ?? 0) > 1 ? `${title} (${one})` : title]));
}

/** The round of an archive, with the rule that it was frozen with. */
export function roundOfArchive(archive: ReadArchive): Round {
  if (archive.method !== "budget") throw new BadOption("archiveOfVote", { method: archive.method });
  const { rule, lotSeed, question } = archive;
  if (!rule) throw new UnusableArchive("archiveNoRule");
  const { projects, envelopeCents, allocation } = rule;
  const ballots = ballotsOf(archive, { method: "budget", rule }).map(({ choice, weight }) => ({
    ...supportIn(choice as Choices["budget"]),
    weight,
  }));
  return {
    election: {
      envelopeCents,
      projects: projects.map(({ id, costCents }) => ({ id: `${id}`, costCents })),
      ballots,
      centsPerUnit: 100,
    },
    settings: { ...allocation, ties: { by: "lot", seed: lotSeed ?? "" } },
    heading: question,
    titles: new Map(projects.map(({ id, title }) => [`${id}`, title])),
    currency: "EUR",
    ownTies: null,
  };
}
