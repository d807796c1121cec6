import { floor, fraction, toText } from "../../participation/rules/fraction";
import { estimatePrice, exactlyHeld, type Price } from "./price";
import type { Profile } from "./profile";
import { exactBalance, type Purses } from "./purses";

/** Voters who paid the same for a project; `cents` is exact, "1045/3". */
export interface Payment {
  readonly voters: number;
  readonly cents: string;
}

export interface ProjectTrace {
  /** What its supporters still held when it was bought, or at the end if it was not; whole cents, rounded down. */
  readonly supportersHeldCents: number;
  /** Funded projects on which its supporters had spent the rest by then; whole cents, rounded down. */
  readonly spentOn: readonly { readonly id: string; readonly cents: number }[];
  /** Cost over the payment of a voter who pays in full; exact, "20/3". Null if it was not bought. */
  readonly effectiveVotes: string | null;
  /** Dearest first; they add up to the cost exactly. */
  readonly payments: readonly Payment[];
}

/** One purchase, and how the projects still in the running stood: effective votes, null once unaffordable; for display. */
export interface RoundTrace {
  readonly bought: string;
  readonly standing: readonly { readonly id: string; readonly effectiveVotes: number | null }[];
}

/** Follows an Equal Shares run through its observer and tells where the money of each project's supporters went. */
export class EqualSharesTrace {
  readonly rounds: RoundTrace[] = [];
  private readonly projects = new Map<number, ProjectTrace>();
  /** For a group that emptied its purse: the project it did it on, and its last payment over `denominator`. */
  private readonly lastPayment = new Map<number, { project: number; amount: bigint; denominator: bigint }>();

  constructor(private readonly profile: Profile) {}

  readonly observe = (purses: Purses, project: number, price: Price): void => {
    const cost = BigInt(this.costOf(project)) * BigInt(this.profile.shares);
    this.rounds.push({ bought: this.idOf(project), standing: this.standing(purses) });
    this.projects.set(project, {
      ...this.means(purses, project),
      effectiveVotes: toText(fraction(cost * price.weight * purses.denominator, price.need)),
      payments: this.payments(purses, project, price),
    });
    for (const group of price.emptied) {
      const amount = exactBalance(purses, group);
      this.lastPayment.set(group, { project, amount, denominator: purses.denominator });
    }
  };

  /** Trace of a project bought during the run, or of one left at its end. */
  of(project: number, atTheEnd: Purses): ProjectTrace {
    const bought = this.projects.get(project);
    return bought ?? { ...this.means(atTheEnd, project), effectiveVotes: null, payments: [] };
  }

  private payments(purses: Purses, project: number, price: Price): Payment[] {
    const { first, index, weight, size } = this.profile.supporters;
    const emptied = new Set(price.emptied);
    const voters = new Map<bigint, number>();
    for (let i = first[project] as number; i < (first[project + 1] as number); i += 1) {
      const group = index[i] as number;
      if (purses.balance[group] === 0) continue;
      // Over denominator × price.weight, so that both kinds of payment are whole.
      const amount = emptied.has(group)
        ? exactBalance(purses, group) * price.weight
        : price.need * BigInt(weight[i] as number);
      voters.set(amount, (voters.get(amount) ?? 0) + (size[i] as number));
    }
    const below = purses.denominator * price.weight * BigInt(this.profile.shares);
    return [...voters]
      .sort(([a], [b]) => (a > b ? -1 : 1))
      .map(([amount, count]) => ({ voters: count, cents: toText(fraction(amount, below)) }));
  }

  private means(purses: Purses, project: number): Pick<ProjectTrace, "supportersHeldCents" | "spentOn"> {
    const { supporters, ballots, size, shares } = this.profile;
    const inFull = new Map<number, number>();
    const last = new Map<number, { sum: bigint; denominator: bigint }>();
    for (let i = supporters.first[project] as number; i < (supporters.first[project + 1] as number); i += 1) {
      const group = supporters.index[i] as number;
      const voters = size[group] as number;
      const final = this.lastPayment.get(group);
      for (let j = ballots.first[group] as number; j < (ballots.first[group + 1] as number); j += 1) {
        const other = ballots.index[j] as number;
        const round = purses.boughtIn[other] as number;
        if (round < 0 || (final && (purses.boughtIn[final.project] as number) < round)) continue;
        if (final?.project === other) {
          const sum = (last.get(other)?.sum ?? 0n) + final.amount * BigInt(voters);
          last.set(other, { sum, denominator: final.denominator });
        } else inFull.set(other, (inFull.get(other) ?? 0) + voters * (ballots.weight[j] as number));
      }
    }
    const spentOn = [...new Set([...inFull.keys(), ...last.keys()])]
      .sort((p, q) => (purses.boughtIn[p] as number) - (purses.boughtIn[q] as number))
      .map((other) => {
        const price = purses.prices[purses.boughtIn[other] as number] as bigint;
        const full = fraction(price * BigInt(inFull.get(other) ?? 0), purses.denominator * BigInt(shares));
        const { sum, denominator } = last.get(other) ?? { sum: 0n, denominator: 1n };
        const below = denominator * BigInt(shares);
        const cents = floor({ num: full.num * below + sum * full.den, den: full.den * below });
        return { id: this.idOf(other), cents: Number(cents) };
      });
    const held = exactlyHeld(purses, project) / (purses.denominator * BigInt(shares));
    return { supportersHeldCents: Number(held), spentOn };
  }

  private standing(purses: Purses): RoundTrace["standing"] {
    return this.profile.projects.flatMap(({ id, costCents }, project) => {
      if ((purses.boughtIn[project] as number) >= 0 || this.profile.score[project] === 0) return [];
      const estimate = estimatePrice(purses, project);
      const votes = estimate && (costCents * this.profile.shares) / estimate.price;
      return [{ id, effectiveVotes: votes && Math.round(votes * 100) / 100 }];
    });
  }

  private idOf(project: number): string {
    return this.profile.projects[project]?.id ?? "";
  }

  private costOf(project: number): number {
    return this.profile.projects[project]?.costCents ?? 0;
  }
}
