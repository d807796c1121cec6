import type { DisclosedElection } from "~/domain/participation/rules/disclosure";
import { stepsOf } from "./round-steps";

export interface Seat {
  readonly id: string;
  readonly title: string;
  /** The round that gave it, from 1, with the votes of that moment; null when figures are withheld. */
  readonly round: number | null;
  readonly votes: string | null;
  /** The title of the group that a seat of its is reserved to. */
  readonly group: string | null;
}

/** Who was chosen, in the order in which it happened. */
export function seatsOf({ rule, count, ...vote }: DisclosedElection): Seat[] {
  const steps =
    !vote.withheld && "trace" in count && count.trace && "rounds" in count.trace ? stepsOf(count.trace) : [];
  const titles = new Map(rule.options.map((option) => [option.id, option]));
  const groups = new Map("reserved" in rule ? rule.reserved.map(({ group, title }) => [group, title]) : []);
  return (count.winners ?? []).map((id) => {
    const round = steps.findIndex(({ elected }) => elected.includes(id)) + 1;
    return {
      id,
      title: titles.get(id)?.title ?? id,
      round: round || null,
      votes: steps[round - 1]?.votes[id] ?? null,
      group: groups.get(titles.get(id)?.group ?? "") ?? null,
    };
  });
}
