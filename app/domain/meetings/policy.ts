import { type Actor, mayIn } from "../governance/actor";
import type { Right } from "../governance/rules/functions";
import type { BodyKind } from "./rules/notice";

/** A body as far as members' points need it. */
export type ReceivingBody = { id: number; kind: BodyKind; placeId: number; dissolvedOn: string | null };

/** Whether the body takes points at all: the administration does not deliberate, a dissolved body no longer. */
export function acceptsPoints(body: ReceivingBody): boolean {
  return body.kind !== "administration" && body.dissolvedOn === null;
}

/** Any present member may propose to any body that accepts points; to an antenna group, those of that antenna. */
export function mayPropose(actor: Actor, body: ReceivingBody): boolean {
  return acceptsPoints(body) && (body.kind !== "antenna_group" || body.placeId === actor.antennaId);
}

/** Members support in the bodies of their own places: their antenna, its country, the group. */
export function maySupport(actor: Actor, body: ReceivingBody, placesOfActor: readonly number[]): boolean {
  return acceptsPoints(body) && (placesOfActor.includes(body.placeId) || body.placeId === actor.antennaId);
}

/** Whether a mandate in one of the bodies that sit gives the right. */
export function maySitting(actor: Actor | null, right: Right, bodyIds: readonly number[]): boolean {
  return bodyIds.some((bodyId) => mayIn(actor, right, bodyId));
}

export type Visibility = "public" | "members" | "closed_session";

/** Closed-session items show only that they exist to those who do not sit in one of the bodies. */
export function mayReadItem(actor: Actor | null, visibility: Visibility, bodyIds: readonly number[]): boolean {
  if (visibility === "closed_session") return maySitting(actor, "closed_session.read", bodyIds);
  return visibility === "public" || actor !== null;
}

/** A draft agenda is the work of those who sit in the bodies; the others read it once it is convened. */
export function mayReadAgenda(actor: Actor | null, state: string, bodyIds: readonly number[]): boolean {
  return state !== "draft" || !!actor?.mandates.some((held) => bodyIds.includes(held.bodyId));
}

/** Minutes are read by those who sit until they are published, then by every member. */
export function mayReadMinutes(actor: Actor | null, state: string, bodyIds: readonly number[]): boolean {
  if (state === "draft") return maySitting(actor, "minutes.write", bodyIds);
  if (state === "published") return actor !== null;
  return !!actor?.mandates.some((held) => bodyIds.includes(held.bodyId));
}
