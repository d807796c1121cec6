import { acceptChoice, type Choice } from "./choices";
import type { CollegeRule } from "./college-rule";
import { add, fromRatio } from "./fraction";
import type { CollegeVotes } from "./resolution-input";
import { smallElectorate } from "./small-electorate";
import type { VoteRule } from "./vote-rule";

/** A college as it counts: one of the rule, or several that are too small to count alone. */
export type CountedCollege = Required<Pick<CollegeVotes, "id" | "electorate" | "weight" | "unites">>;

/**
 * The colleges as they count, from how many electors each has: as long as one has fewer than five, the smallest is
 * united with the next smallest, by their order in the rule between equal ones; their weights are added. What a college
 * of fewer chose could be read from its figures (voting.md). Known at opening, so that no ballot can change it.
 */
export function uniteColleges({ colleges }: CollegeRule, electorsOf: (id: string) => number): CountedCollege[] {
  const placeOf = new Map(colleges.map(({ id }, at) => [id, at]));
  const byPlace = (a: { id: string }, b: { id: string }) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0);
  let counted = colleges.map(({ id, weight }): CountedCollege => {
    const electorate = electorsOf(id);
    return { id, electorate, weight, unites: [{ id, electorate }] };
  });
  for (;;) {
    const [smallest, next] = counted.toSorted((a, b) => a.electorate - b.electorate || byPlace(a, b));
    if (!smallest || !next || smallest.electorate >= smallElectorate) return counted;
    const others = counted.filter((one) => one !== smallest && one !== next);
    counted = [...others, united(smallest, next)].sort(byPlace);
  }

  function united(one: CountedCollege, other: CountedCollege): CountedCollege {
    const unites = [...one.unites, ...other.unites].sort(byPlace);
    const { num, den } = add(fromRatio(one.weight), fromRatio(other.weight));
    return {
      id: unites[0]?.id ?? one.id,
      electorate: one.electorate + other.electorate,
      weight: { num: Number(num), den: Number(den) },
      unites,
    };
  }
}

/** Whether colleges are weighed at all: once all are united there is nothing to weigh, and no ballot carries one. */
export function areWeighed(colleges: readonly CountedCollege[] | null | undefined): colleges is CountedCollege[] {
  return (colleges?.length ?? 0) > 1;
}

/** The college that counts an elector of a college of the rule; null where colleges are not weighed. */
export function collegeThatCounts(colleges: readonly CountedCollege[] | null, own: string | null): string | null {
  if (!areWeighed(colleges) || own === null) return null;
  return colleges.find(({ unites }) => unites.some(({ id }) => id === own))?.id ?? null;
}

/** A choice as the box holds it: with the college that counts it. */
export function inCollege(choice: Choice, college: string | null): Choice {
  return college === null || !("resolution" in choice) ? choice : { college, resolution: choice.resolution };
}

/** A ballot of a box, or null if it is none that the vote could hold: its choice, in a college that counts. */
export function acceptBallot(
  ballot: Readonly<Record<string, unknown>>,
  vote: VoteRule,
  colleges: readonly CountedCollege[] | null | undefined,
): Choice | null {
  const choice = acceptChoice(ballot, vote);
  if (!choice || !areWeighed(colleges)) return choice;
  const own = colleges.find(({ id }) => id === ballot.college);
  return own ? inCollege(choice, own.id) : null;
}

/** The colleges that a vote was opened with, as openVote wrote them; null for any other vote. */
export function storedColleges(vote: { readonly colleges: unknown }): readonly CountedCollege[] | null {
  return vote.colleges as readonly CountedCollege[] | null;
}
