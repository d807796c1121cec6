import type { Choices } from "~/domain/participation/rules/choices";

/** So many of a kind are on the page; an assembly of thousands may have as many, and all are in the archive. */
const mostShown = 50;

export interface Reasoned {
  readonly position: "objection" | "reservation";
  readonly count: number;
  readonly said: readonly string[];
}

/** Why some object or hold back, in their own words and without their names; objections first. */
export function reasonsOf(reasons: readonly Choices["consent"][]): Reasoned[] {
  return (["objection", "reservation"] as const)
    .map((position) => {
      const said = reasons.flatMap((one) => (one.position === position ? (one.reason ?? []) : []));
      return { position, count: said.length, said: said.slice(0, mostShown) };
    })
    .filter(({ count }) => count > 0);
}
