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

/** The first option that a ballot ranks a second time, if any. */
export function rankedTwice(places: RankedBallot["places"]): string | undefined {
  const seen = new Set<string>();
  for (const ids of places) {
    for (const id of ids) {
      if (seen.has(id)) return id;
      seen.add(id);
    }
  }
  return undefined;
}

/** Reads ranked ballots as option numbers, one after the other into the same memory: what it holds is the last one. */
export class BallotReader {
  /** Options from the best place to the worst, up to `length`. */
  readonly order: Int32Array;
  /** For each of them, where in `order` the next place begins. */
  readonly behind: Int32Array;
  length = 0;
  private readonly numberOf: ReadonlyMap<string, number>;
  private readonly lastNamedIn: Int32Array;
  private read = 0;

  constructor(optionIds: readonly string[]) {
    this.numberOf = new Map(optionIds.map((id, option) => [id, option]));
    this.order = new Int32Array(optionIds.length);
    this.behind = new Int32Array(optionIds.length);
    this.lastNamedIn = new Int32Array(optionIds.length);
  }

  /** Refuses an unknown option and one that is ranked twice. */
  next({ places }: RankedBallot): void {
    this.read += 1;
    this.length = 0;
    for (const ids of places) {
      const from = this.length;
      for (const id of ids) {
        const option = this.numberOf.get(id);
        if (option === undefined) throw new RangeError(`no option has the id ${id}`);
        if (this.lastNamedIn[option] === this.read) throw new RangeError(`${id} is ranked twice in a ballot`);
        this.append(option);
      }
      this.behind.fill(this.length, from, this.length);
    }
  }

  /** Puts the options that the ballot leaves out together behind all others. */
  addLeftOut(): void {
    const from = this.length;
    for (let option = 0; option < this.order.length; option += 1) {
      if (this.lastNamedIn[option] !== this.read) this.append(option);
    }
    this.behind.fill(this.length, from, this.length);
  }

  private append(option: number): void {
    this.lastNamedIn[option] = this.read;
    this.order[this.length] = option;
    this.length += 1;
  }
}
