import { readSupport, type Support } from "../grouping";
import type { PbFile } from "../pabulib";
import { electionWithVoters, type PbElection } from "../pabulib-election";
import { type GroupColumn, projectColumns, voterColumns } from "./columns";

export interface PollProject {
  readonly id: string;
  readonly title: string;
  readonly costCents: number;
  /** Ballots that name it. */
  readonly votes: number;
}

/** What a page shows of a poll before any question. Money in minor units, `centsPerUnit` of them in a unit of currency. */
export interface PollFacts {
  readonly title: string;
  readonly currency: string;
  readonly centsPerUnit: number;
  readonly envelopeCents: number;
  readonly voters: number;
  /** Whether ballots give points or an order, to which the satisfactions of that name give a meaning. */
  readonly ballots: "approval" | "points" | "ranking";
  /** Whether it says which projects were really funded. */
  readonly saysFunded: boolean;
  readonly projects: readonly PollProject[];
}

/** An election with what its file says of voters and projects. */
export interface Poll {
  readonly facts: PollFacts;
  readonly election: PbElection;
  /** What each ballot supports, as numbers of projects in the order of the election. */
  readonly support: Support;
  /** For each voter, the ballot among the election's that is theirs. */
  readonly ballotOf: Int32Array;
  readonly voterColumns: readonly GroupColumn[];
  readonly projectColumns: readonly GroupColumn[];
  /** Projects that the file says were funded; null where it does not say. */
  readonly selected: readonly string[] | null;
}

/** Reads the meaning of a Pabulib file. Refuses with a `MalformedFile`. */
export function pollOf(file: PbFile): Poll {
  const { election, ballotOf } = electionWithVoters(file);
  const { meta, projects, votes } = file;
  const selected = selectedOf(file, election);
  const support = readSupport(election.ballots, new Map(election.projects.map(({ id }, number) => [id, number])));
  return {
    facts: {
      title: titleOf(meta),
      currency: (meta.get("currency") ?? "").slice(0, 8),
      centsPerUnit: election.centsPerUnit,
      envelopeCents: election.envelopeCents,
      voters: ballotOf.length,
      ballots: ballotsOf(meta.get("vote_type")),
      saysFunded: selected !== null,
      projects: projectsOf(file, election, support),
    },
    election,
    support,
    ballotOf,
    voterColumns: voterColumns(votes),
    projectColumns: projectColumns(projects),
    selected,
  };
}

function titleOf(meta: PbFile["meta"]): string {
  const parts = [meta.get("description"), meta.get("subunit") ?? meta.get("unit"), meta.get("instance")];
  return parts
    .filter((part, at) => part && !parts.slice(0, at).some((before) => before?.includes(part)))
    .join(" · ")
    .slice(0, 200);
}

function ballotsOf(type: string | undefined): PollFacts["ballots"] {
  if (type === "ordinal") return "ranking";
  return type === "cumulative" || type === "scoring" ? "points" : "approval";
}

function projectsOf({ projects: { columns, rows } }: PbFile, election: PbElection, { votes }: Support): PollProject[] {
  const name = columns.indexOf("name");
  return election.projects.map(({ id, costCents }, at) => ({
    id,
    title: rows[at]?.fields[name]?.replaceAll(/\s+/g, " ").slice(0, 300) || id,
    costCents,
    votes: votes[at] as number,
  }));
}

/** Pabulib writes 1 for what was funded within the budget; other figures are for projects funded otherwise. */
function selectedOf({ projects: { columns, rows } }: PbFile, election: PbElection): string[] | null {
  const selected = columns.indexOf("selected");
  if (selected < 0) return null;
  return election.projects.filter((_, at) => rows[at]?.fields[selected] === "1").map(({ id }) => id);
}
