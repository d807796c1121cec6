import { type Actor, bodiesWhere, mayIn } from "../governance/actor";

/** Whether a running mandate of the actor lets them prepare, announce and annul votes of this body. */
export function mayRunVotes(actor: Actor | null, bodyId: number): boolean {
  return mayIn(actor, "votes.open", bodyId);
}

/** The bodies for which the actor may open a vote. */
export function bodiesThatMayVote(actor: Actor | null): number[] {
  return bodiesWhere(actor, "votes.open");
}

/** A body may ask its own place or one below it; `placeAndAbove` goes from the electorate's place up to the group. */
export function mayAskPlace(bodyPlaceId: number, placeAndAbove: readonly number[]): boolean {
  return placeAndAbove.includes(bodyPlaceId);
}
