import { type CollegeCount, weighColleges } from "./colleges";
import { Contradiction } from "./contradiction";
import { ceil, compare, type Fraction, floor, fraction, fromRatio, multiply, toText } from "./fraction";
import { type QuorumCount, quorumOf } from "./quorum";
import type { CollegeVotes, Majority, ResolutionInput, ResolutionVotes } from "./resolution-input";

export interface ResolutionCount {
  readonly outcome: "adopted" | "rejected" | "no-quorum";
  readonly decidedBy: "votes" | "casting-vote" | "quorum";
  readonly electorate: number;
  readonly attendance: number;
  readonly votes: Required<ResolutionVotes>;
  /** For and against only. */
  readonly votesCast: number;
  readonly quorum: QuorumCount | null;
  /** `needed` is the smallest number of votes for that passes; null when weighted colleges make it a share. */
  readonly passLine: Majority & { readonly base: number; readonly needed: number | null };
  /** Exact share of the votes for, weighted by college where there are colleges: "13/20"; null when nothing was cast. */
  readonly forShare: string | null;
  /** As many for as against, where more than a half of the votes cast is asked: not adopted unless the chair's casting vote says so. */
  readonly tie: boolean;
  readonly colleges: readonly CollegeCount[];
}

/**
 * Counts a resolution. Abstention, blank and spoilt ballots are not votes cast (Code de commerce, L.225-96
 * and L.225-98); they count for the quorum, which is checked first. With no vote cast nothing is adopted.
 */
export function tallyResolution(input: ResolutionInput): ResolutionCount {
  const votes = { blank: 0, spoilt: 0, ...input.votes };
  const ballots = votes.for + votes.against + votes.abstention + votes.blank + votes.spoilt;
  const attendance = input.attendance ?? ballots;
  requireSound(input, { ...votes, electorate: input.electorate, attendance }, ballots);

  const votesCast = votes.for + votes.against;
  const base = input.majority.over === "electorate" ? input.electorate : votesCast;
  const line = fromRatio(input.majority.fraction);
  const colleges = weighColleges(input.colleges ?? [], input.majority.over, input.emptyCollege ?? "spread");
  const share = colleges ? colleges.forShare : votesCast > 0 ? fraction(votes.for, base) : null;
  const quorum = input.quorum ? quorumOf(input.quorum, input.electorate, attendance) : null;
  const tie = asksMoreThanHalf(input.majority) && share !== null && compare(share, line) === 0;
  const castingVote = tie ? input.castingVote : undefined;

  return {
    outcome:
      quorum?.reached === false
        ? "no-quorum"
        : castingVote === "for" || passes(share, line, input.majority.strict)
          ? "adopted"
          : "rejected",
    decidedBy: quorum?.reached === false ? "quorum" : castingVote ? "casting-vote" : "votes",
    electorate: input.electorate,
    attendance,
    votes,
    votesCast,
    quorum,
    passLine: { ...input.majority, base, needed: colleges ? null : votesNeeded(line, base, input.majority.strict) },
    forShare: share && toText(share),
    tie,
    colleges: colleges?.colleges ?? [],
  };
}

function votesNeeded(line: Fraction, base: number, strict: boolean): number {
  const votes = multiply(line, fraction(base));
  return Number(strict ? floor(votes) + 1n : ceil(votes));
}

function passes(share: Fraction | null, line: Fraction, strict: boolean): boolean {
  return share !== null && compare(share, line) >= (strict ? 1 : 0);
}

function asksMoreThanHalf({ over, fraction: { num, den }, strict }: Majority): boolean {
  return over === "votes-cast" && strict && num * 2 === den;
}

function requireSound(input: ResolutionInput, counts: Record<string, number>, ballots: number): void {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${name} must be a whole number, not ${count}`);
  }
  const attendance = input.attendance ?? ballots;
  if (ballots > attendance || attendance > input.electorate) {
    throw new Contradiction("moreAttendance");
  }
  if (input.colleges?.length) requireSoundColleges(input.colleges, input.votes);
}

function requireSoundColleges(colleges: readonly CollegeVotes[], votes: ResolutionVotes): void {
  for (const { id, electorate, ...own } of colleges) {
    const counts = [own.for, own.against, own.abstention, own.blank ?? 0, own.spoilt ?? 0];
    if (counts.some((count) => count < 0) || counts.reduce((sum, count) => sum + count) > electorate) {
      throw new Contradiction("collegeVotes", { id });
    }
  }
  for (const choice of ["for", "against", "abstention"] as const) {
    const sum = colleges.reduce((total, own) => total + own[choice], 0);
    if (sum !== votes[choice]) throw new RangeError(`${votes[choice]} ${choice}, but ${sum} in the colleges`);
  }
}
