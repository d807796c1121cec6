import type { DisclosedElection } from "~/domain/participation/rules/disclosure";
import { isLess } from "~/domain/participation/rules/telling/decimals";
import { stepsOf } from "./round-steps";

/** Somebody who went out with more votes than somebody who got a reserved seat, at the round that settled it. */
export interface PassedOver {
  readonly title: string;
  readonly votes: string;
  readonly round: number;
  /** Those with fewer votes at that round who got the seats left, and the group they are reserved to. */
  readonly by: readonly { readonly title: string; readonly votes: string; readonly group: string }[];
}

type Seated = Extract<DisclosedElection, { readonly method: "stv"; readonly withheld: false }>;

/**
 * Why somebody with more votes has no seat: a seat went to somebody with fewer, or all seats left were owed to groups.
 * Without reserved seats neither can happen.
 */
export function passedOver({ rule, count: { trace, winners } }: Seated): PassedOver[] {
  if (!trace || rule.reserved.length === 0) return [];
  const steps = stepsOf(trace);
  const options = new Map(rule.options.map((option) => [option.id, option]));
  const groups = new Map(rule.reserved.map(({ group, title }) => [group, title]));
  const votes = (id: string, at: number) => steps[at]?.votes[id] ?? "0";

  function overtaking(id: string, at: number): string[] {
    const seated = new Set(steps.slice(0, at).flatMap(({ elected }) => elected));
    const now = steps[at]?.elected ?? [];
    const doomed = trace?.rounds[at]?.doomed?.includes(id);
    const gone = steps.slice(0, at).some(({ excluded }) => excluded === id);
    const open = winners.filter((other) => !seated.has(other) && (now.includes(other) || doomed));
    return gone ? [] : open.filter((other) => isLess(votes(other, at), votes(id, at)));
  }

  return rule.options.flatMap(({ id, title }) => {
    if (winners.includes(id)) return [];
    const at = steps.findIndex((_, round) => overtaking(id, round).length > 0);
    if (at < 0) return [];
    const by = overtaking(id, at).map((other) => ({
      title: options.get(other)?.title ?? other,
      votes: votes(other, at),
      group: groups.get(options.get(other)?.group ?? "") ?? "",
    }));
    return [{ title, votes: votes(id, at), round: at + 1, by }];
  });
}
