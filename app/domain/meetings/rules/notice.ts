import { addDays, type Day } from "./days";

export type BodyKind = "assembly" | "board" | "antenna_group" | "working_group" | "committee" | "administration";

/** A body that sits, as far as its notice period needs it. */
export type NoticeRule = { kind: BodyKind; noticeDays: number };

/** Last day on which a meeting can be convened: the longest notice among the bodies that sit together. */
export function lastConveningDay(meetsOn: Day, bodies: readonly NoticeRule[]): Day {
  return addDays(meetsOn, -Math.max(0, ...bodies.map((body) => body.noticeDays)));
}

/**
 * Whether a convening sent today keeps the notice period. Law and statutes set an assembly's, and nobody can shorten it;
 * other bodies may meet sooner for a reason that is published with the convening.
 */
export function checkNotice(today: Day, meetsOn: Day, bodies: readonly NoticeRule[]): "kept" | "urgent" | "too_short" {
  if (today <= lastConveningDay(meetsOn, bodies)) return "kept";
  return bodies.some((body) => body.kind === "assembly") ? "too_short" : "urgent";
}
