import { Contradiction } from "../../app/domain/participation/rules/contradiction";
import { type BallotCount, countBallots } from "../../app/domain/participation/rules/count-ballots";
import { collegeRuleOf } from "../../app/domain/participation/rules/vote-rule";
import { type ArchivedVote, withOverrides } from "./archive-overrides";
import { reportBallots } from "./archive-report";
import type { ReadArchive } from "./archive-shape";
import { BadOption, UnusableArchive } from "./command-line";
import type { Progress } from "./progress";
import { ballotsOf, readArchive } from "./read-archive";
import type { TallyOptions } from "./tally-options";
import type { Report } from "./tally-report";

/** Counts an archive by its own method, rule and seed, as the server does, or by those that the options put in place. */
export function tallyArchive(options: TallyOptions, progress: Progress): Report {
  const archive = readArchive(options.file, progress);
  progress.counting(0);
  return tallyRead(archive, options);
}

export function tallyRead(archive: ReadArchive, options: Pick<TallyOptions, "method" | "seats" | "seed">): Report {
  const vote = voteOf(archive);
  const ballots = ballotsOf(archive, vote);
  const counted = withOverrides(vote, options);
  const seed = options.seed ?? archive.lotSeed ?? "";
  const result = refusing(() => count(archive, counted, seed, ballots));
  return reportBallots(archive.question, counted, result, seed);
}

function voteOf(archive: ReadArchive): ArchivedVote {
  if (archive.method === "budget") throw new BadOption("archiveOfRound");
  return { method: archive.method, rule: ("rule" in archive && archive.rule) || null } as ArchivedVote;
}

function count(
  { quorum, majority, electorate }: ReadArchive,
  vote: ArchivedVote,
  seed: string,
  ballots: ReturnType<typeof ballotsOf>,
): BallotCount {
  if (vote.method === "resolution" && !majority) throw new Contradiction("noPassLine");
  if (collegeRuleOf(vote) && !electorate.colleges) throw new Contradiction("noCollegeCount");
  return countBallots({
    ...vote,
    electorate: electorate.size,
    quorum: quorum.numerator > 0 ? { num: quorum.numerator, den: quorum.denominator } : undefined,
    majority: {
      over: majority?.base === "electorate" ? "electorate" : "votes-cast",
      fraction: { num: majority?.numerator ?? 1, den: majority?.denominator ?? 2 },
      strict: majority?.strict ?? true,
    },
    seed,
    ballots,
    colleges: electorate.colleges,
  });
}

/** A rule refuses what it cannot count with a `RangeError`, whose words then tell what is wrong with the archive. */
function refusing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnusableArchive("uncountable", { why: error instanceof Contradiction ? error.fault : error.message });
  }
}
