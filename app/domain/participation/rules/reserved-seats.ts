import { Contradiction } from "./contradiction";
import type { ReservedSeats } from "./vote-rule";

export interface ReservedInput {
  /** Left out, empty, or all of 0 seats: the plain rule, and the plain trace. */
  readonly reserved?: readonly ReservedSeats[];
  /** The college or category of each option that has one. */
  readonly groupOf?: ReadonlyMap<string, string>;
}

/** Minimums by group, groups numbered; options are numbered as the count numbers them. */
export interface Reservation {
  readonly minimums: readonly number[];
  /** By option number: the number of its group, or -1. */
  readonly groups: readonly number[];
}

/** A count on its way: who still stands, who is elected, and the seats of the whole election. */
interface OnItsWay {
  readonly standing: ReadonlySet<number>;
  readonly elected: Iterable<number>;
  readonly seats: number;
}

interface Fates {
  /** Standing options whose exclusion would leave a reserved seat that nobody can fill. */
  readonly guarded: ReadonlySet<number>;
  /** Standing options whose election would take a seat that a group still needs. */
  readonly doomed: ReadonlySet<number>;
  /** Standing options that are not doomed. */
  readonly able: ReadonlySet<number>;
  /** No more options are able to be elected than seats are left. */
  readonly settled: boolean;
}

/**
 * Seats reserved in an election by single transferable vote: our extension of all three rules, after I. D. Hill, "STV
 * with constraints", Voting matters 9 (1998). A reservation is a minimum: more of the group may win on their votes.
 *
 * Words, at any moment of a count. An option *stands* until it is elected or excluded. *Left* = seats − elected.
 * *Minimum* of a group = the smaller of its reserved seats and its options: seats that a group has too few options for
 * are open to all. *Need* of a group = minimum − elected of the group, never below 0; an option without a group, or
 * of a group without reserved seats, has need 0. A standing option is *guarded* when its group's need is above 0 and
 * no more of the group stand than it needs. It is *doomed* when left is above 0, the needs of all groups together are
 * equal to left, and its own group's need is 0. Nobody is both, and who is one of them stays so to the end. *Able* =
 * standing and not doomed. The count is *settled* when no more are able than seats are left.
 *
 * Four changes to a rule, and no other (quota, values, ties, the order of all else stay):
 * 1. Where the plain rule elects, it elects one option after another, and all the words above are read anew after
 *    each: while left is above 0 and somebody is able, if the count is settled the able option with the most votes,
 *    otherwise the able option with the most votes among those with at least the quota; none of those: election is over.
 *    Equal votes: the first in the order that settles ties. So of several that reach the quota together, those with
 *    fewer votes may turn out doomed. Meek's rule first runs its iterations, which end when an *able* option reaches
 *    the quota; its surplus is that of elected and able options alone; of those that reached it, most votes first, each
 *    is elected unless doomed by then, and it is settled, and fills the seats, only at the start of a round.
 * 2. A doomed option is never elected, whatever its votes. While anybody is doomed, the next step is the exclusion of
 *    the doomed option with the fewest votes, one option a step, before any surplus is transferred: all its papers go
 *    on at the values they have, even above the quota. (Meek: a round that elects nobody excludes it.)
 * 3. A guarded option is never excluded: where nobody is doomed, the option with the fewest votes is looked for among
 *    those that stand unguarded. There is always one as long as the count is not settled.
 * 4. Wherever the plain rule asks whether no more stand than seats are left, it asks whether the count is settled: the
 *    exclusion that settles it transfers no papers, all who are able are elected, the doomed are left as they are.
 * Ties are looked for, and named in the trace, only among the options that the step may take (for Meek: those within
 * the surplus of the fewest votes of these). Each round of the trace, the first count too, names in `guarded` and
 * `doomed` everybody who was so at any moment of the round's elections: before the first, and after each (so before an
 * exclusion by Meek's rule, after one by the others), in the order that settles ties. Where no group reserves a seat,
 * rounds have neither key.
 *
 * Refuses with a `RangeError` a number of reserved seats that is not whole or below 0, a group named twice, and more
 * reserved seats than seats.
 */
export function openReservation(
  optionIds: readonly string[],
  seats: number,
  { reserved = [], groupOf = new Map() }: ReservedInput,
): Reservation {
  for (const { title, seats: own } of reserved)
    if (!Number.isInteger(own) || own < 0)
      throw new RangeError(`${title}: reserved seats are a whole number, not ${own}`);
  if (new Set(reserved.map(({ group }) => group)).size < reserved.length) throw new Contradiction("reservedTwice");
  if (reserved.reduce((sum, { seats: own }) => sum + own, 0) > seats)
    throw new Contradiction("reservedOver", { seats: `${seats}` });
  const binding = reserved.filter(({ seats: own }) => own > 0);
  const numberOf = new Map(binding.map(({ group }, i) => [group, i]));
  const groups = optionIds.map((id) => numberOf.get(groupOf.get(id) ?? "") ?? -1);
  const minimums = binding.map(({ seats: own }, i) => Math.min(own, groups.filter((group) => group === i).length));
  return { minimums, groups };
}

/** Who is guarded, doomed and able now. */
export function tellFates({ minimums, groups }: Reservation, { standing, elected, seats }: OnItsWay): Fates {
  const needs = [...minimums];
  let left = seats;
  for (const option of elected) {
    left -= 1;
    const group = groups[option] as number;
    if (group >= 0) needs[group] = Math.max(0, (needs[group] as number) - 1);
  }
  const needOf = (option: number) => needs[groups[option] as number] ?? 0;
  const standingIn = (group: number) => [...standing].filter((option) => groups[option] === group).length;
  const short = needs.map((need, group) => need > 0 && standingIn(group) <= need);
  const tight = left > 0 && needs.reduce((sum, need) => sum + need, 0) === left;
  const only = (holds: (option: number) => boolean) => new Set([...standing].filter(holds));
  const able = only((option) => !tight || needOf(option) > 0);
  return {
    guarded: only((option) => short[groups[option] as number] === true),
    doomed: only((option) => !able.has(option)),
    able,
    settled: able.size <= left,
  };
}

/** What a round's trace says of reserved seats, once it elected the options `now`; nothing when none are reserved. */
export function traceFates(
  reservation: Reservation,
  optionIds: readonly string[],
  { standing, elected, seats }: OnItsWay,
  now: readonly number[],
): { guarded?: string[]; doomed?: string[] } {
  if (reservation.minimums.length === 0) return {};
  const order = [...elected];
  const moments = [...now.keys(), now.length].map((done) =>
    tellFates(reservation, {
      standing: new Set([...standing, ...now.slice(done)]),
      elected: order.slice(0, order.length - now.length + done),
      seats,
    }),
  );
  const named = (fate: "guarded" | "doomed") =>
    optionIds.filter((_, option) => moments.some((fates) => fates[fate].has(option)));
  return { guarded: named("guarded"), doomed: named("doomed") };
}
