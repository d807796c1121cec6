import type { Importer } from "../members/rules/importer";
import { type Actor, mayAnywhere } from "./actor";

/** Seats and mandates are kept by whoever administers the platform by mandate. */
export function mayKeepMandates(actor: Actor | null): boolean {
  return mayAnywhere(actor, "platform.administer");
}

/** A person may always resign; the rest is for whoever keeps the mandates. */
export function mayEndMandate(
  actor: Actor | null,
  held: { memberId: number },
  reason: "ended" | "resigned" | "revoked",
): boolean {
  return mayKeepMandates(actor) || (reason === "resigned" && actor?.memberId === held.memberId);
}

/** The actor as somebody who may bring members in, when a running mandate of theirs says so; otherwise null. */
export function importerOf(actor: Actor | null): Importer {
  if (!actor || !mayAnywhere(actor, "members.import")) return null;
  const { memberId, firstName, lastName } = actor;
  return { memberId, firstName, lastName, right: "members.import" };
}
