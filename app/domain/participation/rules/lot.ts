import { sha256 } from "./sha256";

/** One option with its number in the lot: the SHA-256, in hexadecimal, of `seed:id`. */
export interface DrawnLot {
  readonly id: string;
  readonly digest: string;
}

/**
 * The public lot: options ordered by SHA-256 of the seed, a colon and the option's id, lowest first.
 * The seed is published before opening, so nobody chooses the draw, and anyone can redraw it:
 * `printf 'seed:id' | sha256sum`.
 */
export function drawLot(seed: string, ids: Iterable<string>): DrawnLot[] {
  return Array.from(new Set(ids), (id) => ({ id, digest: sha256(`${seed}:${id}`) })).sort(byDigest);
}

function byDigest(a: DrawnLot, b: DrawnLot): number {
  return a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0;
}
