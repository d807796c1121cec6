import type { DisclosedElection } from "~/domain/participation/rules/disclosure";
import { isLess } from "~/domain/participation/rules/telling/decimals";

/** Somebody who went out with more votes than somebody who got a reserved seat, at the round that settled it. */
export interface PassedOver {
  readonly title: string;
  readonly votes: string;
  readonly round: number;
  /** Those with fewer votes at that round who got the seats left, and the group they are reserved to. */
  readonly by: readonly { readonly title: string; readonly votes: string; readonly group: string }[];
}

type Seated = Extract<DisclosedElection, { readonly method: "stv"; readonly withheld: false }>;

/** Why somebody with more votes has no seat: from some round on, all seats left were owed to groups. */
export function passedOver({ rule, count: { trace, winners } }: Seated): PassedOver[] {
  if (!trace) return [];
  const options = new Map(rule.options.map((option) => [option.id, option]));
  const groups = new Map(rule.reserved.map(({ group, title }) => [group, title]));
  const titleOf = (id: string) => options.get(id)?.title ?? id;
  return rule.options.flatMap(({ id }) => {
    const at = trace.rounds.findIndex(({ doomed }) => doomed?.includes(id));
    const votes = (one: string) => trace.rounds[at]?.votes[one] ?? "0";
    const elected = new Set(trace.rounds.slice(0, at + 1).flatMap((round) => round.elected));
    const by = winners
      .filter((other) => at >= 0 && !elected.has(other) && isLess(votes(other), votes(id)))
      .map((other) => ({
        title: titleOf(other),
        votes: votes(other),
        group: groups.get(options.get(other)?.group ?? "") ?? "",
      }));
    return by.length > 0 ? [{ title: titleOf(id), votes: votes(id), round: at + 1, by }] : [];
  });
}
