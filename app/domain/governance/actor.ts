import type { BodyFunction, Right } from "./rules/functions";
import { rightsOfFunction } from "./rules/functions";

/** A mandate that runs today, as far as rights need it. */
export type RunningMandate = { bodyId: number; placeId: number; function: BodyFunction };

/** Who acts: a member and the mandates they hold at this moment. */
export type Actor = {
  memberId: number;
  firstName: string;
  lastName: string;
  language: "fr" | "nl" | "en";
  antennaId: number;
  categoryId: number;
  mandates: readonly RunningMandate[];
};

/** Whether a running mandate of the actor in this body gives the right. */
export function mayIn(actor: Actor | null, right: Right, bodyId: number): boolean {
  return !!actor?.mandates.some((held) => held.bodyId === bodyId && rightsOfFunction[held.function].includes(right));
}

/** Whether any running mandate of the actor gives the right, wherever it is held. */
export function mayAnywhere(actor: Actor | null, right: Right): boolean {
  return !!actor?.mandates.some((held) => rightsOfFunction[held.function].includes(right));
}

/** The bodies in which the actor holds the right. */
export function bodiesWhere(actor: Actor | null, right: Right): number[] {
  const ids = actor?.mandates
    .filter((held) => rightsOfFunction[held.function].includes(right))
    .map((held) => held.bodyId);
  return [...new Set(ids)];
}
