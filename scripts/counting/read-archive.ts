import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { canonicalJson } from "../../app/domain/participation/rules/canonical-json";
import type { GroupedBallot } from "../../app/domain/participation/rules/choices";
import { malformedBallots } from "../../app/domain/participation/rules/file-faults";
import { acceptBallot } from "../../app/domain/participation/rules/unite-colleges";
import type { VoteRule } from "../../app/domain/participation/rules/vote-rule";
import { archiveShape, type ReadArchive } from "./archive-shape";
import { UnusableArchive } from "./command-line";
import { lineOfFault } from "./line-of-fault";
import type { Progress } from "./progress";

/** No archive of ours comes near: a hundred thousand ballots take some twenty. */
const MOST_MEBIBYTES = 256;

/**
 * An archive of a published vote, with ballots to be counted. Refuses with a `MalformedFile` what is not JSON, and with
 * an `UnusableArchive` what is not an archive of ours or holds no ballots.
 */
export function readArchive(path: string, { reading }: Progress): ReadArchive {
  const { size } = statSync(path);
  if (size > MOST_MEBIBYTES * 2 ** 20) throw new UnusableArchive("archiveTooLarge");
  const file = openSync(path, "r");
  try {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    reading(size, size);
    const read = archiveShape.safeParse(parse(text));
    if (!read.success) throw noArchive(read.error.issues[0]);
    if (read.data.withheld) throw new UnusableArchive("archiveWithheld");
    return read.data;
  } finally {
    closeSync(file);
  }
}

/** The ballots of an archive, identical ones together. Refuses one that the vote could not have accepted. */
export function ballotsOf(
  { ballots, electorate }: Pick<ReadArchive, "ballots" | "electorate">,
  vote: VoteRule,
): GroupedBallot[] {
  const groups = new Map<string, { choice: GroupedBallot["choice"]; weight: number }>();
  for (const [at, ballot] of ballots.entries()) {
    const text = canonicalJson(ballot);
    const same = groups.get(text);
    if (same) same.weight += 1;
    else {
      const choice = acceptBallot(ballot, vote, electorate.colleges);
      if (choice === null || canonicalJson(choice) !== text)
        throw new UnusableArchive("archiveBallot", { number: `${at + 1}` });
      groups.set(text, { choice, weight: 1 });
    }
  }
  return [...groups.values()];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformedBallots(lineOfFault(text), "notJson");
  }
}

function noArchive(issue: { path: readonly PropertyKey[] } | undefined): UnusableArchive {
  const path = issue?.path.map(String).join(".");
  return path ? new UnusableArchive("archiveShape", { path }) : new UnusableArchive("archiveNoObject");
}
