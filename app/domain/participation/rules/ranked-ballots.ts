export interface RankedBallot {
  /** Option ids from the best place to the worst; those that share a place stand together. */
  readonly places: readonly (readonly string[])[];
  /** How many identical ballots this line stands for: 1 by default. */
  readonly weight?: number;
}

/**
 * What a ballot says of the options it leaves out: `last` puts them together behind all others, `unranked` compares
 * them with none.
 */
export type LeftOut = "last" | "unranked";

/**
 * Place of each option in a ballot, by option number, from 0; -1 where the ballot says nothing of it.
 * Refuses an unknown option and one that is ranked twice.
 */
export function placesOf(ballot: RankedBallot, numberOf: ReadonlyMap<string, number>, leftOut: LeftOut): Int32Array {
  const places = new Int32Array(numberOf.size).fill(leftOut === "last" ? ballot.places.length : -1);
  const seen = new Set<string>();
  for (const [place, ids] of ballot.places.entries()) {
    for (const id of ids) {
      const option = numberOf.get(id);
      if (option === undefined) throw new RangeError(`no option has the id ${id}`);
      if (seen.has(id)) throw new RangeError(`${id} is ranked twice in a ballot`);
      seen.add(id);
      places[option] = place;
    }
  }
  return places;
}
