/**
 * Lists of numbers, each different one kept once with how often it came, in the order of their first coming. Compares
 * the numbers themselves: with hardly two ballots alike, a text for each would take longer than their count.
 */
export class IdenticalLists {
  /** All lists in one piece: list i stands from `first[i]` up to `first[i + 1]`. */
  readonly numbers: number[] = [];
  readonly first: number[] = [0];
  readonly counts: number[] = [];
  private readonly hashes: number[] = [];
  /** Numbers of the lists by hash, each in its place or the next one that was free; -1 in a free place. */
  private places = new Int32Array(1 << 10).fill(-1);

  /** Counts the list that stands first in an array, which is copied if it is new. */
  add(list: ArrayLike<number>, length: number, count: number): void {
    const hash = hashOf(list, length);
    const place = this.placeOf(hash, list, length);
    const known = this.places[place] as number;
    if (known >= 0) {
      this.counts[known] = (this.counts[known] as number) + count;
      return;
    }
    this.places[place] = this.counts.length;
    this.hashes.push(hash);
    this.counts.push(count);
    for (let i = 0; i < length; i += 1) this.numbers.push(list[i] as number);
    this.first.push(this.numbers.length);
    if (this.counts.length * 2 > this.places.length) this.grow();
  }

  listAt(known: number): number[] {
    return this.numbers.slice(this.first[known], this.first[known + 1]);
  }

  /** Where the list is, or where it belongs. */
  private placeOf(hash: number, list: ArrayLike<number>, length: number): number {
    const last = this.places.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const known = this.places[place] as number;
      if (known < 0 || (this.hashes[known] === hash && this.isSame(known, list, length))) return place;
    }
  }

  private isSame(known: number, list: ArrayLike<number>, length: number): boolean {
    const start = this.first[known] as number;
    if ((this.first[known + 1] as number) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.numbers[start + i] !== list[i]) return false;
    return true;
  }

  private grow(): void {
    const last = this.places.length * 4 - 1;
    this.places = new Int32Array(last + 1).fill(-1);
    for (const [known, hash] of this.hashes.entries()) {
      let place = hash & last;
      while ((this.places[place] as number) >= 0) place = (place + 1) & last;
      this.places[place] = known;
    }
  }
}

function hashOf(list: ArrayLike<number>, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i += 1) {
    hash = Math.imul(hash ^ (list[i] as number), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash;
}
