/**
 * Lists of numbers, each different one kept once with how often it came, in the order of their first coming. Compares
 * the numbers themselves: with hardly two ballots alike, a text for each would take longer than their count.
 */
export class IdenticalLists {
  /** All lists in one piece: list i stands from `first[i]` up to `first[i + 1]`. */
  readonly numbers: number[] = [];
  readonly first: number[] = [0];
  readonly counts: number[] = [];
  /** By hash, the list that came last, and for each list the one of the same hash before it, or -1. */
  private readonly last = new Map<number, number>();
  private readonly before: number[] = [];

  /** Counts the list that stands first in an array, which is copied if it is new. */
  add(list: ArrayLike<number>, length: number, count: number): void {
    const hash = hashOf(list, length);
    const last = this.last.get(hash) ?? -1;
    let same = last;
    while (same >= 0 && !this.isSame(same, list, length)) same = this.before[same] as number;
    if (same >= 0) {
      this.counts[same] = (this.counts[same] as number) + count;
      return;
    }
    this.last.set(hash, this.counts.length);
    this.before.push(last);
    this.counts.push(count);
    for (let i = 0; i < length; i += 1) this.numbers.push(list[i] as number);
    this.first.push(this.numbers.length);
  }

  listAt(known: number): number[] {
    return this.numbers.slice(this.first[known], this.first[known + 1]);
  }

  private isSame(known: number, list: ArrayLike<number>, length: number): boolean {
    const from = this.first[known] as number;
    if ((this.first[known + 1] as number) - from !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.numbers[from + i] !== list[i]) return false;
    return true;
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
