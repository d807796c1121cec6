import { extname } from "node:path";
import { parseBlt } from "../../app/domain/participation/rules/blt-file";
import { parseCondorcetFile } from "../../app/domain/participation/rules/condorcet-file";
import { parsePreflib } from "../../app/domain/participation/rules/preflib-file";
import type { LeftOut, RankedBallot } from "../../app/domain/participation/rules/ranked-ballots";
import { BadOption } from "./command-line";
import { readLines } from "./read-lines";

/** A public file of ballots, whatever its format. */
export interface VoteFile {
  /** In the file's order; in BLT files, withdrawn candidates are among them. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  /** Those who stand. */
  readonly optionIds: readonly string[];
  readonly ballots: readonly RankedBallot[];
  /** As the file says, or 1. */
  readonly seats: number;
  readonly leftOut: LeftOut;
  /** Names of the categories into which ballots sort candidates, best first, when they do not rank them. */
  readonly categories: readonly string[] | null;
  readonly tieOrder: readonly string[];
}

const READERS: Record<string, (lines: Iterable<string>) => VoteFile> = {
  ".blt": readBlt,
  ".cvotes": readCondorcet,
  ".soc": readPreflib,
  ".soi": readPreflib,
  ".toc": readPreflib,
  ".toi": readPreflib,
  ".cat": readPreflib,
};

/** Reads a file by its ending. Refuses with a `MalformedFile`, or a `BadOption` for an ending that is not known. */
export function readVoteFile(path: string, onRead?: Parameters<typeof readLines>[1]): VoteFile {
  const read = READERS[extname(path).toLowerCase()];
  if (!read) throw new BadOption("fileEnding", { endings: Object.keys(READERS).join(", ") });
  const lines = readLines(path, onRead);
  try {
    return read(lines);
  } finally {
    // a reader that refuses the file stops anywhere in it: the file is to be closed all the same
    lines.return(undefined);
  }
}

function readBlt(lines: Iterable<string>): VoteFile {
  const { names, ...file } = parseBlt(lines);
  const candidates = names.map((name, i) => ({ id: `${i + 1}`, name }));
  return { ...file, candidates, leftOut: "last", categories: null };
}

function readCondorcet(lines: Iterable<string>): VoteFile {
  const { implicitRanking, ...file } = parseCondorcetFile(lines);
  return {
    ...file,
    candidates: file.optionIds.map((id) => ({ id, name: id })),
    leftOut: implicitRanking ? "last" : "unranked",
    categories: null,
    tieOrder: [],
  };
}

function readPreflib(lines: Iterable<string>): VoteFile {
  const { optionIds, names, categories, ballots } = parsePreflib(lines);
  return {
    candidates: optionIds.map((id, i) => ({ id, name: names[i] as string })),
    optionIds,
    ballots,
    seats: 1,
    leftOut: "last",
    categories,
    tieOrder: [],
  };
}
