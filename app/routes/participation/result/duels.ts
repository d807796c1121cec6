import type { DisclosedElection } from "~/domain/participation/rules/disclosure";

/** A duel as its line sees it. */
export interface Duel {
  readonly own: number;
  readonly theirs: number;
}

export interface DuellingOption {
  readonly id: string;
  readonly title: string;
  /** From 1; options that nothing parts share it. */
  readonly place: number;
  readonly shared: boolean;
  readonly chosen: boolean;
  readonly won: number;
  readonly lost: number;
  readonly drawn: number;
  /** Against each option of the table, in their order; null against itself. */
  readonly duels: readonly (Duel | null)[];
}

export interface DuelsPicture {
  readonly kind: "duels";
  readonly ballots: number;
  /** Best first. */
  readonly options: readonly DuellingOption[];
  /** Options behind the last one shown; the archive has all ballots. */
  readonly more: number;
}

type Ranked = Extract<DisclosedElection, { readonly method: "schulze"; readonly withheld: false }>;

/** A table of duels is read as far as this; larger ones would be walls of figures. */
export const mostDuellists = 20;

/** Options in the order of the result, with the duels of the first ones. */
export function drawDuels({ rule, count }: Ranked): DuelsPicture | null {
  const { trace, winners, attendance, blank } = count;
  if (!trace) return null;
  const titles = new Map(rule.options.map(({ id, title }) => [id, title]));
  const numberOf = new Map(trace.options.map((id, number) => [id, number]));
  const votes = (one: string, other: string) =>
    trace.preferences[numberOf.get(one) as number]?.[numberOf.get(other) as number] ?? 0;
  const duel = (one: string, other: string) => ({ own: votes(one, other), theirs: votes(other, one) });
  const order = trace.ranking.flat();
  const shown = order.slice(0, mostDuellists);
  const before = (at: number) => trace.ranking.slice(0, at).reduce((sum, { length }) => sum + length, 0);
  const options = trace.ranking.flatMap((sharing, at) =>
    sharing.map((id) => {
      const all = order.filter((other) => other !== id).map((other) => duel(id, other));
      return {
        id,
        title: titles.get(id) ?? id,
        place: before(at) + 1,
        shared: sharing.length > 1,
        chosen: winners.includes(id),
        won: all.filter(({ own, theirs }) => own > theirs).length,
        lost: all.filter(({ own, theirs }) => own < theirs).length,
        drawn: all.filter(({ own, theirs }) => own === theirs).length,
        duels: shown.map((other) => (other === id ? null : duel(id, other))),
      };
    }),
  );
  return {
    kind: "duels",
    ballots: attendance - blank,
    options: options.slice(0, mostDuellists),
    more: options.length - shown.length,
  };
}
