import type { Choices, GroupedBallot } from "./choices";
import type { CollegeRule } from "./college-rule";
import { type ConsentResult, countConsent } from "./count-consent";
import { countElection, type ElectionResult } from "./count-election";
import type { Ratio } from "./fraction";
import { type ResolutionCount, tallyResolution } from "./resolution";
import type { Majority, ResolutionVotes } from "./resolution-input";
import { areWeighed, type CountedCollege } from "./unite-colleges";
import type { VoteMethod, VoteRule } from "./vote-rule";

/** A closed vote as it is counted; budgets are counted by their own module. */
export type CountedVote = Exclude<VoteRule, { readonly method: "budget" }> & {
  /** Members who could vote. */
  readonly electorate: number;
  /** Share of them that must take part; none without. */
  readonly quorum?: Ratio;
  /** Pass line of a resolution. */
  readonly majority: Majority;
  /** Published before opening; settles ties by the public lot. */
  readonly seed: string;
  readonly ballots: readonly GroupedBallot[];
  /** Of a resolution by colleges, as they count. */
  readonly colleges?: readonly CountedCollege[] | null;
};

export type BallotCount = ResolutionCount | ConsentResult | ElectionResult;

/** Counts the ballots of a vote by its frozen method and rule. Refuses more ballots than electors (RangeError). */
export function countBallots(vote: CountedVote): BallotCount {
  const { electorate, quorum } = vote;
  switch (vote.method) {
    case "resolution": {
      const ballots = saying<"resolution">(vote.ballots);
      const said = { electorate, votes: votesIn(ballots), quorum, majority: vote.majority };
      return tallyResolution({ ...said, ...byColleges(ballots, vote.rule, vote.colleges) });
    }
    case "consent":
      return countConsent(saying<"consent">(vote.ballots), { electorate, quorum });
    default:
      return countElection(vote, vote);
  }
}

function votesIn(ballots: readonly GroupedBallot<Choices["resolution"]>[]): ResolutionVotes {
  const votes = { for: 0, against: 0, abstention: 0 };
  for (const { choice, weight } of ballots) votes[choice.resolution] += weight;
  return votes;
}

/** The votes of each college; nothing where colleges are not weighed. */
function byColleges(
  ballots: readonly GroupedBallot<Choices["resolution"]>[],
  rule: CollegeRule | null,
  colleges: CountedVote["colleges"],
) {
  if (!rule || !areWeighed(colleges)) return {};
  const within = ({ id }: CountedCollege) => ballots.filter(({ choice }) => choice.college === id);
  return {
    colleges: colleges.map((college) => ({ ...college, ...votesIn(within(college)) })),
    emptyCollege: rule.emptyCollege,
  };
}

/** The box holds only what `acceptChoice` let in for the vote's method. */
function saying<Method extends VoteMethod>(ballots: readonly GroupedBallot[]) {
  return ballots as readonly GroupedBallot<Choices[Method]>[];
}
